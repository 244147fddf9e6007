package dev.gainsay.extract.time;

import dev.gainsay.claim.Bound;
import dev.gainsay.claim.Grain;
import dev.gainsay.claim.When;
import dev.gainsay.claim.When.Edge;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds dates, times of day and lengths of time in a sentence.
 *
 * <p>"On the evening of March 3" gives the time, without the preposition; "less than 24 hours"
 * gives a length, with its hedge. What cannot be resolved to a stretch of the calendar is left out:
 * "recently", "the next day" before any day was narrated, "March 4" where nothing settles the year.
 *
 * <p>Immutable and thread-safe; the clock belongs to one article and one thread.
 */
public final class Times {
  /** How many words a comparison may stand before what it compares with. */
  private static final int COMPARISON_REACH = 6;

  private final TimeWords words;
  private final MomentReader moments = new MomentReader();
  private final Hedges hedges;
  private final LengthReader lengths;

  public Times() {
    this(new CommonHedges());
  }

  public Times(Hedges hedges) {
    words = new TimeWords();
    this.hedges = hedges;
    lengths = new LengthReader(hedges);
  }

  /**
   * The times and lengths of a sentence from left to right, none overlapping another; tells the
   * clock which dates the sentence narrates.
   */
  public List<Mention> find(Sentence sentence, Clock clock) {
    if (!worthReading(sentence)) {
      return List.of();
    }
    Scene scene = new Scene(sentence, clock, words);
    List<Mention> found = new ArrayList<>();
    int free = 0;
    for (int index = 0; index < sentence.size(); ) {
      if (!canStart(scene, index)) {
        index++;
        continue;
      }
      Reading moment = moments.read(scene, index);
      moment = moment == null || recurs(scene, index, moment) ? null : moment;
      Mention.Length length = lengths.read(scene, index);
      if (length != null && length.first() < free) {
        length = null;
      }
      if (moment != null && (length == null || moment.end() >= length.end())) {
        Mention.Time time = time(scene, index, free, moment);
        narrate(scene, time);
        scene.memory().forget();
        found.add(time);
        free = moment.end();
        index = free;
      } else if (length != null) {
        found.add(length);
        free = length.end();
        index = free;
      } else {
        index++;
      }
    }
    return List.copyOf(found);
  }

  private boolean canStart(Scene scene, int index) {
    String word = scene.word(index);
    boolean article = word.equals("the") || word.equals("a") || word.equals("an");
    if (!article) {
      return words.canStart(word);
    }
    String next = scene.word(index + 1);
    return !next.isEmpty()
        && (words.canStart(next)
            || next.equals("full")
            || next.equals("whole")
            || next.equals("year"));
  }

  /** False where no token can start or carry a time: most sentences end here. */
  private boolean worthReading(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      String word = token.lower();
      if (Character.isDigit(word.charAt(0)) || words.trigger(word)) {
        return true;
      }
    }
    return false;
  }

  /** A date with its edge; "more than" in front of "40 years ago" belongs to it. */
  private Mention.Time time(Scene scene, int index, int free, Reading moment) {
    Hedges.Hedge hedge =
        moment.away() == 0
            ? new Hedges.Hedge(index, Bound.EXACT)
            : hedges.before(scene.sentence(), index);
    if (hedge.first() >= index || hedge.first() < free) {
      return new Mention.Time(index, moment.end(), edged(scene, index, moment));
    }
    boolean ahead = moment.away() > 0;
    When when =
        switch (hedge.bound()) {
          case OVER, AT_LEAST -> moment.when().edged(ahead ? Edge.SINCE : Edge.UNTIL);
          case UNDER, AT_MOST -> moment.when().edged(ahead ? Edge.UNTIL : Edge.SINCE);
          default -> Periods.about(moment.when(), Math.abs(moment.away()));
        };
    return new Mention.Time(hedge.first(), moment.end(), when);
  }

  /** "Every Monday" and "each morning at 9" are no dates, nor is an hour of each day. */
  private static boolean recurs(Scene scene, int index, Reading moment) {
    int before = scene.word(index - 1).equals("at") ? index - 2 : index - 1;
    if (scene.words().is(Cue.RECURRENCE, scene.word(before))) {
      return true;
    }
    // "9 a.m. daily", "3pm each day"
    boolean hour = moment.when().grain().compareTo(Grain.PART_OF_DAY) < 0;
    return hour && scene.words().is(Cue.RECURRENCE, scene.word(moment.end()));
  }

  private When edged(Scene scene, int index, Reading moment) {
    When when = moment.when();
    Edge edge = edge(scene, index, moment);
    return edge == Edge.AT ? when : when.edged(edge);
  }

  private Edge edge(Scene scene, int index, Reading moment) {
    int at = index;
    int first = words.edges.firstOfPhraseBefore(scene.sentence(), at);
    while (first < 0 && at > 0 && scene.words().is(Cue.FILLERS, scene.word(at - 1))) {
      at--;
      first = words.edges.firstOfPhraseBefore(scene.sentence(), at);
    }
    Phrases.Match<Edge> match = first < 0 ? null : words.edges.at(scene.sentence(), first);
    if (match == null) {
      return Edge.AT;
    }
    boolean vague =
        Set.of("shortly", "just", "soon", "right", "minutes").contains(scene.word(first - 1))
            && moment.when().grain().compareTo(Grain.PART_OF_DAY) <= 0;
    boolean passed =
        scene.word(first).equals("through") && scene.words().is(Cue.PASSED, scene.word(first - 1));
    boolean compared = scene.word(first).equals("from") && compares(scene, first);
    return vague || compared || passed || range(scene, index, moment.end(), scene.word(first))
        ? Edge.AT
        : match.meaning();
  }

  /** "A 32% drop in sales from a year earlier": it starts nothing, and the story stays put. */
  private static boolean compares(Scene scene, int from) {
    for (int i = from - 1; i >= Math.max(0, from - COMPARISON_REACH); i--) {
      if (scene.words().is(Cue.COMPARISON, scene.word(i))) {
        return true;
      }
      if (scene.word(i).equals(",") || scene.sentence().tag(i).equals("VBG")) {
        return false;
      }
    }
    return false;
  }

  /** "From March 3 to March 5" names both ends: it is no edge. */
  private static boolean range(Scene scene, int index, int end, String preposition) {
    if (!preposition.equals("from")) {
      return false;
    }
    for (int i = index; i < end; i++) {
      if (Set.of("to", "until", "till", "through", "-").contains(scene.word(i))
          || scene.word(i).matches("\\d{1,4}-\\d{1,4}")) {
        return true;
      }
    }
    return false;
  }

  private static void narrate(Scene scene, Mention.Time time) {
    When when = time.when();
    if (!when.settled()) {
      return;
    }
    boolean whole = when.grain() == Grain.YEAR && when.from().plusYears(1).equals(when.to());
    boolean again = when.grain() == Grain.MONTH && scene.memory().yearBefore(time.first()) != null;
    if ((whole || again) && when.edge() == Edge.AT && !compared(scene, time)) {
      scene.memory().name(when.from().getYear(), time.end());
    }
    boolean day = !when.grain().coarserThanDay();
    boolean month = when.grain() == Grain.MONTH && when.edge() == Edge.AT;
    boolean background =
        (month && inRelativeClause(scene, time.first())) || (day && inPastPerfect(scene, time));
    boolean first = scene.clock().narrated() == null;
    if (day && when.edge() == Edge.AT && namesMonth(scene, time)) {
      scene.memory().come(when.from().toLocalDate());
    }
    if (when.edge() != Edge.UNTIL && (day || month) && (!background || (first && day))) {
      scene.clock().narrate(when);
    } else if (compared(scene, time)) {
      return;
    } else if (when.grain() != Grain.DECADE && when.grain() != Grain.CENTURY) {
      scene.clock().mention(when.from().getYear());
    }
  }

  private static boolean namesMonth(Scene scene, Mention.Time time) {
    for (int i = time.first(); i < time.end(); i++) {
      if (scene.words().months.startsWith(scene.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Up from a year earlier", "than last year": the story stays where it is. */
  private static boolean compared(Scene scene, Mention.Time time) {
    String before = scene.word(time.first() - 1);
    return before.equals("than") || (before.equals("from") && compares(scene, time.first() - 1));
  }

  /** "Had resigned on March 3" looks back from where the story is. */
  private static boolean inPastPerfect(Scene scene, Mention.Time time) {
    for (int i = time.first() - 1; i >= Math.max(0, time.first() - 12); i--) {
      String word = scene.word(i);
      if (word.equals("had")) {
        return !scene.word(i + 1).equals("a") && !scene.word(i + 1).equals("the");
      }
      if (word.equals(",") || word.equals("said") || word.equals("that")) {
        return false;
      }
    }
    int had = scene.sentence().size() > time.end() && scene.word(time.end()).equals(",") ? 1 : 0;
    for (int i = time.end() + had;
        had == 1 && i < Math.min(scene.sentence().size(), time.end() + 6);
        i++) {
      if (scene.word(i).equals("had")) {
        return true;
      }
    }
    return false;
  }

  /** Dates of the background ("who joined in January") do not move the story on. */
  private static boolean inRelativeClause(Scene scene, int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (scene.words().is(Cue.BEFORE_RELATIVE, scene.word(i))) {
        return true;
      }
      if (scene.word(i).equals(",")) {
        return scene.words().is(Cue.BEFORE_RELATIVE, scene.word(i + 1));
      }
    }
    return false;
  }
}
