package dev.gainsay.extract.time;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Interval;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.time.Hedges.Hedge;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads how long something takes: "less than 24 hours", "two and a half years", "10 to 12 weeks",
 * "a 27-year contract", "the past year and a half", "several weeks". Ages are no lengths; neither
 * are rates ("$5 a day").
 */
final class LengthReader {
  private static final Set<String> AGE = Set.of("old", "olds", "older", "younger");

  private static final Set<String> WHOLE = Set.of("full", "whole", "entire");

  private final Hedges hedges;

  LengthReader(Hedges hedges) {
    this.hedges = hedges;
  }

  /** The length whose number starts at a token, hedge included; null where there is none. */
  Mention.@Nullable Length read(Scene scene, int index) {
    Amount amount = Amounts.at(scene, index);
    if (amount == null || age(scene, index, amount.end()) || fourths(scene, amount.end())) {
      return null;
    }
    int placed = placed(scene, index);
    Hedge hedge = hedges.before(scene.sentence(), index);
    int first = placed < index ? placed : hedge.first();
    int end = amount.end();
    Bound bound =
        amount.numbers().size() == 2 ? Bound.RANGE : placed < index ? Bound.EXACT : hedge.bound();
    if (bound == Bound.RANGE) {
      first = placed;
    } else if (bound == Bound.EXACT && scene.word(end).equals("or")) {
      switch (scene.word(end + 1)) {
        case "more", "longer" -> {
          bound = Bound.AT_LEAST;
          end += 2;
        }
        case "less", "fewer" -> {
          bound = Bound.AT_MOST;
          end += 2;
        }
        case "so" -> {
          bound = Bound.ABOUT;
          end += 2;
        }
        default -> {}
      }
    }
    String text = scene.sentence().text(first, end);
    Figure length =
        amount.vague()
            ? Figure.of(text, Bound.AT_LEAST, amount.numbers(), amount.unit().unit(), null)
                // Nobody knows how many "several" are: no end may ever clash.
                .expecting(Interval.from(amount.numbers().get(0).doubleValue()))
            : Figure.of(text, bound, amount.numbers(), amount.unit().unit(), null);
    if (bound == Bound.UNDER && nearly(scene, first)) {
      // "Nearly four weeks" are more than three.
      double most = amount.numbers().get(0).doubleValue();
      length = length.expecting(Interval.closed(Math.max(most - 1, NEARLY * most), most));
    }
    return new Mention.Length(first, end, length);
  }

  private static final double NEARLY = 0.7;

  private static boolean nearly(Scene scene, int first) {
    String word = scene.word(first);
    String next = scene.word(first + 1);
    return word.equals("nearly")
        || word.equals("almost")
        || (word.equals("not") && next.equals("quite"))
        || (word.equals("just") && next.equals("under"))
        || (word.equals("close") && next.equals("to"));
  }

  /** Where "the past" in front of a number starts; the number's own index where it has none. */
  private static int placed(Scene scene, int index) {
    String before = scene.word(index - 1);
    if (!scene.words().is(Cue.PLACING, before)) {
      boolean whole =
          scene.words().is(Cue.PLACING, scene.word(index)) || WHOLE.contains(scene.word(index));
      return whole && before.equals("the") ? index - 1 : index;
    }
    if (scene.word(index - 2).equals("the")) {
      return index - 2;
    }
    // "Its first 100 days" are 100 days, and what is to last three weeks is no past.
    boolean verb = before.equals("last") && scene.sentence().tag(index - 1).startsWith("VB");
    boolean could =
        before.equals("last")
            && !Set.of("", "over", "in", "for", "during", "within", "of", "these", "this")
                .contains(scene.word(index - 2));
    boolean order = before.equals("first") || before.equals("final");
    return verb || could || order ? index : index - 1;
  }

  /** After "three quarters of" a whole follows, of which these are parts. */
  private static final Set<String> PARTED =
      Set.of(
          "the", "all", "its", "their", "his", "her", "our", "those", "these", "them", "us", "a",
          "an", "that", "whom", "which");

  /** "Three-quarters of the budget" are a share; "three quarters of growth" are a length. */
  private static boolean fourths(Scene scene, int end) {
    String last = scene.word(end - 1);
    if (last.endsWith("-quarters")) {
      return true;
    }
    boolean of = last.equals("quarters") && scene.word(end).equals("of");
    return of
        && (PARTED.contains(scene.word(end + 1)) || scene.sentence().tag(end + 1).matches("NNP?S"));
  }

  /** "Aged 32", "32 years old", "at age 32", "two years of age". */
  private static boolean age(Scene scene, int index, int end) {
    boolean before = Set.of("age", "aged").contains(scene.word(index - 1));
    boolean behind =
        AGE.contains(scene.word(end))
            || (scene.word(end).equals("of") && scene.word(end + 1).equals("age"))
            || (scene.word(end).equals("-") && AGE.contains(scene.word(end + 1)));
    return before || behind || scene.word(end - 1).contains("-old");
  }
}
