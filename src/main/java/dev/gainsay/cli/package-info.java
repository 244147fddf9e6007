/** The command line: one class a command, and nothing that another program would want to call. */
@NullMarked
package dev.gainsay.cli;

import org.jspecify.annotations.NullMarked;
