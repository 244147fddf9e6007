/**
 * Parts of speech, chunks and lemmas: Apache OpenNLP's models and decisions, kept and computed so
 * that a short run can afford them. {@code src/site/markdown/decisions} tells why.
 */
@NullMarked
package dev.gainsay.extract.tagging;

import org.jspecify.annotations.NullMarked;
