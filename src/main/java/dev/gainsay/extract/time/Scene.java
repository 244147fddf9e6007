package dev.gainsay.extract.time;

import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** How many tokens before a time may still say its tense. */
  private static final int TENSE_REACH = 12;

  /** And how many before an infinitive may say what it hangs on. */
  private static final int PURPOSE_REACH = 3;

  String word(int index) {
    return memory.word(index);
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
    return memory.dated();
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

  /**
   * "Came in to land on Monday", "managed to escape": what an infinitive names lies as far back as
   * the deed that it hangs on, unless that one is a plan.
   */
  private boolean ofDoneDeed(int to) {
    for (int i = to - 1; i >= Math.max(0, to - PURPOSE_REACH); i--) {
      if (sentence.tag(i).equals("VBD")) {
        return !words.ahead(sentence.token(i).lemma());
      }
    }
    return false;
  }

  private Tense tenseOf(int index) {
    String word = word(index);
    // "agreed to meet on Friday" looks ahead; "defended the decision to open the gates on Monday"
    // does not.
    boolean infinitive =
        word.equals("to")
            && sentence.tag(index + 1).equals("VB")
            && !sentence.tag(index - 1).startsWith("NN")
            && !word(index - 1).equals("yet")
            && !ofDoneDeed(index);
    if (infinitive || words.future(word)) {
      return Tense.FUTURE;
    }
    return words.past(word) || sentence.tag(index).equals("VBD") ? Tense.PAST : Tense.OPEN;
  }
}
