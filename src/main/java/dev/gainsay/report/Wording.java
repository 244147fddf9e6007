package dev.gainsay.report;

import dev.gainsay.align.Slot;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Scope;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts slots and numbers into words for readers. */
final class Wording {
  private static final MathContext STEADY = new MathContext(12);
  private static final MathContext SMALL = new MathContext(6);

  private Wording() {}

  /** What the sides of a slot answer: "Qwen: downloads, worldwide". */
  static String question(Slot slot) {
    StringBuilder question = new StringBuilder();
    String subject = subject(slot);
    String attribute = attribute(slot);
    if (subject != null) {
      question.append(subject);
      if (!attribute.isEmpty()) {
        question.append(": ").append(attribute);
      }
    } else {
      question.append(capital(attribute.isEmpty() ? slot.kind().word() : attribute));
    }
    for (Map.Entry<Scope.Narrowing, String> part : slot.scope().parts().entrySet()) {
      if (!part.getValue().equalsIgnoreCase(subject)) {
        question.append(part.getKey() == Scope.Narrowing.PER ? ", per " : ", ");
        question.append(asNamed(part.getValue(), slot));
      }
    }
    String asked = asked(slot.kind());
    return question.append(asked).toString();
  }

  /** A name with the capitals that an article gives it. */
  private static String asNamed(String name, Slot slot) {
    for (Claim claim : slot.claims()) {
      String text = claim.article().text();
      for (int at = 0; at + name.length() <= text.length(); at++) {
        if (text.regionMatches(true, at, name, 0, name.length())) {
          String found = text.substring(at, at + name.length());
          if (!found.equals(name) && Character.isUpperCase(found.charAt(0))) {
            return found;
          }
        }
      }
    }
    return name;
  }

  private static String asked(Kind kind) {
    return switch (kind) {
      case DATE -> ", when?";
      case DURATION -> ", how long?";
      case RANK -> ", which place?";
      default -> "";
    };
  }

  /** The subject as an article writes it; null where the slot has none. */
  static @Nullable String subject(Slot slot) {
    String subject = slot.subject();
    if (subject == null || !subject.equals(subject.toLowerCase(Locale.ROOT))) {
      return subject;
    }
    for (Claim claim : slot.claims()) {
      for (Holder holder : claim.topic().holders()) {
        if (holder.name().equalsIgnoreCase(subject)) {
          return holder.name();
        }
      }
    }
    return capital(subject);
  }

  /** The attribute with its words in the number in which the articles mostly write them. */
  static String attribute(Slot slot) {
    StringBuilder words = new StringBuilder();
    for (String word : slot.attribute().split(" ", -1)) {
      if (words.length() > 0) {
        words.append(' ');
      }
      words.append(asWritten(word, slot));
    }
    return words.toString();
  }

  private static String asWritten(String word, Slot slot) {
    Map<String, Integer> forms = new HashMap<>();
    for (Claim claim : slot.claims()) {
      for (String each : words(claim.quote())) {
        if (isFormOf(word, each)) {
          forms.merge(each, 1, Integer::sum);
        }
      }
    }
    return forms.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(word);
  }

  private static boolean isFormOf(String word, String form) {
    return form.equals(word)
        || form.equals(word + "s")
        || form.equals(word + "es")
        || (word.endsWith("y") && form.equals(word.substring(0, word.length() - 1) + "ies"))
        || (word.equals("person") && form.equals("people"));
  }

  private static String[] words(String quote) {
    StringBuilder plain = new StringBuilder(quote.length());
    for (int i = 0; i < quote.length(); i++) {
      char letter = quote.charAt(i);
      boolean inside = Character.isLetter(letter) || letter == '-';
      plain.append(inside ? Character.toLowerCase(letter) : ' ');
    }
    return plain.toString().trim().split(" +", -1);
  }

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

  /** "1 day", "36 hours". */
  static String hours(long hours) {
    long count = hours % 24 == 0 ? hours / 24 : hours;
    String unit = hours % 24 == 0 ? "day" : "hour";
    return number(BigDecimal.valueOf(count)) + " " + unit + (count == 1 ? "" : "s");
  }
}
