/**
 * Measures Gainsay against public test sets and marked stories: {@code mvn -Pevaluation
 * process-test-classes}. {@code src/site/markdown/evaluation.md} says how, and keeps the figures.
 */
@org.jspecify.annotations.NullMarked
package dev.gainsay.evaluation;
