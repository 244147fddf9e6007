package dev.gainsay.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story's flags against what the editor marked: one flag finds one family; traps, repeats and
 * flags that the editor does not know count against precision. The figures are those of the
 * project's own {@code score.py}, which has the definition.
 *
 * @param found families found, must and stretch
 * @param must families that any good reader finds, found or not
 * @param right flags that are true
 * @param flags how many flags there are
 * @param lines what became of each flag and of each missed family, for people
 */
record GoldScore(Set<String> found, Set<String> must, int right, int flags, List<String> lines) {

  static GoldScore of(Gold gold, List<Flag> flags, List<Flag> explained, StoryTexts texts) {
    Map<String, Gold.Case> found = new LinkedHashMap<>();
    List<String> lines = new ArrayList<>();
    int right = 0;
    for (Flag flag : flags) {
      List<Gold.Case> real = matched(flag, gold.real(), texts);
      List<Gold.Case> traps = matched(flag, gold.traps(), texts);
      Gold.Case fresh =
          real.stream().filter(each -> !found.containsKey(each.family())).findFirst().orElse(null);
      if (traps.stream().anyMatch(each -> !each.lenient())) {
        lines.add("  TRAP    " + flag.told() + " [" + traps.get(0).title() + "]");
      } else if (fresh != null) {
        right++;
        found.put(fresh.family(), fresh);
        lines.add("  ok      " + flag.told() + " [" + fresh.id() + "]");
      } else if (!real.isEmpty()) {
        lines.add("  repeat  " + flag.told() + " [" + real.get(0).id() + "]");
      } else if (!traps.isEmpty()) {
        right++;
        lines.add("  fair    " + flag.told());
      } else {
        lines.add("  judge   " + flag.told() + " " + flag.fingerprint());
      }
    }
    Set<String> excused = new LinkedHashSet<>();
    for (Flag flag : explained) {
      matched(flag, gold.real(), texts).stream()
          .filter(Gold.Case::lenient)
          .forEach(each -> excused.add(each.family()));
    }
    excused.removeAll(found.keySet());
    Set<String> must = new LinkedHashSet<>();
    for (Gold.Case each : gold.real()) {
      if (each.must() && !excused.contains(each.family()) && must.add(each.family())) {
        if (!found.containsKey(each.family())) {
          lines.add("  MISSED  " + each.id() + " " + each.title());
        }
      }
    }
    return new GoldScore(found.keySet(), must, right, flags.size(), lines);
  }

  private static List<Gold.Case> matched(Flag flag, List<Gold.Case> among, StoryTexts texts) {
    return among.stream().filter(each -> each.isFoundBy(flag, texts)).toList();
  }

  int mustFound() {
    return (int) must.stream().filter(found::contains).count();
  }

  double recall() {
    return must.isEmpty() ? Double.NaN : 100.0 * mustFound() / must.size();
  }

  double precision() {
    return flags == 0 ? Double.NaN : 100.0 * right / flags;
  }

  double f1() {
    double sum = precision() + recall();
    return sum > 0 ? 2 * precision() * recall() / sum : 0;
  }
}
