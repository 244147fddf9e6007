/**
 * What is read: stories, their articles and sources, and the exact places in their texts. Readers
 * for plain text, Markdown, HTML and JSON live here; nothing in this package knows what a claim is.
 */
@NullMarked
package dev.gainsay.article;

import org.jspecify.annotations.NullMarked;
