package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.Open;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A sentence together with what its relative times count from.
 *
 * @param sentence the words
 * @param clock publication and narrated date
 * @param words the vocabulary of time
 * @param memory what was read already
 */
record Scene(Sentence sentence, Clock clock, TimeWords words, Memory memory) {

  /** The dates read so far by their first token: long times are tried from many sides. */
  static final class Memory {
    private final @Nullable Reading[] readings;
    private final boolean[] known;
    private final String[] lower;
    private @Nullable LocalDate dated;
    private @Nullable Integer year;
    private int yearEnd;

    Memory(Sentence sentence) {
      int size = sentence.size();
      readings = new Reading[size];
      known = new boolean[size];
      lower = new String[size];
      for (int i = 0; i < size; i++) {
        lower[i] = sentence.token(i).lower();
      }
    }

    boolean knows(int index) {
      return known[index];
    }

    @Nullable Reading recall(int index) {
      return readings[index];
    }

    void keep(int index, @Nullable Reading reading) {
      readings[index] = reading;
      known[index] = true;
    }

    /** The sentence has come to a day that it names with its month. */
    void come(LocalDate day) {
      dated = day;
    }

    /** The sentence named a year, up to a token. */
    void name(int namedYear, int end) {
      year = namedYear;
      yearEnd = end;
    }

    /** The year named right before a token: "twice last year, in June and again in December". */
    @Nullable Integer yearBefore(int index) {
      return index >= yearEnd && index - yearEnd <= YEAR_REACH ? year : null;
    }

    /** A date was narrated: what counts from it is another now. */
    void forget() {
      Arrays.fill(known, false);
    }
  }

  Scene(Sentence sentence, Clock clock, TimeWords words) {
    this(sentence, clock, words, new Memory(sentence));
  }

  /** Where a verb puts the time that goes with it. */
  enum Tense {
    PAST,
    OPEN,
    FUTURE
  }

  private static final Set<String> UNMISTAKABLE =
      Set.of(
          "january",
          "february",
          "april",
          "june",
          "july",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "tues",
          "thurs");

  /** How many tokens a year may stand before a month that belongs to it. */
  private static final int YEAR_REACH = 6;

  /** How many tokens before a time may still say its tense. */
  private static final int TENSE_REACH = 12;

  String word(int index) {
    return index < 0 || index >= memory.lower.length ? "" : memory.lower[index];
  }

  /** True where the token is written with a capital. */
  boolean capital(int index) {
    return index >= 0
        && index < sentence.size()
        && Character.isUpperCase(sentence.token(index).text().charAt(0));
  }

  /** True where a month's or a weekday's name is written so that it is no other word. */
  boolean name(int index) {
    return capital(index) || UNMISTAKABLE.contains(word(index));
  }

  /** The text of a token, "" outside the sentence. */
  String text(int index) {
    return index >= 0 && index < sentence.size() ? sentence.token(index).text() : "";
  }

  /** The same scene with one token written otherwise, for words glued by a hyphen. */
  Scene replacing(int index, String text) {
    List<Token> tokens = new ArrayList<>(sentence.tokens());
    Token token = tokens.get(index);
    tokens.set(
        index, new Token(token.start(), token.end(), text, token.tag(), text, token.chunk()));
    return new Scene(
        new Sentence(
            sentence.article(),
            sentence.span(),
            sentence.number(),
            sentence.paragraph(),
            sentence.headline(),
            tokens),
        clock,
        words);
  }

  @Nullable LocalDate published() {
    return clock.published();
  }

  /** The year of publication, 0 where nobody knows it. */
  int publishedYear() {
    LocalDate day = published();
    return day == null ? 0 : day.getYear();
  }

  /** The day narrated last, null where none was, or where the last date is coarser than a day. */
  @Nullable LocalDate narratedDay() {
    When narrated = clock.narrated();
    if (narrated == null || narrated.grain().coarserThanDay()) {
      return null;
    }
    return narrated.grain() == Grain.DAY
        ? narrated.to().minusNanos(1).toLocalDate()
        : narrated.from().toLocalDate();
  }

  /**
   * What the text has come to where that is coarser than a day: the month narrated last, else the
   * year named last; null before either.
   */
  @Nullable When told() {
    When narrated = clock.narrated();
    Integer year = clock.narratedYear();
    return narrated != null ? narrated : year == null ? null : Periods.year(year);
  }

  /** The day that this sentence has come to and named with its month, null where it has not. */
  @Nullable LocalDate dayOfSentence() {
    return memory.dated;
  }

  /** The day that "today" means, null where nobody knows it. */
  @Nullable LocalDate today() {
    return clock.today();
  }

  /** The tense of the nearest verb before a time; failing that, of the verb behind it. */
  Tense tense(int index) {
    String before = word(index - 1);
    if (before.equals("until") || before.equals("till")) {
      return Tense.FUTURE;
    }
    if (before.equals("since")) {
      return Tense.PAST;
    }
    // "The vote, set for Thursday, …"
    String planned = word(index - 2);
    if (before.equals("for") && (planned.equals("set") || words.future(planned))) {
      return Tense.FUTURE;
    }
    for (int i = index - 1; i >= Math.max(0, index - TENSE_REACH); i--) {
      Tense tense = tenseOf(i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    for (int i = index; i < Math.min(sentence.size(), index + TENSE_REACH); i++) {
      Tense tense = tenseOf(i);
      if (tense != Tense.OPEN) {
        return tense;
      }
    }
    return Tense.OPEN;
  }

  private Tense tenseOf(int index) {
    String word = word(index);
    // "agreed to meet on Friday" looks ahead; "defended the decision to open the gates on Monday"
    // does not.
    boolean infinitive =
        word.equals("to")
            && sentence.tag(index + 1).equals("VB")
            && !sentence.tag(index - 1).startsWith("NN");
    if (infinitive || words.future(word)) {
      return Tense.FUTURE;
    }
    return words.past(word) || sentence.tag(index).equals("VBD") ? Tense.PAST : Tense.OPEN;
  }

  /**
   * A date without a year in the year that fits best: the one nearest to the publication, past
   * before future unless the verb looks ahead; without a publication day the narrated year, then
   * the story's. Where nothing settles the year, it stays open; null where the date falls on other
   * days in other years, as Easter does.
   */
  @Nullable When nearest(int index, IntFunction<When> inYear) {
    LocalDate published = published();
    if (published == null) {
      When narrated = clock.narrated();
      Integer year =
          narrated != null ? Integer.valueOf(narrated.from().getYear()) : clock.storyYear();
      return year == null ? inAnyYear(inYear) : inYear.apply(year);
    }
    Integer beside = yearBeside(index);
    if (beside != null && !word(index - 1).equals("until") && !word(index - 1).equals("since")) {
      return inYear.apply(beside);
    }
    Tense tense = tense(index);
    // Half a year ahead is as likely as a year ago; a wrongly read tense must not throw a date a
    // year off.
    double futureCost =
        tense == Tense.FUTURE || word(index - 1).equals("by") ? 1 : done(index) ? 6 : 2;
    double pastCost = tense == Tense.FUTURE ? 8 : 1;
    When best = null;
    double bestCost = Double.POSITIVE_INFINITY;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      When when = inYear.apply(year);
      double ahead = days(published, when.from().toLocalDate());
      double behind = days(when.to().minusNanos(1).toLocalDate(), published);
      double cost = Math.max(ahead * futureCost, Math.max(behind * pastCost, 0));
      if (tense == Tense.PAST && word(index - 1).equals("since") && ahead > 0) {
        continue;
      }
      if (cost < bestCost) {
        best = when;
        bestCost = cost;
      }
    }
    return best;
  }

  /** The year that a sentence named right before a date, with no verb between. */
  private @Nullable Integer yearBeside(int index) {
    Integer year = memory.yearBefore(index);
    for (int i = memory.yearEnd; year != null && i < index; i++) {
      if (sentence.tag(i).startsWith("VB")) {
        return null;
      }
    }
    return year;
  }

  private static @Nullable When inAnyYear(IntFunction<When> inYear) {
    When standing = inYear.apply(Open.STANDING_YEAR);
    When next = inYear.apply(Open.STANDING_YEAR + 1);
    boolean fixed =
        standing.from().plusYears(1).equals(next.from())
            || (standing.from().getMonthValue() == 2 && standing.from().getDayOfMonth() == 29);
    return fixed && standing.grain().compareTo(Grain.HALF) <= 0 ? standing.opened(Open.YEAR) : null;
  }

  /**
   * True where the clause's own verb, and not only its speaker's, is past: "he drove on 12 May".
   */
  boolean done(int index) {
    for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
      String tag = sentence.tag(i);
      if (tag.equals("VBD")) {
        return !words.reporting(word(i));
      }
      if (tag.equals("MD") || tag.equals("TO") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    for (int i = index + 1; i < Math.min(sentence.size(), index + 8); i++) {
      String tag = sentence.tag(i);
      if (tag.equals("VBD")) {
        return !words.reporting(word(i));
      }
      if (tag.equals("MD") || tag.equals("TO") || tag.equals("VBZ") || tag.equals("VBP")) {
        return false;
      }
    }
    return false;
  }

  private static double days(LocalDate from, LocalDate to) {
    return to.toEpochDay() - from.toEpochDay();
  }
}
