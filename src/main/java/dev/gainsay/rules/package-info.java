/**
 * The rule base: reads rules and their pages, holds them to the house style, compiles them, and
 * loads the bundled rules that the build turned into classes. Whatever is wrong is told with file
 * and line.
 */
@NullMarked
package dev.gainsay.rules;

import org.jspecify.annotations.NullMarked;
