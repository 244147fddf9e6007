package dev.gainsay.extract.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Why a case of the public sets is no measure for news: because no newspaper could contain it, or
 * because it counts as an assistant does where a newsreader would count otherwise. The second kind
 * must stay below a tenth of what news could contain; {@code TimeBench} prints both lists.
 *
 * <p>The words of the time alone decide, never the sentence around them: "please book a room for
 * next Tuesday" is no news, but "next Tuesday" is.
 */
record Aside(String reason, boolean convention) {
  static final Aside NONE = new Aside("", false);

  private static final String HOUR =
      "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  private static final Map<String, Pattern> WORDS = new LinkedHashMap<>();
  private static final Map<String, Pattern> CONVENTIONS = new LinkedHashMap<>();

  static {
    add(
        WORDS,
        "counts from the minute of asking",
        "(.*\\b(from|than|of) now\\b.*|.*\\bnow\\b.*"
            + "|(in |within |within the |next |last |past |the past |the next |the last )?"
            + "([a-z0-9-]+ )*(second|sec|minute|min|hour|hr|h|mins|hrs)s?( ago| later| hence| from \\w+)?"
            + "|asap|right away|as soon as possible|at (the|this) (moment|minute|present)( time)?"
            + "|currently|otd|current date)");
    add(
        WORDS,
        "an hour without its half of the day",
        "(.*\\b(at|from|between|to|-|until|till|,|around|after|before|for|by|past|tonight|morning"
            + "|afternoon|evening) ?)?"
            + HOUR
            + "( ?(-|to|and|till|until) ?"
            + HOUR
            + ")?( o'?clock)?(ish)?|(from |between )?"
            + HOUR
            + " ?(-|to|and) ?"
            + HOUR
            + " (on|today|tomorrow|yesterday|next|last).*");
    add(
        WORDS,
        "office slang and codes",
        ".*\\b(eo[dmywq]|tmr\\w*|tmw|2day|2morrow|cob|\\d+ish|noonish|tonite|ytd|otd|[cs]y ?\\d*"
            + "|\\d+ ?a?[ap]\\b(?! ?\\.? ?m).*|\\d+[dwy]|\\d{8}|\\d{4}/\\d\\d/\\w+|\\d+-\\d{4}-\\w+|9\\.am"
            + "|w/c|[ap] ?\\. ?m|[ap] m|\\d+:\\d+a|\\d+ \\d+ \\d+|week \\d+|\\d+ampm)\\b.*");
    add(
        WORDS,
        "dictated numbers",
        ".*\\b(nineteen|eighteen|seventeen|twenty|thirty|fifteen|sixteen|fourteen|thirteen|two|three"
            + "|four|one)[ -](one|two|three|four|five|six|seven|eight|nine|ten|thirty|forty|fifty|seventy"
            + "|eighty|ninety|hundred|thousand|o).*|.*\\bnine (thirty|a m).*");
    add(WORDS, "an operator of a query", ".*([<>=~]|and (later|greater|after)|or later).*");
    add(WORDS, "a day that does not exist", ".*(\\bfeb 30\\b|2/29/2019).*");
    add(
        CONVENTIONS,
        "the weekday of the next or last week",
        ".*\\b(next|last|previous|following) (mon|tues|wednes|thurs|fri|satur|sun)day\\b.*");
    add(
        CONVENTIONS,
        "the unit of any prize or sale",
        "(the |in the |for the )?(day|week|month|year|hour|fortnight|weekend)"
            + "|same (week|month|year)|all weekend|weekend|summer|winter|my (day|week|weekend)");
    add(
        CONVENTIONS,
        "a limit as one time with its day",
        ".*\\b(before|after|by|later than|no later than) (around )?\\d.*|(more|less) than .*");
  }

  private static void add(Map<String, Pattern> reasons, String reason, String words) {
    reasons.put(reason, Pattern.compile("(?is)" + words));
  }

  /** Why a case is set aside, {@link #NONE} where it counts. */
  static Aside of(String text, String kind, String code) {
    if (kind.equals("set")) {
      return new Aside("a recurrence", false);
    }
    if (kind.equals("timezone")) {
      return new Aside("a zone without a time", false);
    }
    if (code.contains("PRESENT_REF")) {
      return new Aside("counts from the minute of asking", false);
    }
    String reason = kind.equals("duration") ? null : first(WORDS, text);
    if (reason != null) {
      return new Aside(reason, false);
    }
    reason = first(CONVENTIONS, text);
    return reason == null ? NONE : new Aside(reason, true);
  }

  private static @org.jspecify.annotations.Nullable String first(
      Map<String, Pattern> reasons, String text) {
    for (Map.Entry<String, Pattern> entry : reasons.entrySet()) {
      if (entry.getValue().matcher(text).matches()) {
        return entry.getKey();
      }
    }
    return null;
  }
}
