package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import dev.gainsay.extract.VocabularyFile;
import java.math.BigDecimal;
import java.util.Set;

/**
 * Tells numbers that are names, dates, scores or list marks from amounts, by {@code labels.yml}.
 */
final class Labels {

  private record File(
      @JsonProperty(required = true) Set<String> before,
      @JsonProperty(required = true) Set<String> streets,
      @JsonProperty(required = true) Set<String> months,
      @JsonProperty(required = true) Set<String> times,
      @JsonProperty(required = true) Set<String> timeAdjectives,
      @JsonProperty(required = true) Set<String> gluedTimes,
      @JsonProperty(required = true) Set<String> adjectives,
      @JsonProperty(required = true) Set<String> notOneAfter,
      @JsonProperty(required = true) Set<String> notOneBefore,
      @JsonProperty(required = true) Set<String> speech,
      @JsonProperty(required = true) Set<String> victims,
      @JsonProperty(required = true) Set<String> emergency,
      @JsonProperty(required = true) Set<String> callWords,
      @JsonProperty(required = true) Set<String> names,
      @JsonProperty(required = true) Set<String> countAfter,
      @JsonProperty(required = true) Set<String> scores) {}

  private static final BigDecimal DAYS = BigDecimal.valueOf(31);
  private static final BigDecimal HIGHEST_LABEL = BigDecimal.valueOf(999);
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;

  private final File file = VocabularyFile.read("labels", new TypeReference<File>() {});

  /** True where a length of time or time of day begins right after a number that ends there. */
  boolean timeFollows(Pieces pieces, int end) {
    if (pieces.glued(end) && pieces.letters(end)) {
      return file.gluedTimes().contains(pieces.word(end));
    }
    int at = pieces.afterHyphen(end);
    for (int adjectives = 0; adjectives < 2; adjectives++) {
      if (file.timeAdjectives().contains(pieces.word(at))) {
        at = pieces.afterHyphen(at + 1);
      }
    }
    String word = pieces.word(at);
    return file.times().contains(word) && !(word.equals("second") && pieces.hyphen(at + 1));
  }

  /** True where the words around say that two numbers with a hyphen are a score, no range. */
  boolean isScoreWord(String word) {
    return file.scores().contains(word);
  }

  /** True where a number is no amount though nothing of time or measure stands with it. */
  boolean isName(Pieces pieces, Amount amount, boolean titleCase) {
    int first = amount.first();
    int end = amount.end();
    if (pieces.standsAlone(first, end)) {
      return false;
    }
    String before = pieces.word(first - 1);
    if (before.equals("per") || (before.equals("every") && !amount.share())) {
      return true;
    }
    if (file.names().contains(pieces.textBetween(first, end))) {
      return true;
    }
    if (afterVagueHyphen(pieces, first)) {
      return true;
    }
    if (!amount.bare()) {
      return false;
    }
    if (calibre(pieces, first, end) || (pieces.digits(first) && streetFollows(pieces, end))) {
      return true;
    }
    if (insideMark(pieces, first, end)) {
      return true;
    }
    return !amount.number().scaled() && plainName(pieces, first, end, amount, titleCase);
  }

  private boolean plainName(Pieces pieces, int first, int end, Amount amount, boolean titleCase) {
    return telephone(pieces, first)
        || typeWithLetter(pieces, first)
        || listMark(pieces, first, end)
        || labelled(pieces, first, end, amount)
        || date(pieces, first, end, amount.value())
        || year(pieces, first, end)
        || ModelNames.has(pieces, first, end)
        || afterName(pieces, first, end, titleCase)
        || partOfName(pieces, first, end, titleCase)
        || adjective(pieces, end)
        || one(pieces, first, end)
        || zero(pieces, first, end)
        || definite(pieces, first, end)
        || emergencyNumber(pieces, first, end);
  }

  /** "9/11", "3:1", "COVID-19", "18th", "747s": more than a number. */
  private static boolean insideMark(Pieces pieces, int first, int end) {
    if (pieces.word(end).matches("st|nd|rd|th")) {
      return true;
    }
    boolean suffix = pieces.glued(end) && (pieces.letters(end) || pieces.digits(end));
    boolean marked =
        pieces.glued(end)
            && Set.of("/", ":", "_", "@", "=", "^", "\u00d7").contains(pieces.word(end))
            && pieces.glued(end + 1);
    boolean markedBefore =
        pieces.glued(first)
            && Set.of("/", ":", "_", "@", "=", "^", ".", "+", "'", "\u2212", "\u00d7")
                .contains(pieces.word(first - 1))
            && pieces.glued(first - 1);
    return suffix || marked || markedBefore || afterVagueHyphen(pieces, first);
  }

  /** "COVID-19", "under-18": a hyphen ties the number to a word before it. */
  private static boolean afterVagueHyphen(Pieces pieces, int first) {
    return pieces.hyphen(first - 1)
        && (pieces.letters(first - 2) || pieces.word(first - 2).equals("."))
        && !pieces.word(first - 2).equals("to")
        && !pieces.word(first - 2).equals("magnitude")
        && !pieces.glued(first - 2);
  }

  /** "0800 123 456": a group that begins with a nought, and the groups behind it. */
  private static boolean telephone(Pieces pieces, int first) {
    int group = first;
    while (pieces.oneApart(group) && pieces.digits(group - 1)) {
      group--;
    }
    return pieces.digits(first) && pieces.text(group).matches("0\\d{2,}");
  }

  /** "The 7e7" looks like a measurement's "7e7", which is written with a decimal point. */
  private static boolean typeWithLetter(Pieces pieces, int first) {
    String text = pieces.text(first);
    return pieces.digits(first) && text.indexOf('e') > 0 && text.indexOf('.') < 0;
  }

  private static boolean listMark(Pieces pieces, int first, int end) {
    String before = pieces.word(first - 1);
    String next = pieces.word(end);
    boolean digits = pieces.digits(first) && end == first + 1;
    return digits
        && ((Set.of("(", "[").contains(before) && Set.of(")", "]").contains(next))
            || (first == 0 && Set.of(".", ")").contains(next) && pieces.glued(end)));
  }

  private boolean labelled(Pieces pieces, int first, int end, Amount amount) {
    String before = pieces.word(first - 1);
    if (before.equals("#")
        || before.equals("top")
        || (pieces.hyphen(first - 1) && pieces.word(first - 2).equals("top"))) {
      return true;
    }
    boolean bareLabel =
        file.before().contains(before)
            && amount.value().compareTo(HIGHEST_LABEL) <= 0
            && !pieces.tag(end).equals("NNS");
    String determiner = pieces.word(first - 2);
    return bareLabel
        && !Set.of(
                "a", "an", "the", "this", "that", "last", "next", "each", "every", "per", "one",
                "same", "past")
            .contains(determiner)
        && !(before.equals("number") && determiner.equals("of"));
  }

  private boolean date(Pieces pieces, int first, int end, BigDecimal value) {
    if (value.compareTo(DAYS) > 0 || value.scale() > 0 || !pieces.digits(first)) {
      return false;
    }
    return month(pieces, first - 1)
        || month(pieces, end)
        || (pieces.word(end).equals("of") && month(pieces, end + 1));
  }

  private boolean month(Pieces pieces, int i) {
    return pieces.capital(i) && file.months().contains(pieces.word(i));
  }

  private boolean year(Pieces pieces, int first, int end) {
    String text = pieces.text(first);
    if (end != first + 1 || text.length() != 4 || !text.chars().allMatch(Character::isDigit)) {
      return false;
    }
    int number = Integer.parseInt(text);
    String before = pieces.word(first - 1);
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Set.of("at", "about").contains(before) && pieces.text(end).matches("GMT|UTC|hours");
    }
    // "Cut 2000 jobs" is written with a comma nearly everywhere, so that doubt means a year.
    boolean plural = pieces.tag(end).equals("NNS") && !pieces.capital(end);
    boolean counted =
        file.countAfter().contains(before)
            || (number % 100 == 0 && (first == 0 || pieces.tag(first - 1).startsWith("VB")));
    return !(plural && counted && !(before.equals("to") && number % 100 != 0));
  }

  /** "Boeing 737", "Flight 370", "Gemini 3.0", "Group of 20". */
  private static boolean afterName(Pieces pieces, int first, int end, boolean titleCase) {
    int name = pieces.hyphen(first - 1) ? first - 2 : first - 1;
    if (pieces.word(name).equals("of") && pieces.capital(name - 1)) {
      return Set.of("group", "gang", "club", "council", "area").contains(pieces.word(name - 1));
    }
    if (!pieces.letters(name) || !pieces.capital(name)) {
      return false;
    }
    boolean spelled = !pieces.digits(first);
    if (spelled && !pieces.capital(first)) {
      return false;
    }
    boolean proper = pieces.tag(name).startsWith("NNP");
    if (name == 0 && !proper) {
      // "Windows 11 runs on it": nothing is counted right behind a plural.
      return pieces.tag(name).equals("NNS") && !spelled && !titleCase;
    }
    if (pieces.text(first).contains(",") || (!titleCase && opensWithPlace(pieces, name, end))) {
      return false;
    }
    if (titleCase) {
      String word = pieces.word(name);
      boolean verbLike =
          pieces.tag(name).startsWith("VB")
              || (word.endsWith("s") && !pieces.tag(name).equals("NNPS"))
              || word.endsWith("ed")
              || word.endsWith("ing");
      return proper && !verbLike && !spelled;
    }
    return proper || !pieces.tag(name).matches("IN|TO|DT|RB|CC|VB.?");
  }

  /**
   * "In Orlen 12 people were killed", "On Tuesday 14 boats sank": a place or time that opens the
   * clause belongs to no number behind it, where that counts something.
   */
  private static boolean opensWithPlace(Pieces pieces, int name, int end) {
    int at = name;
    while (at > 0 && pieces.capital(at) && pieces.letters(at) && name - at < 4) {
      at--;
    }
    boolean first = pieces.capital(at) && at == 0;
    String opener = pieces.word(at);
    String before = pieces.word(at - 1);
    boolean opens =
        (first || at == 0 || before.equals(",") || before.equals("while") || before.equals("and"))
            && Set.of("in", "at", "on", "near", "across", "since", "around").contains(opener);
    int noun = end;
    while (noun < end + 3 && pieces.tag(noun).matches("JJ.?|NN|VBN") && !pieces.capital(noun)) {
      noun++;
    }
    boolean counts = pieces.tag(noun).equals("NNS") && !pieces.capital(noun);
    return opens && (counts || pieces.word(end).matches("people|died|were|of"));
  }

  /** "The Big Three", "Three Gorges Dam", "221 Baker Street", "50 Cent". */
  private boolean partOfName(Pieces pieces, int first, int end, boolean titleCase) {
    boolean spelled = pieces.letters(first);
    if (spelled && !titleCase && first > 0 && pieces.capital(first)) {
      String before = pieces.word(first - 1);
      return !Set.of("'", ":", ".", "-", "``", "(", "\"").contains(before);
    }
    if (!pieces.digits(first)) {
      return false;
    }
    if (modelName(pieces, first, end)) {
      return true;
    }
    return false;
  }

  /** "221 Baker Street", "10 Downing Street". */
  private boolean streetFollows(Pieces pieces, int end) {
    for (int i = end; i < end + 4 && pieces.capital(i) && !pieces.tag(i).equals("IN"); i++) {
      if ((i > end && file.streets().contains(pieces.word(i)))
          || pieces.word(i).equals("downing")) {
        return true;
      }
    }
    return false;
  }

  /** "A .38 revolver". */
  private static boolean calibre(Pieces pieces, int first, int end) {
    return pieces.word(first).equals(".")
        && (pieces.tag(first - 1).equals("DT") || pieces.word(end + 1).matches("calib(re|er)"))
        && (pieces.tag(end).startsWith("NN") || pieces.hyphen(end));
  }

  /** True for a small word of letters that a number before its hyphen counts. */
  boolean isCounted(Pieces pieces, int noun) {
    String word = pieces.word(noun);
    boolean describes =
        pieces.hyphen(noun + 1) || pieces.tag(noun + 1).matches("NN.*|JJ.*|CD|VBG|VBN");
    return pieces.letters(noun)
        && !pieces.capital(noun)
        && word.length() > 2
        && !(word.endsWith("ed") && word.length() > 4)
        && describes
        && !pieces.digits(noun + 2);
  }

  /** "The 787 Dreamliner was": a name follows and nothing that could be counted. */
  private static boolean modelName(Pieces pieces, int first, int end) {
    String name = pieces.word(end);
    return pieces.text(first).length() == 3
        && pieces.word(first - 1).equals("the")
        && pieces.capital(end)
        && pieces.tag(end).equals("NNP")
        && !pieces.tag(end + 1).startsWith("NN")
        && !name.matches(".*(s|ese|ish|ch)");
  }

  /** "Two-way", "five-star". */
  private boolean adjective(Pieces pieces, int end) {
    return pieces.hyphen(end) && file.adjectives().contains(pieces.word(end + 1));
  }

  private boolean one(Pieces pieces, int first, int end) {
    if (!pieces.word(end - 1).equals("one") || end != first + 1) {
      return false;
    }
    String before = pieces.word(first - 1);
    String next = pieces.word(end);
    if (file.victims().contains(before)
        && !Set.of("of", "another", "day", "thing").contains(next)) {
      return false;
    }
    if (pieces.hyphen(end)) {
      return !isCounted(pieces, end + 1);
    }
    boolean byOneOfIt =
        before.equals("by")
            && pieces.tag(end).equals("NN")
            && !pieces.word(first - 2).equals("one")
            && !file.notOneBefore().contains(next);
    if (byOneOfIt) {
      return false;
    }
    if (file.notOneAfter().contains(before) || file.notOneBefore().contains(next)) {
      return true;
    }
    if (first == 0 && !fateFollows(pieces, end)) {
      return true;
    }
    for (int i = end; i < end + 4; i++) {
      if (file.speech().contains(pieces.word(i))) {
        return true;
      }
    }
    String tag = pieces.tag(end);
    return !(tag.startsWith("NN") || tag.startsWith("JJ"));
  }

  /** "One detail stands out" tells of a detail; "one person was killed" counts. */
  private boolean fateFollows(Pieces pieces, int end) {
    for (int i = end; i < end + 7; i++) {
      if (file.victims().contains(pieces.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean zero(Pieces pieces, int first, int end) {
    return pieces.word(first).equals("zero")
        && (!pieces.tag(end).equals("NNS") || pieces.hyphen(end));
  }

  /** "The two" stands for people or things named before. */
  private static boolean definite(Pieces pieces, int first, int end) {
    return Set.of("the", "these", "those", "other", "all", "both").contains(pieces.word(first - 1))
        && pieces.letters(first)
        && !pieces.tag(end).matches("N.*|JJ.*|VBN|VBG|CD")
        && !pieces.hyphen(end);
  }

  private boolean emergencyNumber(Pieces pieces, int first, int end) {
    return file.emergency().contains(pieces.text(first))
        && (file.callWords().contains(pieces.word(end))
            || file.callWords().contains(pieces.word(first - 1)));
  }
}
