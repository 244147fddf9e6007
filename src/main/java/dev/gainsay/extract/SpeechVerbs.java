package dev.gainsay.extract;

import java.util.Set;

/** Tells the verbs that quotations hang on. */
final class SpeechVerbs {
  private static final Set<String> BE = Set.of("was", "is", "were", "are", "been", "be", "being");

  private final Set<String> speech;
  private final Set<String> quoting;

  SpeechVerbs(Vocabulary vocabulary) {
    this.speech = vocabulary.list("speech.verbs");
    this.quoting = vocabulary.list("speech.quoting");
  }

  /** True for verbs of saying, whatever they govern. */
  boolean speech(Fragment f, int i) {
    return f.isVerb(i) && speech.contains(f.lemma(i));
  }

  /** True for these and for verbs that introduce quoted words alone: to call, to praise. */
  boolean quoting(Fragment f, int i) {
    return speech(f, i) || (f.isVerb(i) && quoting.contains(f.lemma(i)));
  }

  /** True for forms that make a clause of their own. */
  static boolean finite(Fragment f, int i) {
    String tag = f.tokens().get(i).tag();
    return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
  }

  /** A participle without a subject: "was called", "described as", not "had called". */
  static boolean passive(Fragment f, int cue) {
    return f.tokens().get(cue).tag().equals("VBN") && BE.contains(f.word(cue - 1));
  }
}
