package dev.gainsay.claim;

import dev.gainsay.article.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What every claim has besides its value.
 *
 * @param id article id, "#" and the claim's number in the article from 1
 * @param passage the words that state the claim
 * @param topic what it is about
 * @param stance how the article puts it
 * @param speaker whose words they are; null is the outlet's own voice, {@link #UNNAMED} a source
 *     without a name
 * @param when the time the claim speaks of, null where the text gives none
 * @param confidence from 0 to 1: how sure the extractor is of value and topic
 * @param by who put it on the list
 */
public record Basis(
    String id,
    Passage passage,
    Topic topic,
    Stance stance,
    @Nullable String speaker,
    @Nullable When when,
    double confidence,
    By by) {

  /** The speaker of a claim that rests on sources without a name. */
  public static final String UNNAMED = "unnamed";

  public Basis {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "The confidence (%s) must lie between 0 and 1.".formatted(confidence));
    }
  }

  /** The same under another id. */
  public Basis withId(String otherId) {
    return new Basis(otherId, passage, topic, stance, speaker, when, confidence, by);
  }

  /** The same about another topic. */
  public Basis withTopic(Topic otherTopic) {
    return new Basis(id, passage, otherTopic, stance, speaker, when, confidence, by);
  }
}
