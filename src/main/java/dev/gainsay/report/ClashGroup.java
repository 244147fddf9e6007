package dev.gainsay.report;

import dev.gainsay.check.Rivals;
import dev.gainsay.check.Side;
import dev.gainsay.rules.Rule;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sides of one slot that clash under one rule, directly or over others. */
final class ClashGroup {
  private final Rule rule;
  private final @Nullable Rule explanation;
  private final List<Assessment> assessed = new ArrayList<>();
  private final Map<String, Side> sides = new LinkedHashMap<>();

  private ClashGroup(Rule rule, @Nullable Rule explanation) {
    this.rule = rule;
    this.explanation = explanation;
  }

  /** The groups, in no particular order. */
  static List<ClashGroup> of(List<Assessment> all) {
    Map<String, List<Assessment>> byRules = new TreeMap<>();
    for (Assessment each : all) {
      Rule explanation = each.explanation();
      String key = each.rule().id() + "\n" + (explanation == null ? "" : explanation.id());
      byRules.computeIfAbsent(key, any -> new ArrayList<>()).add(each);
    }
    List<ClashGroup> groups = new ArrayList<>();
    byRules.values().forEach(each -> groups.addAll(connected(each)));
    return groups;
  }

  private static Collection<ClashGroup> connected(List<Assessment> alike) {
    Map<String, String> parent = new LinkedHashMap<>();
    for (Assessment each : alike) {
      String one = root(id(each.rivals().getOne()), parent);
      String other = root(id(each.rivals().getOther()), parent);
      parent.put(other, one);
    }
    Map<String, ClashGroup> groups = new LinkedHashMap<>();
    for (Assessment each : alike) {
      groups
          .computeIfAbsent(
              root(id(each.rivals().getOne()), parent),
              any -> new ClashGroup(each.rule(), each.explanation()))
          .add(each);
    }
    return groups.values();
  }

  private static String root(String id, Map<String, String> parent) {
    String root = id;
    String above = parent.putIfAbsent(root, root);
    while (above != null && !above.equals(root)) {
      // Halves the way for the next who goes it.
      String further = parent.getOrDefault(above, above);
      parent.put(root, further);
      root = further;
      above = parent.get(root);
    }
    return root;
  }

  private void add(Assessment each) {
    assessed.add(each);
    Rivals rivals = each.rivals();
    sides.merge(id(rivals.getOne()), rivals.getOne(), ClashGroup::fuller);
    sides.merge(id(rivals.getOther()), rivals.getOther(), ClashGroup::fuller);
  }

  private static Side fuller(Side one, Side other) {
    return one.claims().size() >= other.claims().size() ? one : other;
  }

  /** A side by its first claim, which stands on no other. */
  static String id(Side side) {
    return side.first().id();
  }

  Rule rule() {
    return rule;
  }

  @Nullable Rule explanation() {
    return explanation;
  }

  List<Assessment> assessments() {
    return assessed;
  }

  Collection<Side> sides() {
    return sides.values();
  }
}
