package dev.gainsay.report;

import dev.gainsay.align.Pair;
import dev.gainsay.claim.Claim;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Why two claims were compared, in the articles' words: the aligner names what they share by lower
 * case names, stems and ids of relations.
 */
final class Grounds {
  private static final String SUBJECT = "same subject: ";
  private static final String NAMES = "both name ";
  private static final String RELATION = "same relation: ";
  private static final String WORDS = "shared words: ";
  private static final int SHORTEST_STEM = 3;

  private Grounds() {}

  static List<String> of(Pair pair) {
    List<String> grounds = new ArrayList<>();
    for (String each : pair.because()) {
      String ground = worded(each, pair);
      if (!ground.isEmpty()) {
        grounds.add(ground);
      }
    }
    return grounds;
  }

  private static String worded(String ground, Pair pair) {
    List<Claim> claims = List.of(pair.one(), pair.other());
    if (ground.startsWith(SUBJECT)) {
      return SUBJECT + Names.written(ground.substring(SUBJECT.length()), claims);
    }
    if (ground.startsWith(NAMES)) {
      return NAMES + names(ground.substring(NAMES.length()), claims);
    }
    if (ground.startsWith(RELATION)) {
      String id = ground.substring(RELATION.length());
      Set<String> found = found(List.of(id), claims);
      return found.isEmpty()
          ? "same kind of event: " + id.replace('-', ' ')
          : "same matter: " + String.join(", ", found);
    }
    if (ground.startsWith(WORDS)) {
      Set<String> found = found(List.of(ground.substring(WORDS.length()).split(", ", -1)), claims);
      return found.isEmpty() ? "" : WORDS + String.join(", ", found);
    }
    return ground;
  }

  /** The longest names; "Larkmoor" says nothing beside "Larkmoor Clinics". */
  private static String names(String list, List<Claim> claims) {
    List<String> all = List.of(list.split(", ", -1));
    List<String> kept = new ArrayList<>();
    for (String name : all) {
      boolean inLonger =
          all.stream().anyMatch(each -> each.length() > name.length() && each.contains(name));
      if (!inLonger) {
        kept.add(Names.written(name, claims));
      }
    }
    return String.join(" and ", kept);
  }

  /** The words of the two sentences that begin with a stem; a relation's id need not be there. */
  private static Set<String> found(List<String> stems, List<Claim> claims) {
    Set<String> found = new LinkedHashSet<>();
    for (String stem : stems) {
      for (Claim claim : claims) {
        String word = stem.length() < SHORTEST_STEM ? "" : wordOf(stem, claim);
        if (!word.isEmpty()) {
          found.add(word);
          break;
        }
      }
    }
    return found;
  }

  private static String wordOf(String stem, Claim claim) {
    Context context = Context.of(claim);
    for (String each : Names.words(context.before() + context.words() + context.after())) {
      String word = each.toLowerCase(Locale.ROOT);
      if (word.startsWith(stem)) {
        return word;
      }
    }
    return "";
  }
}
