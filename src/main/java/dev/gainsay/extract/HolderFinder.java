package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that may be the subject of a value, the most firmly tied first. A pronoun and a
 * definite "the company" stand for the last name that fits ({@link Antecedents}).
 */
final class HolderFinder {
  private static final Set<String> BEFORE_NUMBER = Vocabulary.bundled().list("words.beforeFigures");
  private static final Set<String> OF = Vocabulary.bundled().list("words.beforeHolders");
  private static final int MOST = 6;

  private final NameFinder names;
  private final Antecedents antecedents;

  HolderFinder(NameFinder names, Vocabulary vocabulary) {
    this.names = names;
    this.antecedents = new Antecedents(names, vocabulary);
  }

  /** Takes in the names of a sentence; all sentences of an article must come, in order. */
  void read(Sentence s) {
    antecedents.read(s);
  }

  /** The names of a sentence, in order. */
  List<NameFinder.Name> names(Sentence s) {
    return names.in(s);
  }

  /**
   * The name that a pronoun or a definite noun at token {@code i} stands for; null where it is
   * neither, or where no name fits.
   */
  @Nullable String meant(Sentence s, int i) {
    return antecedents.of(s, i);
  }

  /** The same for the object of a clause, which is never its subject. */
  @Nullable String meantByObject(Sentence s, int i, @Nullable String subject) {
    return antecedents.of(s, i, subject);
  }

  /** True for names that are likely a person's. */
  boolean likelyPerson(String name) {
    return antecedents.person(name);
  }

  /** True where a noun phrase is a person's name or stands for one. */
  boolean personal(Sentence s, Chunks.Phrase phrase) {
    return phrase.first() < phrase.end()
        && (Antecedents.personal(s.word(phrase.first()))
            || names.in(s).stream()
                .anyMatch(
                    name ->
                        name.first() >= phrase.first()
                            && name.end() == phrase.end()
                            && antecedents.person(name)));
  }

  /** The holders of the words from {@code first} to before {@code end}. */
  List<Holder> of(Sentence s, int first, int end, Frame frame) {
    List<NameFinder.Name> here = names.in(s);
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    owners(s, here, first, end, ties);
    subject(s, here, frame, ties);
    boolean aged = s.word(first).endsWith("-year-old");
    if (aged && ties.isEmpty() && !antecedents.person(s).isEmpty()) {
      ties.put(antecedents.person(s), Holder.Tie.NEARBY);
    }
    nearby(here, first, frame, ties);
    if (!antecedents.any(s).isEmpty()) {
      ties.putIfAbsent(antecedents.any(s), Holder.Tie.CARRIED);
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
      Sentence s, List<NameFinder.Name> here, int first, int end, Map<String, Holder.Tie> ties) {
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
              || (name.end() == first - 1
                  && BEFORE_NUMBER.contains(s.word(first - 1))
                  // "Near Port Hallam with winds of": that is where, not who.
                  && !s.tag(name.first() - 1).equals("IN"))
              || ageInApposition(s, name, first);
      if (inside || possessor || behind || before) {
        ties.putIfAbsent(name.text(), Holder.Tie.OWNS);
      }
    }
    for (int i = Math.max(0, first - 3); i < first; i++) {
      if (s.tag(i).equals("PRP$") && noVerbBetween(s, i, first)) {
        String meant = antecedents.of(s, i);
        if (meant != null) {
          ties.putIfAbsent(meant, Holder.Tie.NEARBY);
        }
      }
    }
  }

  /** "Gerald Orme, a 74-year-old teacher". */
  private static boolean ageInApposition(Sentence s, NameFinder.Name name, int first) {
    return name.end() == first - 2
        && s.word(name.end()).equals(",")
        && s.tag(first - 1).equals("DT")
        && s.word(first).endsWith("-year-old");
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
    subject(s, names.in(s), frame, ties);
    return ties.entrySet().stream()
        .findFirst()
        .map(e -> new Holder(e.getKey(), e.getValue()))
        .orElse(null);
  }

  private void subject(
      Sentence s, List<NameFinder.Name> here, Frame frame, Map<String, Holder.Tie> ties) {
    Chunks.Phrase subject = frame.subject();
    if (subject.first() == subject.end()) {
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
    // A pronoun is a noun phrase without a noun.
    String meant = subject.head() < 0 ? null : antecedents.of(s, subject.head());
    if (meant == null) {
      meant = antecedents.of(s, subject.first());
    }
    if (meant != null) {
      // "It" and "the company" may be several things.
      boolean person = Antecedents.personal(s.word(subject.first()));
      ties.putIfAbsent(meant, person ? Holder.Tie.SUBJECT : Holder.Tie.NEARBY);
    }
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
