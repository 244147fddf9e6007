package dev.gainsay.extract;

import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Post.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who takes up, holds or leaves an office that a sentence names. */
final class HolderOfOffice {
  /**
   * Who holds it.
   *
   * @param first first token of the name
   * @param end after the name
   * @param beside true where the name stands right beside the office
   */
  record Found(Holder holder, int first, int end, boolean beside, Event event) {}

  private static final Set<String> COURTESY = Vocabulary.bundled().offices().list("courtesy");
  private static final int LONGEST_NAME = 4;

  private final Reading reading;
  private final Offices offices;

  HolderOfOffice(Reading reading, Offices offices) {
    this.reading = reading;
    this.offices = offices;
  }

  /**
   * @param opener first token of the office's noun phrase
   * @param first first token of the office
   * @param end after the office
   * @param ofEnd after its organisation
   */
  List<Found> of(Sentence s, int opener, int first, int end, int ofEnd) {
    Found beside = title(s, end);
    beside = beside != null ? beside : behind(s, opener, ofEnd);
    beside = beside != null ? beside : before(s, opener);
    if (beside != null) {
      return List.of(beside);
    }
    int at = opener;
    // "Was once the chief executive", "Pym, once the chief executive of …".
    while (s.tag(at - 1).startsWith("RB") || s.word(at - 1).equals("once")) {
      at--;
    }
    if (s.word(at - 1).equals("as")) {
      return as(s, at - 1, ofEnd);
    }
    return verb(s, at);
  }

  /** "Mission director Amara Okafor", "Gov. Ilse Brandvik". */
  private @Nullable Found title(Sentence s, int end) {
    NameFinder.Name name = nameAt(s, end);
    return name == null || name.end() - end > LONGEST_NAME
        ? null
        : new Found(holder(s, end, name.end()), end, name.end(), true, Event.HOLDS);
  }

  private NameFinder.@Nullable Name nameAt(Sentence s, int i) {
    int at = COURTESY.contains(s.word(i)) ? i + 1 : i;
    return reading.names().in(s).stream()
        .filter(name -> name.first() <= at && at < name.end())
        .filter(
            name -> s.token(at).properNoun() || Character.isUpperCase(s.token(at).text().charAt(0)))
        .findFirst()
        .orElse(null);
  }

  private static Holder holder(Sentence s, int first, int end) {
    int from = first;
    while (from < end - 1 && COURTESY.contains(s.word(from))) {
      from++;
    }
    return new Holder(s.text(from, end), Holder.Tie.OWNS);
  }

  /** "Kestrin's mayor, Ilse Brandvik, has …". */
  private @Nullable Found behind(Sentence s, int opener, int end) {
    boolean definite =
        s.tag(opener).matches("DT|PRP\\$|NNP|NNPS") && !s.word(opener).matches("an?");
    if (!definite || !s.word(end).equals(",")) {
      return null;
    }
    NameFinder.Name name = nameAt(s, end + 1);
    if (name == null || name.first() > end + 2 || !person(s, name)) {
      return null;
    }
    boolean closes = s.word(name.end()).matches("[,.;:)]|\"|") && !s.word(name.end()).equals("");
    return closes
        ? new Found(holder(s, end + 1, name.end()), end + 1, name.end(), true, Event.HOLDS)
        : null;
  }

  /** One to four plain words. */
  private static boolean person(Sentence s, NameFinder.Name name) {
    return name.end() - name.first() <= LONGEST_NAME && !s.tag(name.end()).equals("POS");
  }

  /** "Ilse Brandvik, 51, the governor of …". */
  private @Nullable Found before(Sentence s, int opener) {
    if (!s.word(opener - 1).matches("[,(]|--")) {
      return null;
    }
    int end = opener - 1;
    if (s.tag(end - 1).equals("CD") && s.word(end - 2).equals(",")) {
      end -= 2;
    }
    for (NameFinder.Name name : reading.names().in(s)) {
      boolean plain =
          !s.tag(name.first() - 1).equals("IN")
              || s.word(name.first() - 1).matches("by|to|with|from|for|against");
      if (name.end() == end && person(s, name) && plain && !place(s, name)) {
        int first = offsetOfTitle(s, name);
        return new Found(holder(s, first, end), first, opener, true, Event.HOLDS);
      }
    }
    return null;
  }

  /** "In Kestrin, the mayor …" is no apposition. */
  private static boolean place(Sentence s, NameFinder.Name name) {
    return s.word(name.first() - 1).matches("in|at|near|of");
  }

  /** After what a name begins with that is an office itself: "Gov. Ilse Brandvik". */
  private int offsetOfTitle(Sentence s, NameFinder.Name name) {
    for (int i = name.first(); i < name.end() - 1; i++) {
      Offices.Match title = offices.at(s, i);
      if (title != null && title.end() < name.end()) {
        return title.end();
      }
    }
    return name.first();
  }

  /**
   * "Served as mayor", "was named as mayor", "replaces Y as mayor", "Pym, as finance director, …".
   */
  private List<Found> as(Sentence s, int as, int ofEnd) {
    if (s.word(as - 1).equals(",") || as == 0) {
      NameFinder.Name name = as == 0 ? nameAt(s, ofEnd + 1) : null;
      for (NameFinder.Name each : reading.names().in(s)) {
        name = each.end() == as - 1 ? each : name;
      }
      return name == null
          ? List.of()
          : List.of(
              new Found(
                  holder(s, name.first(), name.end()),
                  name.first(),
                  name.end(),
                  as > 0,
                  Event.HOLDS));
    }
    List<Found> found = new ArrayList<>();
    int verb = verbBefore(s, as, 12);
    if (verb < 0) {
      return found;
    }
    String lemma = s.token(verb).lemma();
    boolean leaves =
        offices.list("leave").contains(lemma)
            || offices.list("leave").contains(lemma + " " + s.word(verb + 1));
    NameFinder.Name object = nameBetween(s, verb, as);
    if (offices.list("succeed").contains(lemma)) {
      if (object != null && !passive(s, verb)) {
        addNamed(s, object, Event.ENDS, found);
        addSubject(s, verb, Event.STARTS, found);
      } else if (passive(s, verb)) {
        addSubject(s, verb, Event.ENDS, found);
      }
    } else if (leaves) {
      addSubject(s, verb, Event.ENDS, found);
    } else if (offices.list("appoint").contains(lemma)) {
      if (object != null) {
        addNamed(s, object, Event.STARTS, found);
      } else if (passive(s, verb)) {
        addSubject(s, verb, Event.STARTS, found);
      }
    } else if (offices.list("serve").contains(lemma)) {
      boolean past = s.tag(verb).equals("VBD") || passive(s, verb);
      addSubject(s, verb, past ? Event.ENDS : Event.HOLDS, found);
    }
    return found;
  }

  /** "Is the mission director", "became mayor", "was elected mayor", "named Ana Ruiz mayor". */
  private List<Found> verb(Sentence s, int at) {
    List<Found> found = new ArrayList<>();
    boolean to = s.word(at - 1).equals("to");
    int verb = verbBefore(s, to ? at - 1 : at, to ? 3 : 5);
    if (verb < 0) {
      return found;
    }
    String lemma = s.token(verb).lemma();
    boolean right = verb == at - 1;
    NameFinder.Name object = nameBetween(s, verb, at);
    if (offices.list("appoint").contains(lemma)) {
      if (object != null && !to) {
        addNamed(s, object, Event.STARTS, found);
      } else if (passive(s, verb) || made(s, verb)) {
        addSubject(s, verb, Event.STARTS, found);
      }
    } else if (right && lemma.equals("become")) {
      addSubject(s, verb, Event.STARTS, found);
    } else if (right && lemma.matches("be|remain") && !negated(s, verb)) {
      boolean past = s.tag(verb).matches("VBD|VBN");
      boolean next = s.word(verb - 1).matches("will|shall") && lemma.equals("be");
      addSubject(s, verb, past ? Event.ENDS : next ? Event.STARTS : Event.HOLDS, found);
    }
    return found;
  }

  private static boolean negated(Sentence s, int verb) {
    return s.word(verb + 1).matches("not|n't|never|no") || s.word(verb - 1).matches("not|never");
  }

  private static int verbBefore(Sentence s, int at, int reach) {
    for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
      if (s.token(i).verb()) {
        return i;
      }
      if (s.word(i).matches("[;:]")) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean passive(Sentence s, int verb) {
    return Chunks.passive(s, Chunks.verbGroup(s, verb));
  }

  /** "Has been made captain": a participle that the tagger takes for a past tense. */
  private static boolean made(Sentence s, int verb) {
    return s.word(verb - 1).equals("been");
  }

  private NameFinder.@Nullable Name nameBetween(Sentence s, int from, int to) {
    return reading.names().in(s).stream()
        .filter(name -> name.first() == from + 1 && name.end() <= to && person(s, name))
        .findFirst()
        .orElse(null);
  }

  void addNamed(Sentence s, NameFinder.Name name, Event event, List<Found> found) {
    int first = offsetOfTitle(s, name);
    found.add(new Found(holder(s, first, name.end()), first, name.end(), false, event));
  }

  private static boolean personal(Sentence s, Chunks.Phrase phrase) {
    int head = phrase.head() < 0 ? phrase.first() : phrase.head();
    return phrase.end() > phrase.first()
        && (s.token(head).properNoun() || s.word(head).matches("he|she"));
  }

  /** The subject of a verb, under the name that its sentence or an earlier one gives it. */
  void addSubject(Sentence s, int verb, Event event, List<Found> found) {
    Chunks.Phrase group = Chunks.verbGroup(s, verb);
    boolean relative = s.word(group.first() - 1).equals("who");
    int before = relative ? group.first() - 1 : group.first();
    Chunks.Phrase subject =
        relative
            ? Chunks.nounPhrase(
                s, Math.max(0, s.word(before - 1).equals(",") ? before - 2 : before - 1))
            : Subjects.nearest(s, Chunks.clauseStart(s, verb), before);
    if (!personal(s, subject)) {
      // Over a relative clause: "Ana Ruiz, who runs the division, was made …".
      subject = Frame.ofVerb(s, group).subject();
    }
    if (!personal(s, subject)) {
      return;
    }
    int head = subject.head() < 0 ? subject.first() : subject.head();
    for (NameFinder.Name name : reading.names().in(s)) {
      if (name.first() <= head && head < name.end()) {
        int first = offsetOfTitle(s, name);
        boolean near = verb - name.end() <= 3;
        found.add(new Found(holder(s, first, name.end()), first, name.end(), near, event));
        return;
      }
    }
    Holder holder =
        reading
            .holders()
            .named(s, new Chunks.Phrase(subject.first(), Math.max(subject.end(), head + 1), head));
    if (holder != null && holder.tie().firm()) {
      found.add(new Found(holder, head, head + 1, false, event));
    }
  }
}
