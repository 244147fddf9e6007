package dev.gainsay.extract;

import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.Comparison.Standing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what had no equal, said without a superlative: "had never fallen so far", "no leader has
 * done as well since", "a record".
 */
final class Unequalled {
  /** The form of "a record". */
  static final String RECORD = "record";

  /** The most words between "never" and "so". */
  private static final int REACH = 9;

  private final Bounds bounds;
  private final Set<String> notBroken;

  Unequalled(ComparisonWords words, Bounds bounds) {
    this.bounds = bounds;
    this.notBroken = words.list("notBroken");
  }

  /** What begins at token {@code i}; null where nothing does. */
  Superlatives.@Nullable Found at(Sentence s, int i, @Nullable Integer year) {
    if (s.word(i).equals("no")) {
      return noneSo(s, i, year);
    }
    Superlatives.Found never = neverSo(s, i, year);
    return never == null ? record(s, i) : never;
  }

  /** "Had never fallen so far", "had not seen a flood this deadly since 1954". */
  private Superlatives.@Nullable Found neverSo(Sentence s, int i, @Nullable Integer year) {
    boolean denied = s.word(i).equals("never") || s.word(i).equals("not");
    if (!denied || !s.token(Math.max(0, i - 1)).lemma().matches("have")) {
      return null;
    }
    for (int k = i + 2; k + 1 < s.size() && k < i + REACH; k++) {
      boolean degree = s.word(k).equals("so") || s.word(k).equals("this") || s.word(k).equals("as");
      boolean graded = degree && s.tag(k + 1).matches("JJ|RB") && !s.word(k + 2).equals("that");
      if (!graded) {
        continue;
      }
      Bounds.Found bound = bounds.after(s, k + 2, year);
      if (s.word(i).equals("not") && bound == null) {
        return null;
      }
      Comparison.Bound back =
          bound == null
              ? new Comparison.Bound(s.text(i, i + 1), Comparison.Bound.EVER, false)
              : bound.bound();
      boolean noun = s.token(k - 1).noun();
      String head = noun ? s.token(k - 1).lemma() : s.token(i + 1).lemma();
      int end = bound == null ? k + 2 : bound.end();
      String measure = s.word(k + 1);
      Comparison comparison =
          new Comparison(s.text(i, end), Standing.ALONE, 1, measure, head, true, back);
      return new Superlatives.Found(i, k + 1, end, end, measure, head, "", comparison);
    }
    return null;
  }

  /**
   * "No leader of the party has done as well for 30 years", "no storm has been this strong since".
   */
  private Superlatives.@Nullable Found noneSo(Sentence s, int i, @Nullable Integer year) {
    int have = i + 1;
    while (have < s.size() && have < i + REACH && !s.token(have).lemma().equals("have")) {
      if (s.word(have).matches("[,;:]")) {
        return null;
      }
      have++;
    }
    for (int k = have + 1; have > i + 1 && k + 1 < s.size() && k < have + REACH; k++) {
      boolean degree = s.word(k).matches("so|this|as");
      if (!degree
          || !s.tag(k + 1).matches("JJ|RB")
          || s.word(k + 1).matches("much|many|yet|soon")) {
        continue;
      }
      Bounds.Found bound = bounds.anywhere(s, k + 2, year);
      if (bound == null) {
        return null;
      }
      String measure = s.word(k + 1).equals("well") ? "good" : s.word(k + 1);
      Comparison comparison =
          new Comparison(
              s.text(i, bound.end()), Standing.ALONE, 1, measure, null, true, bound.bound());
      return new Superlatives.Found(
          i, k + 1, bound.end(), bound.end(), measure, "", "", comparison);
    }
    return null;
  }

  /**
   * "A record", "record profits", "a club record for a defender": more than ever before. A record
   * low is the lowest.
   */
  private Superlatives.@Nullable Found record(Sentence s, int i) {
    if (!s.word(i).equals("record") || !s.tag(i).matches("NN|JJ")) {
      return null;
    }
    boolean low = s.word(i + 1).matches("low|lows");
    boolean high = s.word(i + 1).matches("high|highs");
    int from = low || high ? i + 2 : i + 1;
    int noun = ComparedNoun.end(s, from);
    boolean attributive = noun > from && s.tag(from).matches("NNS?|JJ");
    boolean alone = s.word(from).matches("[.,;]|for|in|by|since|");
    boolean article = s.word(i - 1).matches("an?|club|national|world|state|league|company");
    boolean reached = s.word(i - 2).matches("[,-]+|as") || beBefore(s, i - 2);
    if (!attributive && !(alone && article && (reached || low || high))) {
      return null;
    }
    String head = attributive ? ComparedNoun.head(s, noun - 1) : "";
    if (notBroken.contains(head)) {
      return null;
    }
    int opener = s.word(i - 1).matches("an?|the|its|their|his|her") ? i - 1 : i;
    int end = attributive ? noun : from;
    String group = attributive ? ComparedNoun.phrase(s, from, noun) : null;
    Comparison.Bound ever = new Comparison.Bound(s.text(i, i + 1), Comparison.Bound.EVER, false);
    Comparison comparison =
        new Comparison(
            s.text(opener, end), Standing.ALONE, 1, low ? "low" : "high", group, true, ever);
    return new Superlatives.Found(opener, i, end, end, RECORD, head, "", comparison);
  }

  private static boolean beBefore(Sentence s, int i) {
    return i >= 0 && s.token(i).lemma().matches("be|become|reach|hit|set");
  }
}
