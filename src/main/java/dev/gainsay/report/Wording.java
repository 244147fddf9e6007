package dev.gainsay.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Puts numbers, units and lengths of time into words for readers. */
final class Wording {
  /** More than this of a quotation nobody reads in a heading. */
  private static final int LONG = 120;

  private static final MathContext STEADY = new MathContext(12);
  private static final MathContext SMALL = new MathContext(6);

  private Wording() {}

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** On one line, as a text broken into lines is read. */
  static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (Character.isWhitespace(letter)) {
        blank = true;
      } else {
        if (blank && line.length() > 0) {
          line.append(' ');
        }
        blank = false;
        line.append(letter);
      }
    }
    return line.toString();
  }

  /** On one line, and cut off behind a word where it is long. */
  static String shortened(String text) {
    String line = oneLine(text);
    if (line.length() <= LONG) {
      return line;
    }
    int cut = line.lastIndexOf(' ', LONG);
    return line.substring(0, cut < LONG / 2 ? LONG : cut) + "\u2026";
  }

  /** "1,250,000.5": groups of three, no exponent, no more digits than mean something. */
  static String number(double number) {
    if (Double.isInfinite(number)) {
      return number > 0 ? "infinity" : "minus infinity";
    }
    BigDecimal exact = new BigDecimal(number).round(STEADY);
    boolean small = exact.abs().compareTo(BigDecimal.ONE) < 0;
    return number(small ? exact.round(SMALL) : exact.setScale(4, RoundingMode.HALF_UP));
  }

  /** "1,250,000.5": groups of three, no exponent. */
  static String number(BigDecimal number) {
    String plain = number.stripTrailingZeros().toPlainString();
    int first = plain.startsWith("-") ? 1 : 0;
    int point = plain.indexOf('.');
    int last = point < 0 ? plain.length() : point;
    StringBuilder grouped = new StringBuilder(plain.length() + 8);
    grouped.append(plain, 0, first);
    for (int i = first; i < last; i++) {
      if (i > first && (last - i) % 3 == 0) {
        grouped.append(',');
      }
      grouped.append(plain.charAt(i));
    }
    return grouped.append(plain, last, plain.length()).toString();
  }

  /** "43 %", "4.5 %": a share, with a digit after the point where it is small. */
  static String percent(double share) {
    if (Double.isInfinite(share)) {
      return "beyond any percentage";
    }
    BigDecimal percent = BigDecimal.valueOf(share).movePointRight(2);
    return number(percent.setScale(share < 0.1 ? 1 : 0, RoundingMode.HALF_UP)) + " %";
  }

  /** "1 day", "36 hours", "about 5 months", "about 5 years": as fine as anybody would say it. */
  static String hours(long hours) {
    long days = hours / 24;
    if (days >= 2 * 365) {
      return "about " + counted(Math.round(days / 365.25), "year");
    }
    if (days >= 100) {
      return "about " + counted(Math.round(days / 30.44), "month");
    }
    return hours % 24 == 0 ? counted(days, "day") : counted(hours, "hour");
  }

  private static String counted(long count, String unit) {
    return number(BigDecimal.valueOf(count)) + " " + (count == 1 ? unit : plural(unit));
  }

  /** A number of a unit: "1 week", "12 days", "116 miles per hour". */
  static String measured(double number, String unit) {
    return number(number) + " " + unit(unit, number == 1);
  }

  /** The words for an identifier of the CLDR: "miles per hour" for "mile-per-hour". */
  static String unit(String id, boolean one) {
    int per = id.indexOf("-per-");
    String counted = (per < 0 ? id : id.substring(0, per)).replace('-', ' ');
    String rest = per < 0 ? "" : id.substring(per).replace('-', ' ');
    return (one || counted.isEmpty() ? counted : plural(counted)) + rest;
  }

  /** The plural of an English noun, as far as its last letters tell. */
  static String plural(String noun) {
    if (noun.equals("person")) {
      return "people";
    }
    if (noun.equals("foot")) {
      return "feet";
    }
    if (noun.length() > 1
        && noun.endsWith("y")
        && "aeiou".indexOf(noun.charAt(noun.length() - 2)) < 0) {
      return noun.substring(0, noun.length() - 1) + "ies";
    }
    boolean hissing =
        noun.endsWith("s") || noun.endsWith("x") || noun.endsWith("ch") || noun.endsWith("sh");
    return noun + (hissing ? "es" : "s");
  }
}
