package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names that may be the subject of a value, the most firmly tied first. */
final class HolderFinder {
  private static final Set<String> BACK =
      Set.of("it", "its", "he", "she", "they", "his", "her", "their", "him", "them");
  private static final Set<String> OF = Set.of("of", "for", "by", "with");

  private final NameFinder names;

  /** Name that the article mentioned last before each sentence, by sentence number. */
  private final Map<Integer, String> carried = new LinkedHashMap<>();

  private String last = "";
  private int readTo = -1;

  HolderFinder(NameFinder names) {
    this.names = names;
  }

  /** The text has come to the end of this sentence: its subject is what the next ones go on about. */
  private void readUpTo(Sentence s) {
    if (s.number() > readTo) {
      carried.put(s.number(), last);
      readTo = s.number();
      List<NameFinder.Name> here = names.in(s);
      if (!here.isEmpty()) {
        last = here.get(0).text();
      }
    }
  }

  /**
   * The holders of the words from {@code first} to before {@code end}. Sentences must come in order.
   */
  List<Holder> of(Sentence s, int first, int end, Frame frame) {
    readUpTo(s);
    List<NameFinder.Name> here = names.in(s);
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    owners(s, here, first, end, ties);
    subject(s, here, frame, ties);
    nearby(here, first, frame, ties);
    String carriedName = carried.getOrDefault(s.number(), "");
    if (!carriedName.isEmpty()) {
      ties.putIfAbsent(carriedName, Holder.Tie.CARRIED);
    }
    List<Holder> holders = new ArrayList<>();
    for (Holder.Tie tie : Holder.Tie.values()) {
      ties.forEach(
          (name, t) -> {
            if (t == tie) {
              holders.add(new Holder(name, tie));
            }
          });
    }
    return holders.size() > 6 ? holders.subList(0, 6) : holders;
  }

  /** "Qwen's users", "users of Qwen", "the Qwen team": inside, before or behind the words. */
  private static void owners(
      Sentence s, List<NameFinder.Name> here, int first, int end, Map<String, Holder.Tie> ties) {
    for (NameFinder.Name name : here) {
      boolean inside = name.first() >= first && name.end() <= end;
      boolean possessor = s.tag(name.end()).equals("POS") && name.end() <= first && first - name.end() <= 4
          && noVerbBetween(s, name.end(), first);
      boolean behind = name.first() > end - 1 && name.first() - end <= 2 && OF.contains(s.word(end));
      if (inside || possessor || behind) {
        ties.putIfAbsent(name.text(), Holder.Tie.OWNS);
      }
    }
  }

  private static boolean noVerbBetween(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.token(i).verb() && s.token(i).chunk().endsWith("-VP")) {
        return false;
      }
    }
    return true;
  }

  private void subject(
      Sentence s, List<NameFinder.Name> here, Frame frame, Map<String, Holder.Tie> ties) {
    Chunks.Phrase subject = frame.subject();
    if (subject.head() < 0) {
      return;
    }
    String found = null;
    for (NameFinder.Name name : here) {
      if (name.first() >= subject.first() && name.end() <= subject.end()) {
        // The last name of "Alibaba's Qwen team" is the nearest to its head.
        found = name.end() <= subject.head() + 1 || found == null ? name.text() : found;
      }
    }
    boolean back = BACK.contains(s.word(subject.first()));
    if (found != null) {
      ties.putIfAbsent(found, Holder.Tie.SUBJECT);
    } else if (back) {
      String carriedName = carried.getOrDefault(s.number(), "");
      NameFinder.Name earlier = null;
      for (NameFinder.Name name : here) {
        earlier = name.end() <= subject.first() ? name : earlier;
      }
      String name = earlier != null ? earlier.text() : carriedName;
      if (!name.isEmpty()) {
        ties.putIfAbsent(name, Holder.Tie.NEARBY);
      }
    }
  }

  private static void nearby(
      List<NameFinder.Name> here, int first, Frame frame, Map<String, Holder.Tie> ties) {
    here.stream()
        .sorted(
            (a, b) ->
                Integer.compare(distance(a, first, frame), distance(b, first, frame)))
        .forEach(name -> ties.putIfAbsent(name.text(), Holder.Tie.NEARBY));
  }

  private static int distance(NameFinder.Name name, int first, Frame frame) {
    boolean sameClause = name.first() >= frame.from() && name.end() <= frame.to();
    return Math.abs(name.first() - first) + (sameClause ? 0 : 100);
  }
}
