package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the names that a deed concerns: who does it, and whom or what it is done to. */
record DeedHolders(Reading reading, Sentence s) {

  /**
   * Names in subject and object are tied by grammar, others of the sentence are near.
   *
   * @param words how many words say what is done, from the verb on: "take over from" has its object
   *     behind the third
   */
  List<Holder> of(Deed deed, int words) {
    Frame frame = deed.frame();
    int head = frame.verb().head();
    List<Holder> all = reading.holders().of(s, head, head + 1, frame);
    Map<String, Holder.Tie> ties = new LinkedHashMap<>();
    for (NameFinder.Name name : reading.names().in(s)) {
      boolean object = name.first() >= deed.object().first() && name.end() <= deed.object().end();
      boolean agent = deed.passive() && name.text().equals(agentOf(deed));
      boolean behind = words > 1 && name.first() == head + words;
      if (object || agent || behind) {
        ties.put(name.text(), Holder.Tie.SUBJECT);
      }
    }
    meantByObject(deed, ties);
    List<Holder> holders = new ArrayList<>();
    for (Holder holder : all) {
      Holder.Tie tie = ties.remove(holder.name());
      boolean before = holder.tie() == Holder.Tie.OWNS && standsBefore(holder.name(), head);
      boolean firm = before || (tie != null && tie.firm());
      boolean near = tie != null && holder.tie() == Holder.Tie.CARRIED;
      Holder.Tie best = firm ? Holder.Tie.SUBJECT : near ? Holder.Tie.NEARBY : holder.tie();
      holders.add(new Holder(holder.name(), best));
    }
    ties.forEach((name, tie) -> holders.add(new Holder(name, tie)));
    holders.sort(Comparator.comparing(Holder::tie));
    return holders;
  }

  private boolean standsBefore(String name, int verb) {
    return reading.names().in(s).stream()
        .anyMatch(each -> each.text().equals(name) && each.end() <= verb);
  }

  /** "Appointed him": the person is as sure as a name, "the company" and "it" are not. */
  private void meantByObject(Deed deed, Map<String, Holder.Tie> ties) {
    Chunks.Phrase object = deed.object();
    if (object.first() == object.end() || s.tag(object.first()).equals("PRP$")) {
      return;
    }
    int at = object.head() < 0 ? object.first() : object.head();
    String meant = reading.holders().meantByObject(s, at, nameIn(deed.frame().subject()));
    if (meant != null) {
      boolean person = Antecedents.personal(s.word(at));
      ties.putIfAbsent(meant, person ? Holder.Tie.SUBJECT : Holder.Tie.NEARBY);
    }
  }

  /** The name of the doer: the subject of an active clause, "by …" of a passive one. */
  @Nullable String agentOf(Deed deed) {
    if (!deed.passive()) {
      Chunks.Phrase subject = deed.frame().subject();
      String name = nameIn(subject);
      boolean pronoun = s.word(subject.first()).matches("he|she");
      return name == null && pronoun ? reading.holders().meant(s, subject.first()) : name;
    }
    for (int i = deed.frame().verb().end(); i < deed.frame().to() - 1; i++) {
      if (s.word(i).equals("by") && s.token(i + 1).chunk().endsWith("-NP")) {
        return nameIn(Chunks.nounPhrase(s, i + 1));
      }
    }
    return null;
  }

  /** The last name of a phrase, which is the nearest to its head. */
  private @Nullable String nameIn(Chunks.Phrase phrase) {
    String found = null;
    for (NameFinder.Name name : reading.names().in(s)) {
      if (name.first() >= phrase.first() && name.end() <= phrase.end()) {
        found = name.text();
      }
    }
    return found;
  }
}
