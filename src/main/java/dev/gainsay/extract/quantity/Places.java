package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.claim.Rank;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in an order that a sentence states: "ranked 18th", "third-largest", "the top
 * ten".
 *
 * <p>Ordinals of dates, times, phases and occasions are none. Immutable and safe for many threads.
 */
public final class Places {

  private record File(
      @JsonProperty(required = true) Set<String> verbs,
      @JsonProperty(required = true) Set<String> weakVerbs,
      @JsonProperty(required = true) Set<String> nouns,
      @JsonProperty(required = true) Set<String> lists,
      @JsonProperty(required = true) Set<String> notBefore,
      @JsonProperty(required = true) Set<String> determiners,
      @JsonProperty(required = true) Set<String> numberAfter,
      @JsonProperty(required = true) Set<String> notNumberBefore,
      @JsonProperty(required = true) Set<String> topAfter,
      @JsonProperty(required = true) Set<String> notTopBefore) {}

  /** A place that begins and ends at pieces, with the index after its last ordinal or number. */
  private record Found(
      int first, int end, int best, int worst, @Nullable String of, boolean ordinal) {}

  private static final Set<String> RANKED = Set.of("ranked", "ranks", "ranking", "seeded");
  private static final Set<String> NUMBER = Set.of("number", "no", "no.", "nr", "nr.", "#", "№");
  private static final Set<String> AFTER_NUMBER =
      Set.of("in", "on", "among", "globally", "worldwide");
  private static final int WORDS_AFTER = 5;
  private static final int WORDS_OF_LIST = 6;
  private static final int HIGHEST_NUMBER = 200;

  private final File file = VocabularyFile.read("ranks", new TypeReference<File>() {});
  private final NumberWords words = new NumberWords();
  private final Numerals numerals = new Numerals(words);
  private final Ordinals ordinals = new Ordinals(words);

  /** The places of a sentence, in order, none overlapping another. */
  public List<Mention.Place> find(Sentence sentence) {
    if (!mayHoldPlace(sentence)) {
      return List.of();
    }
    Pieces pieces = Pieces.of(sentence, code -> false);
    List<Mention.Place> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Found found = at(pieces, i);
      if (found == null) {
        i++;
        continue;
      }
      String text = pieces.textBetween(found.first(), found.end());
      result.add(
          new Mention.Place(
              pieces.token(found.first()),
              pieces.token(found.end() - 1) + 1,
              new Rank(text, found.best(), found.worst(), found.of()),
              found.ordinal()));
      i = found.end();
    }
    return List.copyOf(result);
  }

  private boolean mayHoldPlace(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      int hyphen = word.indexOf('-');
      String start = hyphen > 0 ? word.substring(0, hyphen) : word;
      if (words.ordinal(start) != null
          || (words.cardinal(start) != null && hyphen > 0)
          || start.equals("runner")
          || start.equals("runners")
          || start.equals("top")
          || start.equals("number")
          || start.startsWith("no.")
          || start.equals("no")
          || start.startsWith("#")
          || file.verbs().contains(start)
          || Ordinals.inDigits(start)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found at(Pieces pieces, int i) {
    Found top = top(pieces, i);
    if (top != null) {
      return top;
    }
    Found number = number(pieces, i);
    if (number != null) {
      return number;
    }
    Found runner = runnerUp(pieces, i);
    if (runner != null) {
      return runner;
    }
    Ordinals.Ordinal ordinal = ordinals.at(pieces, i);
    if (ordinal == null) {
      return ranked(pieces, i);
    }
    Found place = ordinalPlace(pieces, i, ordinal);
    return place == null ? oneOfSeveral(pieces, i, ordinal) : place;
  }

  /** "The third suspect", "her 100th goal": no ranking, but which of several. */
  private @Nullable Found oneOfSeveral(Pieces pieces, int i, Ordinals.Ordinal ordinal) {
    int end = ordinal.end();
    if (pieces.standsAlone(i, end)) {
      return new Found(i, end, ordinal.value(), ordinal.value(), null, true);
    }
    String next = pieces.word(end);
    boolean counts = pieces.tag(end).matches("NNS?|JJ|CD") && pieces.letters(end);
    if (ordinal.value() == 1 && !pieces.tag(end).equals("CD")) {
      // "The first time", "its first flight": most firsts count nothing.
      return null;
    }
    boolean name = pieces.capital(end) || (i > 0 && pieces.capital(i));
    boolean determined = file.determiners().contains(pieces.word(i - 1)) || pieces.digits(i);
    if (!counts || name || !determined || file.notBefore().contains(next)) {
      return null;
    }
    int last = nounsAfter(pieces, end);
    String of = last == end ? null : pieces.textBetween(end, last);
    return new Found(i, end, ordinal.value(), ordinal.value(), of, true);
  }

  private @Nullable Found ordinalPlace(Pieces pieces, int i, Ordinals.Ordinal ordinal) {
    int end = ordinal.end();
    if (pieces.glued(i) && !pieces.word(i - 1).equals("-") && pieces.letters(i - 1)) {
      return null;
    }
    int next = pieces.afterHyphen(end);
    int superlative = superlative(pieces, next);
    if (superlative > 0 && (ordinal.value() > 1 || pieces.hyphen(end))) {
      int last = nounsAfter(pieces, superlative);
      return found(i, superlative, ordinal.value(), pieces.textBetween(next, last));
    }
    if (file.nouns().contains(pieces.word(next))) {
      boolean idiom =
          ordinal.value() == 1
              && pieces.word(i - 1).equals("the")
              && pieces.word(i - 2).equals("in")
              && pieces.word(next).equals("place");
      boolean open = pieces.word(next).equals("spot") || !pieces.word(next + 1).equals("of");
      int first = withVerb(pieces, inThe(pieces, i));
      return idiom || !open
          ? null
          : found(first, next + 1, ordinal.value(), list(pieces, next + 1));
    }
    if (pieces.word(end).equals("only") && pieces.word(end + 1).equals("to")) {
      return found(i, end + 2, ordinal.value(), null);
    }
    if (file.notBefore().contains(pieces.word(next))) {
      return null;
    }
    int verb = withVerb(pieces, i);
    boolean ranked = verb < i;
    boolean noun = pieces.tag(end).startsWith("NN") && !pieces.capital(end);
    String list = list(pieces, end);
    boolean listed = namesList(pieces, end);
    boolean weak =
        file.weakVerbs().contains(pieces.word(verb))
            || (ordinal.value() == 1 && pieces.word(verb).matches("come|comes|came|coming"));
    boolean date = pieces.word(i - 1).equals("the") || pieces.word(i - 1).equals("on");
    if ((ranked && !noun && (!weak || listed)) || (!ranked && listed && !date && !noun)) {
      return found(verb, end, ordinal.value(), list);
    }
    return null;
  }

  /** The index after a superlative ("largest", "most populous") that begins there, else -1. */
  private static int superlative(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (word.equals("most")
        || word.equals("least")
        || word.equals("best")
        || word.equals("worst")) {
      int next = pieces.afterHyphen(i + 1);
      return pieces.tag(next).matches("JJ|VBN|VBD|RB|VBG") ? next + 1 : i + 1;
    }
    boolean est = word.length() > 5 && word.endsWith("est") && !word.equals("interest");
    return (est || pieces.tag(i).equals("JJS")) && !word.equals("request") && !word.equals("forest")
        ? i + 1
        : -1;
  }

  private static int nounsAfter(Pieces pieces, int i) {
    int at = i;
    while (at < i + WORDS_AFTER && pieces.tag(at).matches("NNS?|JJ|CD") && pieces.letters(at)) {
      at++;
    }
    return at;
  }

  /** Includes "in" and "the" before "third place". */
  private static int inThe(Pieces pieces, int i) {
    int at = pieces.word(i - 1).equals("the") ? i - 1 : i;
    return pieces.word(at - 1).equals("in") ? at - 1 : at == i - 1 ? i : at;
  }

  /** Includes a rank verb before ("ranked", "came in"). */
  private int withVerb(Pieces pieces, int i) {
    int at = i;
    for (int skipped = 0; skipped < 2; skipped++) {
      String word = pieces.word(at - 1);
      if (file.verbs().contains(word) || isBe(word)) {
        return at - 1;
      }
      if (!Set.of(
              "in",
              "a",
              "at",
              "joint",
              "only",
              "just",
              "currently",
              "now",
              "overall",
              "as",
              "an",
              "equal",
              "the")
          .contains(word)) {
        break;
      }
      at--;
    }
    return i;
  }

  private boolean isBe(String word) {
    return file.weakVerbs().contains(word);
  }

  /** "Ranked 18 among …", without ordinal. */
  private @Nullable Found ranked(Pieces pieces, int i) {
    if (!RANKED.contains(pieces.word(i)) || !pieces.digits(i + 1)) {
      return null;
    }
    BigDecimal value = Digits.value(pieces.text(i + 1));
    return value == null
            || value.scale() > 0
            || value.signum() <= 0
            || value.intValue() > 1000
            || (pieces.glued(i + 2) && pieces.letters(i + 2))
        ? null
        : found(i, i + 2, value.intValue(), list(pieces, i + 2));
  }

  /** "Number one", "No. 2", "#1". */
  private @Nullable Found number(Pieces pieces, int i) {
    String word = pieces.word(i);
    if (!NUMBER.contains(word)) {
      return null;
    }
    int at = word.equals("no") && pieces.word(i + 1).equals(".") ? i + 2 : i + 1;
    at = pieces.afterHyphen(at);
    Numeral numeral = numerals.at(pieces, at, false);
    if (numeral == null || numeral.scaled() || (word.equals("no") && !pieces.digits(at))) {
      return null;
    }
    BigDecimal value = numeral.value();
    String next = pieces.word(numeral.end());
    boolean rank =
        (file.numberAfter().contains(pieces.word(i - 1))
                || (AFTER_NUMBER.contains(next) && !pieces.capital(i - 1)))
            && !file.notNumberBefore().contains(next)
            && value.scale() <= 0
            && value.signum() > 0
            && value.intValue() <= HIGHEST_NUMBER
            && !(pieces.glued(numeral.end()) && pieces.letters(numeral.end()));
    int verb = withVerb(pieces, i);
    int first = verb < i && !isBe(pieces.word(verb)) ? verb : i;
    return rank ? found(first, numeral.end(), value.intValue(), list(pieces, numeral.end())) : null;
  }

  /** "Among the top five", "a top-10 finish". */
  private @Nullable Found top(Pieces pieces, int i) {
    if (!pieces.word(i).equals("top")) {
      return null;
    }
    boolean hyphen = pieces.hyphen(i + 1);
    Numeral numeral = numerals.at(pieces, pieces.afterHyphen(i + 1), false);
    if (numeral == null
        || (numeral.scaled() && numeral.value().compareTo(BigDecimal.valueOf(100)) > 0)) {
      return null;
    }
    BigDecimal value = numeral.value();
    String next = pieces.word(numeral.end());
    boolean the = pieces.word(i - 1).equals("the");
    boolean inside =
        file.topAfter().contains(the ? pieces.word(i - 2) : pieces.word(i - 1)) || hyphen || i == 0;
    if (!inside
        || file.notTopBefore().contains(next)
        || value.scale() > 0
        || value.intValue() < 2
        || (pieces.glued(numeral.end()) && pieces.letters(numeral.end()))
        || pieces.word(the ? i - 2 : i - 1).equals("outside")) {
      return null;
    }
    return new Found(i, numeral.end(), 1, value.intValue(), list(pieces, numeral.end()), false);
  }

  /** "Runner-up", "second runner-up". */
  private @Nullable Found runnerUp(Pieces pieces, int i) {
    if (!pieces.word(i).startsWith("runner")
        || !pieces.word(pieces.afterHyphen(i + 1)).equals("up")) {
      return null;
    }
    Integer before = words.ordinal(pieces.word(i - 1));
    int place = before == null ? 2 : before + 1;
    int end = pieces.afterHyphen(i + 1) + 1;
    return found(before == null ? i : i - 1, end, place, null);
  }

  private static @Nullable Found found(int first, int end, int place, @Nullable String of) {
    return place < 1 ? null : new Found(first, end, place, place, of, false);
  }

  private boolean namesList(Pieces pieces, int end) {
    String word = pieces.word(end);
    if (file.lists().contains(word)) {
      return true;
    }
    if (!word.matches("in|on|among|out|at")) {
      return false;
    }
    for (int i = end + 1; i < end + WORDS_OF_LIST; i++) {
      String there = pieces.word(i);
      if (there.equals(",") || there.equals(".") || there.equals(";")) {
        return false;
      }
      if (file.lists().contains(there)
          || (there.equals("world") && pieces.word(i - 1).equals("the"))) {
        return true;
      }
    }
    return false;
  }

  /** What is ranked, or the list that ranks, where the words go on with it: "on the App Store". */
  private static @Nullable String list(Pieces pieces, int end) {
    if (!pieces.word(end).matches("in|on|among|at") || pieces.hyphen(end + 1)) {
      return null;
    }
    int first = end + 1;
    first = pieces.word(first).matches("the|a|its|their|all") ? first + 1 : first;
    int at = first;
    while (at < first + WORDS_AFTER
        && (pieces.tag(at).matches("NNP?S?|JJ.?|POS") || pieces.hyphen(at))
        && pieces.word(at).matches(".*[\\p{L}\\-'].*")) {
      at++;
    }
    return at == first || pieces.digits(first) ? null : pieces.textBetween(first, at);
  }
}
