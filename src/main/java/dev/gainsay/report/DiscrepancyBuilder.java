package dev.gainsay.report;

import dev.gainsay.align.Pair;
import dev.gainsay.align.Slot;
import dev.gainsay.article.Source;
import dev.gainsay.article.StorySettings;
import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.Kind;
import dev.gainsay.report.Discrepancy.Clash;
import dev.gainsay.report.Discrepancy.Reconciled;
import dev.gainsay.rules.Placeholder;
import dev.gainsay.rules.Rule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Puts one group of clashing sides into words. */
final class DiscrepancyBuilder {
  /** With more clashes the arithmetic of the widest ones stands for the rest. */
  private static final int SHOWN = 3;

  private static final String NO_SUBJECT = "{subject}: ";

  private final StorySettings settings;
  private final Origins origins;

  DiscrepancyBuilder(StorySettings settings, Origins origins) {
    this.settings = settings;
    this.origins = origins;
  }

  Discrepancy build(ClashGroup group) {
    List<Side> sides = sorted(group);
    Map<String, Integer> index = new HashMap<>();
    sides.forEach(each -> index.put(ClashGroup.id(each), index.size()));
    List<Assessment> assessed = new ArrayList<>(group.assessments());
    assessed.sort(
        Comparator.comparing((Assessment each) -> clash(each.rivals(), index).one())
            .thenComparing(each -> clash(each.rivals(), index).other()));
    List<Rivals> rivals = assessed.stream().map(Assessment::rivals).toList();
    Rivals widest = widest(rivals);
    Slot slot = widest.getSlot();
    Rule rule = group.rule();
    Set<String> also = new TreeSet<>();
    assessed.forEach(each -> also.addAll(each.also()));
    Rule explanation = group.explanation();
    Reconciled reconciled =
        explanation == null
            ? null
            : new Reconciled(explanation.id(), message(explanation, widest, slot));
    return new Discrepancy(
        Fingerprint.of(rule.id(), slot, sides),
        rule.id(),
        Assessment.level(rule, settings),
        rule.verdict(),
        List.copyOf(also),
        Cause.of(rivals),
        Discrepancy.OPEN,
        Question.of(slot),
        message(rule, widest, slot),
        sides.stream().map(this::side).toList(),
        rivals.stream().map(each -> clash(each, index)).toList(),
        because(rivals, widest),
        reconciled);
  }

  private static List<Side> sorted(ClashGroup group) {
    List<Side> sides = new ArrayList<>(group.sides());
    sides.sort(
        Comparator.comparing((Side side) -> !inDraft(side))
            .thenComparing(Side::first, new ByValue()));
    return sides;
  }

  private static boolean inDraft(Side side) {
    return side.claims().stream().anyMatch(each -> each.article().draft());
  }

  private static Clash clash(Rivals rivals, Map<String, Integer> index) {
    int one = index.getOrDefault(ClashGroup.id(rivals.getOne()), 0);
    int other = index.getOrDefault(ClashGroup.id(rivals.getOther()), 0);
    return new Clash(Math.min(one, other), Math.max(one, other));
  }

  private static Rivals widest(List<Rivals> rivals) {
    Rivals widest = rivals.get(0);
    for (Rivals each : rivals) {
      if (Arithmetic.width(each) > Arithmetic.width(widest)) {
        widest = each;
      }
    }
    return widest;
  }

  private ReportSide side(Side side) {
    return new ReportSide(words(side), side.claims(), origins.count(side.claims()));
  }

  private static String words(Side side) {
    return side.first().kind() == Kind.QUOTE
        ? Wording.shortened(side.words())
        : Wording.oneLine(side.words());
  }

  private static String message(Rule rule, Rivals widest, Slot slot) {
    String template = rule.message();
    String subject = Question.subject(slot);
    if (subject == null && template.startsWith(NO_SUBJECT)) {
      template = template.substring(NO_SUBJECT.length());
    }
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.SUBJECT, subject == null ? "the same" : subject);
    String attribute = Question.attribute(slot);
    values.put(Placeholder.ATTRIBUTE, attribute.isEmpty() ? "the " + kind(slot) : attribute);
    values.put(Placeholder.ONE, "\u201c" + words(widest.getOne()) + "\u201d");
    values.put(Placeholder.OTHER, "\u201c" + words(widest.getOther()) + "\u201d");
    values.put(Placeholder.GAP, Arithmetic.gap(widest));
    return Wording.capital(Placeholder.fill(template, values));
  }

  private static String kind(Slot slot) {
    return slot.kind() == Kind.FIGURE ? "number" : slot.kind().word();
  }

  private static Pair surest(Rivals rivals) {
    Pair surest = rivals.getPairs().get(0);
    for (Pair pair : rivals.getPairs()) {
      if (pair.confidence() > surest.confidence()) {
        surest = pair;
      }
    }
    return surest;
  }

  private static List<String> because(List<Rivals> rivals, Rivals widest) {
    Set<String> because = new LinkedHashSet<>();
    for (Rivals each : rivals) {
      because.addAll(Grounds.of(surest(each)));
    }
    because.add(Arithmetic.guardsPassed(widest.getKind()));
    because.addAll(Arithmetic.of(widest));
    List<Rivals> others = rivals.stream().filter(each -> each != widest).toList();
    others.stream().limit(SHOWN - 1).forEach(each -> because.addAll(Arithmetic.of(each)));
    if (others.size() >= SHOWN) {
      because.add((others.size() - SHOWN + 1) + " more pairs compare likewise");
    }
    if (widest.isDates()) {
      rivals.forEach(each -> because.addAll(daysOfPublication(each)));
    }
    return List.copyOf(because);
  }

  private static boolean statesYear(Claim claim) {
    return claim instanceof DateClaim stated
        && claim.valueText().contains(String.valueOf(stated.date().from().getYear()));
  }

  /** On which day's authority "yesterday" became a date. */
  private static List<String> daysOfPublication(Rivals rivals) {
    List<String> days = new ArrayList<>();
    for (Side side : List.of(rivals.getOne(), rivals.getOther())) {
      for (Claim claim : side.claims()) {
        Source source = claim.article().source();
        if (source.published() != null && source.publishedBecause() != null && !statesYear(claim)) {
          days.add(
              "\u201c%s\u201d stands in an article of %s (%s)"
                  .formatted(
                      Wording.oneLine(claim.valueText()),
                      source.published(),
                      source.publishedBecause()));
        }
      }
    }
    return days;
  }
}
