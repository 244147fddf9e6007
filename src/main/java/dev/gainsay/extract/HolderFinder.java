package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that may be the subject of a value, the most firmly tied first. A pronoun and a
 * definite "the company" stand for the last name that fits.
 */
final class HolderFinder {
  private static final Set<String> PERSON = Set.of("he", "she", "his", "her", "him");
  private static final Set<String> THING = Set.of("it", "its", "they", "their", "them");
  private static final Set<String> BEFORE_NUMBER =
      Set.of(",", "with", "on", "at", "has", "had", "won", "took", ":");
  private static final Set<String> OF = Set.of("of", "for", "by", "with", "at");
  private static final Set<String> ORGANISATION =
      Set.of(
          "company",
          "firm",
          "group",
          "bank",
          "airline",
          "agency",
          "ministry",
          "team",
          "club",
          "party",
          "university",
          "lab",
          "department",
          "carrier",
          "manufacturer",
          "maker",
          "retailer",
          "organisation",
          "organization",
          "startup",
          "giant",
          "automaker",
          "clinic",
          "hospital",
          "council",
          "government");
  private static final int MOST = 6;

  private final NameFinder names;

  /** What was named last before a sentence, by sentence number. */
  private final Map<Integer, Carried> carried = new HashMap<>();

  private record Carried(String any, String person, String thing) {}

  /** People named in full so far, by their first and last word. */
  private final Map<String, String> persons = new HashMap<>();

  private Carried last = new Carried("", "", "");

  HolderFinder(NameFinder names) {
    this.names = names;
  }

  /** Takes in the names of a sentence; all sentences of an article must come, in order. */
  void read(Sentence s) {
    carried.put(s.number(), last);
    String any = last.any();
    String person = last.person();
    String thing = last.thing();
    List<NameFinder.Name> here = names.in(s);
    for (int i = here.size() - 1; i >= 0; i--) {
      String name = here.get(i).text();
      any = name;
      if (likelyPerson(name)) {
        person = name;
        persons.put(StringUtils.substringAfterLast(name, " "), name);
        persons.put(StringUtils.substringBefore(name, " "), name);
      } else if (persons.containsKey(name)) {
        // "Lin": the surname of one who was named in full before.
        person = persons.getOrDefault(name, name);
      } else {
        thing = name;
      }
    }
    last = new Carried(any, person, thing);
  }

  private Carried before(Sentence s) {
    return carried.getOrDefault(s.number(), last);
  }

  /**
   * Two or three capitalised words without a word of organisations: a rough guess, used for
   * pronouns only.
   */
  private boolean likelyPerson(String name) {
    String[] words = StringUtils.split(name);
    if (words.length < 2 || words.length > 3) {
      return false;
    }
    // "Alibaba Qwen": two names, one owning the other.
    if (names.alone(words[0]) && names.alone(words[words.length - 1])) {
      return false;
    }
    for (String word : words) {
      boolean plain =
          word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
      boolean shouting = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
      if (!plain || shouting || NOT_PERSON.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }

  private static final Set<String> NOT_PERSON =
      Set.of(
          "group",
          "cloud",
          "lab",
          "labs",
          "laboratory",
          "university",
          "academy",
          "institute",
          "bank",
          "airlines",
          "airways",
          "city",
          "river",
          "county",
          "street",
          "road",
          "stadium",
          "cup",
          "league",
          "court",
          "police",
          "force",
          "house",
          "council",
          "ministry",
          "department",
          "party",
          "union",
          "press",
          "news",
          "times",
          "post",
          "radio",
          "hospital",
          "clinic",
          "clinics",
          "company",
          "motors",
          "motor",
          "energy",
          "systems",
          "technologies",
          "bay",
          "island",
          "islands",
          "sea",
          "north",
          "south",
          "east",
          "west",
          "new",
          "united",
          "national",
          "international",
          "san",
          "los",
          "great",
          "mount",
          "lake",
          "port",
          "fort",
          "super",
          "app",
          "store",
          "air",
          "space",
          "telescope",
          "festival",
          "world",
          "office",
          "agency",
          "commission",
          "association",
          "federation",
          "foundation",
          "center",
          "centre");

  /** The holders of the words from {@code first} to before {@code end}. */
  List<Holder> of(Sentence s, int first, int end, Frame frame) {
    Carried earlier = before(s);
    List<NameFinder.Name> here = names.in(s);
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    owners(s, here, first, end, earlier, ties);
    subject(s, here, frame, earlier, ties);
    boolean aged = s.word(first).endsWith("-year-old");
    if (aged && ties.isEmpty() && !earlier.person().isEmpty()) {
      ties.put(earlier.person(), Holder.Tie.NEARBY);
    }
    nearby(here, first, frame, ties);
    if (!earlier.any().isEmpty()) {
      ties.putIfAbsent(earlier.any(), Holder.Tie.CARRIED);
    }
    if (!names.main().isEmpty()) {
      ties.putIfAbsent(names.main(), Holder.Tie.CARRIED);
    }
    List<Holder> holders = new ArrayList<>();
    for (Holder.Tie tie : Holder.Tie.values()) {
      ties.forEach(
          (name, t) -> {
            if (t == tie && holders.size() < MOST) {
              holders.add(new Holder(name, tie));
            }
          });
    }
    return holders;
  }

  /**
   * "Qwen's users", "users of Qwen", "the Qwen team", "its users": inside, before or behind the
   * words.
   */
  private void owners(
      Sentence s,
      List<NameFinder.Name> here,
      int first,
      int end,
      Carried earlier,
      Map<String, Holder.Tie> ties) {
    for (NameFinder.Name name : here) {
      boolean inside = name.first() >= first && name.end() <= end;
      boolean possessor =
          s.tag(name.end()).equals("POS")
              && name.end() <= first
              && first - name.end() <= 4
              && noVerbBetween(s, name.end(), first);
      boolean behind = name.first() >= end && name.first() - end <= 2 && OF.contains(s.word(end));
      // "Labour 40", "Labour, with 40", "Okoro, 19": the name right before the number.
      boolean before =
          name.end() == first
              || (name.end() == first - 1 && BEFORE_NUMBER.contains(s.word(first - 1)));
      if (inside || possessor || behind || before) {
        ties.putIfAbsent(name.text(), Holder.Tie.OWNS);
      }
    }
    for (int i = Math.max(0, first - 3); i < first; i++) {
      if (s.tag(i).equals("PRP$") && noVerbBetween(s, i, first)) {
        String meant = meant(s, i, here, earlier);
        if (meant != null) {
          ties.putIfAbsent(meant, Holder.Tie.NEARBY);
        }
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

  /** The holder that a noun phrase or pronoun names, as a subject would; null where none. */
  @Nullable Holder named(Sentence s, Chunks.Phrase phrase) {
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    Frame frame = new Frame(0, s.size(), phrase, phrase, false);
    subject(s, names.in(s), frame, before(s), ties);
    return ties.entrySet().stream()
        .findFirst()
        .map(e -> new Holder(e.getKey(), e.getValue()))
        .orElse(null);
  }

  private void subject(
      Sentence s,
      List<NameFinder.Name> here,
      Frame frame,
      Carried earlier,
      Map<String, Holder.Tie> ties) {
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
    if (found != null) {
      ties.putIfAbsent(found, Holder.Tie.SUBJECT);
      return;
    }
    String meant = meant(s, subject.head(), here, earlier);
    if (meant == null) {
      meant = meant(s, subject.first(), here, earlier);
    }
    if (meant != null) {
      // "He" is nearly always the person named last; "it" and "the company" may be several things.
      boolean person =
          PERSON.contains(s.word(subject.head())) || PERSON.contains(s.word(subject.first()));
      ties.putIfAbsent(meant, person ? Holder.Tie.SUBJECT : Holder.Tie.NEARBY);
    }
  }

  /**
   * The name that a pronoun or a definite noun at token {@code i} stands for, null where it is
   * neither.
   */
  private @Nullable String meant(Sentence s, int i, List<NameFinder.Name> here, Carried earlier) {
    String word = s.word(i);
    boolean person = PERSON.contains(word);
    boolean thing = THING.contains(word) || ORGANISATION.contains(word);
    if (!person && !thing) {
      return null;
    }
    for (NameFinder.Name name : here) {
      if (name.end() <= i && likelyPerson(name.text()) == person) {
        return name.text();
      }
    }
    String name = person ? earlier.person() : earlier.thing();
    return name.isEmpty() ? null : name;
  }

  private static void nearby(
      List<NameFinder.Name> here, int first, Frame frame, Map<String, Holder.Tie> ties) {
    here.stream()
        .sorted((a, b) -> Integer.compare(distance(a, first, frame), distance(b, first, frame)))
        .forEach(name -> ties.putIfAbsent(name.text(), Holder.Tie.NEARBY));
  }

  private static int distance(NameFinder.Name name, int first, Frame frame) {
    boolean sameClause = name.first() >= frame.from() && name.end() <= frame.to();
    return Math.abs(name.first() - first) + (sameClause ? 0 : 100);
  }
}
