package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import dev.gainsay.article.Passage;
import java.util.List;

/**
 * Something that a draft states otherwise than a source.
 *
 * @param at number of the draft's word that does
 * @param draft the clause of the draft
 * @param source the clause of the source
 * @param own what the draft says, in a word
 * @param others what the source says there, in a word
 * @param shared the words that both have, as the draft writes them
 */
record Departure(
    Doubt doubt,
    int at,
    Passage draft,
    Passage source,
    String own,
    String others,
    List<String> shared) {}
