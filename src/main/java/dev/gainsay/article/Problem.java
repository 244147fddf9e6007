package dev.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * Something that could not be done while the rest went on.
 *
 * @param code one of the fixed words below
 * @param file the file it happened in, without folders; null where none
 * @param rule the rule it happened in; null where none
 * @param message a sentence for the person who must mend it
 */
public record Problem(Code code, @Nullable String file, @Nullable String rule, String message) {

  /** What kind of thing went wrong. */
  public enum Code {
    /** An article could not be read. */
    UNREADABLE("unreadable"),
    /** A story file or claims file is broken or names what is not there. */
    STORY_FILE("story-file"),
    /** A claim that a person edited, added or rejected no longer has its words in the article. */
    CLAIM_LOST("claim-lost"),
    /** A rule threw or fired without end; the others were run without it. */
    RULE_FAILED("rule-failed"),
    /** Two articles state more claims of a kind than can all be compared. */
    CROWDED("crowded");

    private final String word;

    Code(String word) {
      this.word = word;
    }

    /** The word reports use. */
    public String word() {
      return word;
    }
  }
}
