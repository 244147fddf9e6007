package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article once its sentences are parsed, its names known and its values found: what the finders
 * of claims in words start from.
 *
 * @param values of each sentence, by its number
 */
record Reading(
    Article article,
    List<Sentence> sentences,
    List<List<Mention>> values,
    NameFinder names,
    HolderFinder holders,
    SpeakerFinder speakers,
    StanceFinder stances,
    WhenFinder moments,
    Vocabulary vocabulary) {

  /** The sentences that share a place with a stretch of the text, in order. */
  List<Sentence> sentencesIn(Span stretch) {
    int first = firstEndingAfter(stretch.start());
    int end = first;
    while (end < sentences.size() && sentences.get(end).span().start() < stretch.end()) {
      end++;
    }
    return sentences.subList(first, end);
  }

  private int firstEndingAfter(int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The basis of a claim over the tokens from {@code first} to before {@code end}. */
  Basis basis(
      Sentence s,
      int first,
      int end,
      Topic topic,
      Stance stance,
      @Nullable String speaker,
      @Nullable When when,
      double confidence) {
    return new Basis(
        article.id() + "#0",
        article.passage(s.span(first, end)),
        topic,
        stance,
        speaker,
        when,
        confidence,
        By.EXTRACTED);
  }

  /** The time that the clause of the tokens gives, else the sentence; null where neither does. */
  @Nullable When when(Sentence s, int first, int end, Frame frame) {
    return moments.when(s, first, end, frame, values.get(s.number()));
  }

  /** Whose words token {@code i} is; null is the outlet's own voice. */
  @Nullable String speaker(Sentence s, int i) {
    return speakers.speaker(s, i, holders);
  }
}
