package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The surface grammar: noun phrases, verb groups and clauses of a sentence, from tags and chunks
 * alone. It leans on adjacency, because that is what newspapers keep even where parsers fail.
 */
final class Chunks {
  /**
   * Tokens from {@code first} to before {@code end}; {@code head} is the index of its main word.
   */
  record Phrase(int first, int end, int head) {}

  private static final Set<String> BE =
      Set.of(
          "be", "is", "are", "was", "were", "been", "being", "'s", "'re", "get", "got", "gets",
          "getting");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "while",
          "although",
          "though",
          "but",
          "whereas",
          "because",
          "after",
          "before",
          "when",
          "which",
          "who",
          "where",
          "if",
          "unless",
          "despite");

  private Chunks() {}

  /** True inside a noun phrase: token {@code i} goes on what token {@code i - 1} began. */
  private static boolean continues(Sentence s, int i, String kind) {
    return i >= 0 && i < s.size() && s.token(i).chunk().equals("I-" + kind);
  }

  private static boolean in(Sentence s, int i, String kind) {
    return i >= 0 && i < s.size() && s.token(i).chunk().endsWith("-" + kind);
  }

  /** The noun phrase that holds token {@code i}, or an empty phrase at {@code i}. */
  static Phrase nounPhrase(Sentence s, int i) {
    if (!in(s, i, "NP")) {
      return new Phrase(i, i, -1);
    }
    int first = i;
    while (first > 0 && continues(s, first, "NP")) {
      first--;
    }
    int end = i + 1;
    while (continues(s, end, "NP")) {
      end++;
    }
    return new Phrase(first, end, head(s, first, end));
  }

  /** The last noun of the tokens, else -1. */
  static int head(Sentence s, int first, int end) {
    for (int i = end - 1; i >= first; i--) {
      if (s.token(i).noun() && Character.isLetter(s.token(i).text().charAt(0))) {
        return i;
      }
    }
    return -1;
  }

  /** The verb groups of a sentence, in order; infinitives tell of what may never be. */
  static List<Phrase> toldGroups(Sentence s) {
    List<Phrase> groups = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (s.token(i).verb() && s.token(i).chunk().endsWith("-VP")) {
        Phrase group = verbGroup(s, i);
        if (group.head() == i && !s.tag(group.first()).equals("TO")) {
          groups.add(group);
        }
      }
    }
    return groups;
  }

  /** The verb group that holds token {@code i}: its head is the last verb. */
  static Phrase verbGroup(Sentence s, int i) {
    int first = i;
    while (first > 0 && continues(s, first, "VP")) {
      first--;
    }
    int end = i + 1;
    while (continues(s, end, "VP")) {
      end++;
    }
    int head = -1;
    for (int k = end - 1; k >= first && head < 0; k--) {
      if (s.token(k).verb()) {
        head = k;
      }
    }
    return new Phrase(first, end, head);
  }

  /** First token of the clause that holds token {@code i}. */
  static int clauseStart(Sentence s, int i) {
    for (int k = i; k > 0; k--) {
      if (opensClause(s, k)) {
        return k;
      }
    }
    return 0;
  }

  /** After the last token of the clause that holds token {@code i}. */
  static int clauseEnd(Sentence s, int i) {
    for (int k = i + 1; k < s.size(); k++) {
      if (opensClause(s, k)) {
        return k;
      }
    }
    return s.size();
  }

  private static boolean opensClause(Sentence s, int k) {
    String word = s.word(k);
    String before = s.word(k - 1);
    if (before.equals(";") || (before.equals("--") && dashes(s) != 2)) {
      return true;
    }
    if (word.equals("that") && !before.equals(",") && s.tag(k).equals("IN")) {
      return true;
    }
    boolean opener = CLAUSE_OPENERS.contains(word) && !s.tag(k).startsWith("NN");
    if (opener && (before.equals(",") || subjectAndVerbFollow(s, k + 1))) {
      return true;
    }
    // ", and the storm moved on": a conjunction with a subject and a verb of its own.
    return before.equals(",")
        && (word.equals("and") || word.equals("so") || word.equals("or"))
        && subjectAndVerbFollow(s, k + 1);
  }

  /** Two dashes bracket a remark, and the clause goes on behind it; one dash ends a clause. */
  private static long dashes(Sentence s) {
    return s.tokens().stream().filter(t -> t.text().equals("--")).count();
  }

  private static boolean subjectAndVerbFollow(Sentence s, int from) {
    int i = from;
    while (i < s.size() && i < from + 12 && !in(s, i, "VP")) {
      String word = s.word(i);
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      i++;
    }
    return i > from && i < s.size() && finite(s, verbGroup(s, i));
  }

  /** True where a verb group has a form that makes a clause of its own. */
  static boolean finite(Sentence s, Phrase group) {
    for (int i = group.first(); i < group.end(); i++) {
      String tag = s.tag(i);
      if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD")) {
        return true;
      }
    }
    return false;
  }

  /** True for passives: a form of "be" and a participle, or a participle that follows its noun. */
  static boolean passive(Sentence s, Phrase group) {
    if (group.head() < 0 || !s.tag(group.head()).matches("VBN|VBD")) {
      return false;
    }
    for (int i = group.first(); i < group.head(); i++) {
      if (BE.contains(s.token(i).lemma()) || BE.contains(s.word(i))) {
        return true;
      }
    }
    return s.tag(group.head()).equals("VBN") && group.head() == group.first();
  }
}
