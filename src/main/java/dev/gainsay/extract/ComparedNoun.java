package dev.gainsay.extract;

import java.util.Locale;

/** Reads the noun behind a superlative, and the deed that narrows it: "player ever to score". */
final class ComparedNoun {
  /** The most words behind a superlative among which its noun is looked for. */
  private static final int REACH = 9;

  /** The most phrases with "of" that may follow a noun before its deed. */
  static final int MOST_OF = 2;

  private ComparedNoun() {}

  /** After the last noun that a superlative at the token before {@code from} is said of. */
  static int end(Sentence s, int from) {
    int last = from;
    for (int i = from; i < s.size() && i < from + REACH; i++) {
      String tag = s.tag(i);
      boolean letters = Character.isLetter(s.word(i).charAt(0));
      boolean noun = tag.startsWith("NN") || (tag.equals("CD") && letters && digit(s.word(i)));
      boolean named = tag.startsWith("NNP") && last > from && !s.tag(last - 1).startsWith("NNP");
      if (noun && !named) {
        last = i + 1;
        continue;
      }
      boolean joint = (s.word(i).equals("and") || s.word(i).equals(",")) && last == from;
      boolean inside = tag.matches("JJ|VBG|VBN|RB") || tag.equals("POS") || joint;
      if (named || !inside || (last > from && !goesOn(s, i))) {
        break;
      }
    }
    return last;
  }

  private static boolean digit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** Behind a noun only what leads to another noun right away: "women 's team". */
  private static boolean goesOn(Sentence s, int i) {
    return s.tag(i).matches("POS|JJ") && s.tag(i + 1).startsWith("NN");
  }

  /** The noun at token {@code i} in its dictionary form. */
  static String head(Sentence s, int i) {
    String lemma = s.token(i).lemma();
    return lemma.startsWith("-") ? s.word(i) : lemma;
  }

  /**
   * After what tells which of the kind are meant: "maker of biscuits", "probe from Belmark"; the
   * token after the noun where nothing does. "The mayor of Orlen" is one of a place, as a scope
   * says.
   */
  static int complement(Sentence s, int noun) {
    boolean of = s.word(noun).equals("of") && s.tag(noun + 1).matches("NNS?|JJ|VBG");
    boolean from = s.word(noun).equals("from") && s.tag(noun + 1).startsWith("NNP");
    if (!of && !from) {
      return noun;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, noun + 1);
    boolean common = phrase.head() >= 0 && s.token(phrase.head()).noun();
    return common && (from || !s.token(phrase.head()).properNoun()) ? phrase.end() : noun;
  }

  /** The deed of the verb at token {@code i}: "make it to the surface" is to reach it. */
  static String deed(Sentence s, int i) {
    String lemma = s.token(i).lemma();
    return s.word(i + 1).equals("it") ? lemma + " it" : lemma;
  }

  /** Words in lower case. */
  static String phrase(Sentence s, int from, int end) {
    return s.text(from, end).toLowerCase(Locale.ROOT);
  }

  /**
   * The verb of {@link #act}, and "the first minister arrested for it": who is one of a kind by a
   * deed.
   */
  static int actOrParticiple(Sentence s, int noun) {
    boolean participle =
        noun > 0 && s.tag(noun).equals("VBN") && s.token(noun).chunk().equals("B-VP");
    return participle ? noun : act(s, noun);
  }

  /** The verb of "ever to score", "to have won", "of them to win"; -1 where none follows. */
  static int act(Sentence s, int noun) {
    int i = noun;
    if (s.word(i).equals("ever") || s.word(i).equals("yet")) {
      i++;
    }
    // "The first champion of the Tour of Orlen to fail a test", "the second probe from Orlen to".
    for (int k = 0; k < MOST_OF && s.word(i).matches("of|from|in") && i + 1 < s.size(); k++) {
      i = Chunks.nounPhrase(s, i + 1).end();
    }
    if (!s.word(i).equals("to") || noun == 0) {
      return -1;
    }
    i++;
    while (s.word(i).matches("have|be|been|ever|successfully|again")) {
      i++;
    }
    boolean word = i < s.size() && Character.isLetter(s.word(i).charAt(0));
    boolean direction = s.tag(i).matches("DT|NNP|NNPS|CD|PRP.?");
    return word && !direction ? i : -1;
  }
}
