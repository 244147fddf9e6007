package dev.gainsay.extract;

/**
 * A superlative, before anything is known of what it is said of.
 *
 * @param first its first token, the ordinal of "second largest" included
 * @param end after its last token
 * @param form as written, "youngest"
 * @param measure the plain adjective, "young"; "first" for places in an order
 * @param place 1, or 2 for "second largest"
 * @param unique true for words that need a deed: "the first woman to govern"
 */
record SuperlativeForm(
    int first, int end, String form, String measure, int place, boolean unique) {}
