package dev.gainsay.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file as its format reads it, before the story settles ids and days.
 *
 * @param text the readable text; null where only claims of the article are known
 * @param textIsFile true where the text is the decoded file itself
 * @param boilerplate places that state nothing, sorted, not overlapping
 * @param imprint what it says of its source
 */
record Reading(@Nullable String text, boolean textIsFile, List<Span> boilerplate, Imprint imprint) {

  Reading {
    boilerplate = List.copyOf(boilerplate);
  }

  /** The same reading where somebody who knows better states the source. */
  Reading overruledBy(Imprint better) {
    return new Reading(text, textIsFile, boilerplate, better.orElse(imprint));
  }

  Article toArticle(String id, String file, boolean draft) {
    return new Article(id, file, imprint.toSource(), text, textIsFile, boilerplate, draft);
  }
}
