package dev.gainsay.report;

import dev.gainsay.align.Slot;
import dev.gainsay.claim.Circumstance;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.StatusClaim;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the sides of a slot answer: "Qwen: downloads, worldwide". A time or a length of time is
 * asked for in an article's own words, since no noun says what happened: "When? “Petra made
 * landfall at …”".
 */
final class Question {
  private Question() {}

  static String of(Slot slot) {
    String subject = subject(slot);
    if (slot.kind() == Kind.QUOTE) {
      return ofWords(slot, subject);
    }
    if (slot.kind() == Kind.DATE || slot.kind() == Kind.DURATION) {
      Clause clause = Clause.of(slot, subject);
      if (clause != null) {
        String asked = slot.kind() == Kind.DATE ? "When?" : "How long?";
        boolean named =
            subject == null
                || clause.names(subject)
                || slot.claims().stream().noneMatch(Question::isFirm);
        return (named ? "" : subject + ": ") + asked + " \u201c" + clause.words() + "\u201d";
      }
    }
    if (slot.kind() == Kind.ROLE) {
      return post(slot, subject);
    }
    if (slot.kind() == Kind.STATUS) {
      return ofStatus(slot, subject);
    }
    StringBuilder question = new StringBuilder();
    String attribute = slot.kind() == Kind.COMPARISON ? compared(slot) : attribute(slot);
    if (subject != null) {
      question.append(subject);
      if (!attribute.isEmpty()) {
        question.append(": ").append(attribute);
      }
    } else {
      question.append(Wording.capital(attribute.isEmpty() ? slot.kind().word() : attribute));
    }
    for (Map.Entry<Scope.Narrowing, String> part : slot.scope().parts().entrySet()) {
      if (!part.getValue().equalsIgnoreCase(subject)) {
        question.append(part.getKey() == Scope.Narrowing.PER ? ", per " : ", ");
        question.append(Names.inText(part.getValue(), slot.claims(), part.getValue()));
      }
    }
    return question.append(asked(slot.kind())).toString();
  }

  /** "Ilse Brandvik: which post?" or, where several hold one, "Mayor: who?". */
  private static String post(Slot slot, @Nullable String subject) {
    long holders = slot.claims().stream().map(Claim::subject).distinct().count();
    return holders > 1 || subject == null
        ? Wording.capital(slot.attribute()) + ": who?"
        : subject + ": which post?";
  }

  /** "youngest player", "compared with Llama". */
  private static String compared(Slot slot) {
    String attribute = slot.attribute();
    if (!attribute.startsWith(ComparisonClaim.WITH)) {
      return attribute;
    }
    String other = attribute.substring(ComparisonClaim.WITH.length());
    return ComparisonClaim.WITH + Names.inText(other, slot.claims(), other);
  }

  /** What one article says is so, in its words: "Is it so? “Norvik Energy held its dividend”". */
  private static String ofStatus(Slot slot, @Nullable String subject) {
    String words =
        slot.claims().stream()
            .filter(each -> each instanceof StatusClaim stated && stated.status().polarity())
            .map(each -> Wording.oneLine(each.quote()))
            .min(Comparator.comparingInt(String::length).thenComparing(each -> each))
            .orElseGet(() -> Wording.oneLine(slot.claims().get(0).quote()));
    boolean named = subject == null || words.toLowerCase(Locale.ROOT).contains(last(subject));
    Circumstance asked =
        slot.claims().get(0) instanceof StatusClaim stated
            ? Circumstance.of(stated.status())
            : null;
    String question =
        asked == null ? "Is it so?" : Wording.capital(asked.word().replace('-', ' ')) + "?";
    return (named ? "" : subject + ": ") + question + " \u201c" + words + "\u201d";
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  /** "Ana Ruiz: in which words?", or whose they are where two are credited with them. */
  private static String ofWords(Slot slot, @Nullable String subject) {
    long speakers =
        slot.claims().stream()
            .map(each -> each instanceof QuoteClaim quoted ? quoted.credited() : null)
            .filter(Objects::nonNull)
            .distinct()
            .count();
    if (speakers > 1) {
      return "Who said it? \u201c" + Wording.shortened(slot.claims().get(0).valueText()) + "\u201d";
    }
    return subject == null ? "In which words?" : subject + ": in which words?";
  }

  /** True where grammar ties a name to a claim; a name from an earlier sentence is a guess. */
  private static boolean isFirm(Claim claim) {
    return claim.topic().holders().stream().anyMatch(each -> each.tie().firm());
  }

  private static String asked(Kind kind) {
    return switch (kind) {
      case DATE -> ", when?";
      case DURATION -> ", how long?";
      case RANK -> ", which place?";
      case COMPARISON -> "?";
      case FIGURE, QUOTE, ROLE, STATUS -> "";
    };
  }

  /**
   * The subject as an article writes it; null where the slot has none, and where its claims agree
   * on none: a guess would mislead.
   */
  static @Nullable String subject(Slot slot) {
    String own = slot.subject();
    if (own == null) {
      return null;
    }
    Map<String, Integer> votes = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Claim claim : slot.claims()) {
      String subject = claim.subject();
      if (subject != null) {
        votes.merge(subject, isFirm(claim) ? 2 : 1, Integer::sum);
        counts.merge(subject, 1, Integer::sum);
      }
    }
    String subject =
        votes.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(each -> each.getKey().equals(own))
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(own);
    boolean agreed = votes.size() <= 1 || counts.getOrDefault(subject, 0) > 1;
    return agreed ? Names.written(subject, slot.claims()) : null;
  }

  /** The attribute with its words in the number in which the articles mostly write them. */
  static String attribute(Slot slot) {
    String[] words = slot.attribute().split(" ", -1);
    StringBuilder attribute = new StringBuilder();
    for (int i = 0; i < words.length; i++) {
      boolean counted = slot.kind() == Kind.FIGURE && i == words.length - 1;
      attribute.append(i == 0 ? "" : " ").append(asWritten(words[i], counted, slot));
    }
    return attribute.toString();
  }

  private static String asWritten(String word, boolean counted, Slot slot) {
    Map<String, Integer> forms = new HashMap<>();
    for (Claim claim : slot.claims()) {
      for (String each : Names.words(claim.quote())) {
        String form = each.toLowerCase(Locale.ROOT);
        if (isFormOf(word, form)) {
          forms.merge(form, 1, Integer::sum);
        }
      }
    }
    return forms.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(counted && isCount(slot) ? Wording.plural(word) : word);
  }

  private static boolean isCount(Slot slot) {
    return slot.claims().stream().allMatch(each -> ByValue.isCount(each));
  }

  private static boolean isFormOf(String word, String form) {
    return form.equals(word) || form.equals(word + "es") || form.equals(Wording.plural(word));
  }
}
