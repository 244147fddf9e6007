package dev.gainsay.extract.time;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The conventions of an assistant in the public sets: what a person says to a calendar, and no
 * newspaper prints.
 */
final class Aside {
  private static final Map<String, Pattern> BY_WORDS = new LinkedHashMap<>();

  static {
    reason("counts from the minute of asking", "(.*\\b(from|than|of) now\\b.*|.*\\bnow\\b.*"
        + "|(in |within |within the |next |last |past |the past |the next |the last )?"
        + "([a-z0-9-]+ )*(second|sec|minute|min|hour|hr|h)s?( ago| later| hence| from \\w+)?"
        + "|asap|right away|as soon as possible|at (the|this) (moment|minute|present)( time)?|currently)");
    reason("an hour without its half of the day",
        "(.*\\b(at|from|between|to|-|until|till|,|around|after|before|for|by|past|tonight|morning|afternoon|evening) ?)?"
        + "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
        + "( ?(-|to|and|till|until) ?(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?( o'clock)?(ish)?");
    reason("office slang", ".*\\b(eo[dmywq]|tmr\\w*|tmw|2day|2morrow|cob|\\d+ish|tonite|ytd)\\b.*");
    reason("an operator of a query", ".*[<>=].*");
    reason("a day that does not exist", ".*\\bfeb 30\\b.*");
  }

  private Aside() {}

  private static void reason(String reason, String words) {
    BY_WORDS.put(reason, Pattern.compile("(?i)" + words));
  }

  /** Why a case is set aside, "" where it counts. */
  static String of(String input, String text, String kind, String code) {
    if (kind.equals("set")) {
      return "a recurrence";
    }
    if (kind.equals("timezone")) {
      return "a zone without a time";
    }
    if (code.contains("PRESENT_REF")) {
      return "counts from the minute of asking";
    }
    if (kind.equals("duration")) {
      return "";
    }
    for (Map.Entry<String, Pattern> entry : BY_WORDS.entrySet()) {
      if (entry.getValue().matcher(text).matches()) {
        return entry.getKey();
      }
    }
    return "";
  }
}
