package dev.gainsay.extract;

/**
 * What a clause says of one of the {@link Matters}.
 *
 * @param answer what is said
 * @param patient of whom or what; empty (head -1) where nothing is named
 * @param end after the last token that says it
 * @param denied true where the words themselves say that it is not so: "lost contact"
 */
record Said(Matters.Answer answer, Chunks.Phrase patient, int end, boolean denied) {}
