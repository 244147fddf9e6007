package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds of whom a noun phrase is said: the subject of the clause, the name in apposition, the one
 * who is made something.
 */
final class PartyFinder {
  private static final Set<String> MAKING = Vocabulary.bundled().comparisons().list("making");

  private final NameFinder names;
  private final HolderFinder holders;

  PartyFinder(NameFinder names, HolderFinder holders) {
    this.names = names;
    this.holders = holders;
  }

  /**
   * The holders of what the tokens from {@code first} to before {@code end} say, the one of whom
   * they say it first.
   *
   * @param aside names that stand in the words themselves and are not meant: the possessor, the one
   *     compared with
   */
  List<Holder> of(Sentence s, int first, int noun, int end, Set<String> aside) {
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    Holder party = party(s, first, noun, end);
    if (party != null && !aside.contains(party.name())) {
      ties.put(party.name(), party.tie());
    }
    Frame frame = Frame.of(s, first, end);
    for (Holder holder : holders.of(s, first, end, frame)) {
      if (!aside.contains(holder.name())) {
        boolean carried = holder.tie() == Holder.Tie.CARRIED;
        ties.putIfAbsent(holder.name(), carried ? holder.tie() : Holder.Tie.NEARBY);
      }
    }
    List<Holder> found = new ArrayList<>();
    ties.forEach((name, tie) -> found.add(new Holder(name, tie)));
    return found;
  }

  private @Nullable Holder party(Sentence s, int first, int noun, int end) {
    Holder found = behind(s, noun, end);
    found = found != null ? found : before(s, first);
    if (found != null) {
      return found;
    }
    Chunks.Phrase subject = subject(s, first);
    return subject == null ? null : named(s, subject);
  }

  /** "Europe's largest maker, Calder & Rowe, …", "the youngest member: Ilja Brenner". */
  private @Nullable Holder behind(Sentence s, int noun, int end) {
    // "Europe's largest maker of vans, Solane, …"
    boolean of = s.word(noun).equals("of") && noun + 1 < s.size();
    int tail = of ? Chunks.nounPhrase(s, noun + 1).end() : noun;
    for (NameFinder.Name name : names.in(s)) {
      boolean right = name.first() == noun && s.token(name.first()).properNoun();
      int mark = name.first() - 1;
      boolean the = s.word(mark).equals("the");
      mark = the ? mark - 1 : mark;
      boolean marked =
          (mark == noun || mark == end || mark == tail) && s.word(mark).matches("[,:]");
      boolean closes = s.word(name.end()).matches("[,.;:)]|") || s.word(mark).equals(":") || the;
      if (right || (marked && closes)) {
        return new Holder(name.text(), Holder.Tie.SUBJECT);
      }
    }
    return null;
  }

  /** "Calder & Rowe, Europe's third-largest maker, …", "made him the youngest". */
  private @Nullable Holder before(Sentence s, int first) {
    boolean comma = s.word(first - 1).matches("[,(]");
    boolean as = s.word(first - 1).equals("as") && first == 1;
    if (as) {
      for (int i = first; i + 1 < s.size(); i++) {
        if (s.word(i).equals(",")) {
          return named(s, Chunks.nounPhrase(s, i + 1));
        }
      }
    }
    for (NameFinder.Name name : names.in(s)) {
      boolean adjoining = name.end() == first - 1 && comma && !s.tag(name.first() - 1).equals("IN");
      boolean made =
          name.end() == first && MAKING.contains(s.token(Math.max(0, name.first() - 1)).lemma());
      if (adjoining || made) {
        return new Holder(name.text(), Holder.Tie.SUBJECT);
      }
    }
    boolean object = s.word(first - 1).matches("him|her|it|them");
    return object ? named(s, new Chunks.Phrase(first - 1, first, first - 1)) : null;
  }

  private @Nullable Holder named(Sentence s, Chunks.Phrase phrase) {
    int head = phrase.head() < 0 ? phrase.first() : phrase.head();
    return phrase.first() >= s.size()
        ? null
        : holders.named(
            s, new Chunks.Phrase(phrase.first(), Math.max(phrase.end(), head + 1), head));
  }

  /** The subject of the clause; of the main clause where only a participle stands before. */
  private static Chunks.@Nullable Phrase subject(Sentence s, int first) {
    Frame frame = Frame.of(s, first, first + 1);
    Chunks.Phrase verb = frame.verb();
    if (verb.head() < 0) {
      return null;
    }
    boolean participle =
        s.tag(verb.head()).matches("VBG|VBN") && !Chunks.finite(s, verb) && verb.first() > 0;
    if (!participle && !s.word(verb.first()).equals("to")) {
      return frame.subject().end() > frame.subject().first() ? frame.subject() : null;
    }
    for (int i = verb.first() - 1; i > 0; i--) {
      if (s.token(i).chunk().endsWith("-VP")) {
        Chunks.Phrase group = Chunks.verbGroup(s, i);
        if (Chunks.finite(s, group)) {
          return Subjects.nearest(s, Chunks.clauseStart(s, group.first()), group.first());
        }
        i = group.first();
      }
    }
    return null;
  }
}
