package dev.gainsay.extract;

import dev.gainsay.article.Span;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Finds what a value is about: attribute, relation, holders, scope and the words around it. */
final class TopicFinder {
  /**
   * A value's topic and the words that state it.
   *
   * @param unit the counted noun phrase as a unit; null where the value has its own unit
   * @param confidence how sure it is, 0 to 1
   */
  record Found(Topic topic, Span quote, @Nullable Unit unit, Frame frame, double confidence) {}

  private static final Set<String> NOUN_TAGS =
      Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "JJR", "JJS", "VBN", "VBG", "FW", "RB");

  private static final Set<String> PERIODS =
      Set.of("last", "this", "next", "past", "each", "every", "per", "a", "an", "the");
  private static final Set<String> TIMES =
      Set.of(
          "year", "month", "week", "quarter", "night", "day", "decade", "season", "time", "hour");

  private final Vocabulary vocabulary;
  private final HolderFinder holders;
  private final ScopeFinder scopes;
  private final AgeFinder ages;

  TopicFinder(Vocabulary vocabulary, NameFinder names, HolderFinder holders) {
    this.vocabulary = vocabulary;
    this.holders = holders;
    this.scopes = new ScopeFinder(vocabulary, names);
    this.ages = new AgeFinder(holders);
  }

  /** What a quantity is about. */
  Found ofQuantity(Sentence s, Mention.Quantity m, List<Mention> all) {
    Noun noun = nounAfter(s, m.end(), all);
    NounElsewhere elsewhere = noun.head < 0 && plain(m) ? NounElsewhere.of(s, m, all) : null;
    if (elsewhere != null) {
      noun = nounAfter(s, elsewhere.after(), all);
    }
    Frame frame = Frame.of(s, m.first(), Math.max(m.end(), noun.end));
    Attribute attribute = attribute(s, m, noun, frame, all);
    int first = Math.min(m.first(), attribute.first);
    int end = Math.max(m.end(), attribute.end);
    boolean plainCount = m.figure().unit().quantity() == Unit.Quantity.NUMBER;
    Scope scope = scopes.scope(s, noun, attribute.words, end, plainCount);
    // "The stock has tripled" counts nothing.
    boolean counts = plainCount && m.figure().change() != Figure.Change.TIMES;
    boolean age = AGE.equals(attribute.relation);
    if (age && AgeFinder.then(s, m)) {
      scope = scope.with(Scope.Narrowing.PERIOD, "then");
    }
    if (elsewhere != null && noun.head >= 0) {
      scope = scope.with(Scope.Narrowing.PART, elsewhere.part());
    }
    // "34 of the 53 people aboard died": how many were aboard is told apart from who died.
    if (whole(s, m, all) && stateAt(s, noun.end) == null) {
      scope = scope.with(Scope.Narrowing.PART, "the whole");
    }
    String version = scopes.version(s, frame.subject());
    if (version != null) {
      scope = scope.with(Scope.Narrowing.VERSION, version);
    }
    if (formerLevel(s, m)) {
      scope = scope.with(Scope.Narrowing.PERIOD, "before");
    }
    if (attribute.population != null) {
      scope = scope.with(Scope.Narrowing.POPULATION, attribute.population);
    }
    int scopeEnd = scopes.endOfPlaceWord(s, end);
    Topic topic =
        new Topic(
            null,
            holders.of(s, first, end, frame),
            attribute.name,
            attribute.relation,
            scope,
            attribute.running,
            Terms.of(s, frame, m, all, vocabulary));
    boolean ownUnit = m.figure().unit().dimension().equals(AgeFinder.YEARS.dimension());
    Unit unit =
        !ownUnit && (age || (counts && attribute.name.endsWith(" age")))
            ? AgeFinder.YEARS
            : counts && attribute.unit != null ? Unit.count(attribute.unit) : null;
    return new Found(
        topic,
        s.span(first, Math.max(end, scopeEnd)),
        unit,
        frame,
        sure(attribute.confidence, frame));
  }

  /** What a date, length or place in an order is about: the event of its clause. */
  Found ofEvent(Sentence s, Mention m, List<Mention> all) {
    Frame frame = Frame.of(s, m.first(), m.end());
    String lemma = frame.verbLemma(s);
    Vocabulary.Relation relation = lasting(s, m);
    if (relation == null) {
      relation = frame.relation(s, vocabulary);
    }
    String measured = measuredNoun(s, m);
    String name =
        measured != null
            ? measured
            : relation == null ? eventNoun(s, frame, m, lemma) : relation.id();
    boolean window =
        (m instanceof Mention.Length length
                && (WINDOW.contains(s.word(m.first())) || lookedThrough(s, length)))
            || WINDOW.contains(s.word(m.first() - 1));
    Vocabulary.Relation event = vocabulary.relation(name);
    boolean known = event != null && !event.generic();
    if (window || (m instanceof Mention.Time time && !eventTime(s, time, frame, all, known))) {
      name = Topic.PERIOD;
    }
    if (m instanceof Mention.Place place) {
      name =
          place.ordinal()
              ? Topic.ORDINAL
              : place.rank().of() == null ? "rank" : String.valueOf(place.rank().of());
    }
    Topic topic =
        new Topic(
            null,
            holders.of(s, m.first(), m.end(), frame),
            name,
            name.isEmpty() ? null : name,
            Scope.NONE,
            false,
            Terms.of(s, frame, m, all, vocabulary));
    return new Found(topic, s.span(m.first(), m.end()), null, frame, sure(0.8, frame));
  }

  /** "The first in 38 years", "three crashes in thirty years"; who does it in hours needs those. */
  private static boolean lookedThrough(Sentence s, Mention.Length length) {
    return s.word(length.first() - 1).equals("in")
        && length.length().unit().dimension().equals(CALENDAR);
  }

  private static final String CALENDAR = "calendar";

  /** "A five-year contract", "a ban of four years": what is so long; null for other lengths. */
  private @Nullable String measuredNoun(Sentence s, Mention m) {
    if (m instanceof Mention.Length
        && s.word(m.first() - 1).equals("of")
        && s.token(Math.max(0, m.first() - 2)).noun()) {
      Token noun = s.token(m.first() - 2);
      Vocabulary.Relation of = vocabulary.ofNoun(noun.lemma());
      return of == null ? noun.lemma() : of.id();
    }
    boolean hyphened = m instanceof Mention.Length && s.word(m.end() - 1).indexOf('-') > 0;
    if (!hyphened || !s.token(Math.min(m.end(), s.size() - 1)).chunk().equals("I-NP")) {
      return null;
    }
    int head = Chunks.nounPhrase(s, m.end()).head();
    if (head < m.end()) {
      return null;
    }
    Vocabulary.Relation relation = vocabulary.ofNoun(s.token(head).lemma());
    return relation == null ? s.token(head).lemma() : relation.id();
  }

  /** "After 12 years in power", "in charge since 2019": the state that lasted; null for others. */
  private Vocabulary.@Nullable Relation lasting(Sentence s, Mention m) {
    boolean since = m instanceof Mention.Time time && time.when().edge() == When.Edge.SINCE;
    if (!since && !(m instanceof Mention.Length)) {
      return null;
    }
    for (int words = LONGEST_STATE; words > 1; words--) {
      Vocabulary.Relation behind = vocabulary.ofState(joined(s, m.end(), m.end() + words));
      for (int end = m.first(); behind == null && end > m.first() - 3; end--) {
        behind = vocabulary.ofState(joined(s, end - words, end));
      }
      if (behind != null) {
        return behind;
      }
    }
    return null;
  }

  private static final int LONGEST_STATE = 4;

  private static String joined(Sentence s, int from, int to) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = from; i < to; i++) {
      words.add(s.word(i));
    }
    return words.toString();
  }

  /** A pronoun may stand for another name than was taken. */
  private static double sure(double confidence, Frame frame) {
    boolean pronoun = frame.subject().head() < 0 && frame.subject().first() < frame.subject().end();
    return pronoun ? Math.round(100 * PRONOUN_SURE * confidence) / 100.0 : confidence;
  }

  private static final double PRONOUN_SURE = 0.8;

  /**
   * False for dates that are no event's time: what something is compared with ("than in 2008"), the
   * period that a share, an amount of money or a count is reported for ("sales fell 12 percent in
   * March", "delivered 40 turbines in 2023"), and the moment of a count ("on Monday 240,000 homes
   * were without power").
   */
  private boolean eventTime(
      Sentence s, Mention.Time time, Frame frame, List<Mention> all, boolean known) {
    for (int i = Math.max(0, time.first() - 4); i < time.first(); i++) {
      if (vocabulary.list("levels.reference").contains(s.word(i))) {
        return false;
      }
    }
    boolean level =
        frame.verb().head() < 0
            || vocabulary.light(frame.verbLemma(s))
            || vocabulary.list("levels.level").contains(frame.verbLemma(s));
    for (Mention other : all) {
      if (other instanceof Mention.Quantity quantity
          && quantity.first() >= frame.from()
          && quantity.end() <= frame.to()
          && ((level && !known)
              || (time.when().grain().coarserThanDay()
                  && (quantity.figure().unit().quantity() != Unit.Quantity.NUMBER
                      || countedOver(s, quantity, time, frame))))) {
        return false;
      }
    }
    return true;
  }

  /**
   * True where a verb's subject or object is a count, and the period beside it the one that was
   * counted over. "Founded in 1904 by 12 merchants" and "the flood killed 12 people in 1904" date
   * one event all the same.
   */
  private boolean countedOver(Sentence s, Mention.Quantity count, Mention.Time time, Frame frame) {
    int before = count.first() - 1;
    while (before > frame.from() && s.tag(before).matches("DT|PRP\\$|JJ.?|RB")) {
      before--;
    }
    boolean behindPreposition = s.tag(before).matches("IN|TO") && !s.word(before).equals("of");
    Frame counting = Frame.of(s, count.first(), count.end());
    return time.when().edge() == When.Edge.AT
        && !behindPreposition
        && frame.verb().head() >= 0
        && counting.verb().head() == frame.verb().head()
        && !(running(s, frame) && namesOneThing(s, frame));
  }

  private boolean running(Sentence s, Frame frame) {
    Vocabulary.Relation relation = frame.relation(s, vocabulary);
    return relation != null && relation.running();
  }

  /** "The flood", "a crash": a single thing, by which what happened once may be told. */
  private static boolean namesOneThing(Sentence s, Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      if (s.tag(i).equals("DT") && s.token(i).chunk().equals("B-NP")) {
        int head = Chunks.nounPhrase(s, i).head();
        if (head >= 0 && s.tag(head).equals("NN")) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Over the past two years": a window to look through, not how long something took. */
  private static final Set<String> WINDOW =
      Set.of("past", "last", "next", "coming", "recent", "first", "previous");

  /**
   * Where the verb says little, a noun names the event: "a post sent ripples", "the blast came at
   * noon".
   */
  private String eventNoun(Sentence s, Frame frame, Mention m, String lemma) {
    int head = frame.subject().head();
    Vocabulary.Relation bySubject = head < 0 ? null : vocabulary.ofNoun(s.token(head).lemma());
    if (bySubject != null) {
      return bySubject.id();
    }
    if (!lemma.isEmpty() && !vocabulary.light(lemma)) {
      return lemma;
    }
    for (int i = frame.from(); i < frame.to(); i++) {
      if (s.token(i).noun() && (i < m.first() || i >= m.end())) {
        Vocabulary.Relation relation = vocabulary.ofNoun(s.token(i).lemma());
        if (relation != null) {
          return relation.id();
        }
      }
    }
    return head < 0 ? lemma : s.token(head).lemma();
  }

  /**
   * The noun phrase that a number counts: tokens from {@code first}, {@code head} -1 where there is
   * none.
   */
  record Noun(int first, int end, int head, boolean part) {}

  private Noun nounAfter(Sentence s, int after, List<Mention> all) {
    int i = after;
    boolean part = false;
    if (s.word(i).equals("of") && i + 1 < s.size()) {
      part = true;
      i++;
      while (i < s.size() && (s.tag(i).matches("DT|PRP\\$|PDT") || s.word(i).equals("all"))) {
        i++;
      }
      if (vocabulary.list("words.beforeWhole").contains(s.word(i)) && startsValue(i + 1, all)) {
        i++;
      }
      // "48 of the 120 seats": the whole is counted too, and names what both count.
      Mention whole = startingAt(i, all);
      if (whole instanceof Mention.Quantity) {
        Noun counted = nounAfter(s, whole.end(), all);
        return counted.head < 0
            ? counted
            : new Noun(counted.first, counted.end, counted.head, false);
      }
    }
    int following = listed(s, i);
    if (following < 0 && s.word(i).equals("to") && from(s, i)) {
      // "From 736 to 630 seats".
      following = i + 1;
    }
    Mention next = startingAt(following, all);
    if (!part && next instanceof Mention.Quantity other && plain(other)) {
      // "5, 7 and 9 people": the noun of the last is everyone's.
      return nounAfter(s, other.end(), all);
    }
    boolean yearOnYear = s.word(i + 1).equals("on") && s.word(i + 2).equals(s.word(i));
    boolean lastYear = PERIODS.contains(s.word(i)) && TIMES.contains(s.word(i + 1));
    if (yearOnYear || lastYear) {
      // "Sales fell 18 % last year", "6 % month on month": nothing is counted there.
      return new Noun(after, after, -1, part);
    }
    int first = i;
    int head = -1;
    while (i < s.size()
        && (NOUN_TAGS.contains(s.tag(i))
            || modelName(s.token(i))
            || (head >= 0 && s.token(i - 1).properNoun() && s.tag(i).equals("CD"))
            || joinsAdjectives(s, i, first)
            || (head >= 0 && s.tag(i).equals("POS") && (part || nounFollows(s, i))))
        && !startsValue(i, all)) {
      char c = s.token(i).text().charAt(0);
      boolean mark = !Character.isLetterOrDigit(c) && c != '\'' && c != ',';
      boolean nextPhrase = i > first && s.token(i).chunk().startsWith("B-") && head >= 0;
      if (s.tag(i).equals("POS") && !part) {
        i++;
        continue;
      }
      if (s.tag(i).equals("POS")) {
        // "12 per cent of the charity's income": the income is what is shared out.
        head = -1;
        i++;
        first = i;
        continue;
      }
      boolean verbal =
          s.tag(i).startsWith("VB") && (s.token(i).chunk().endsWith("-VP") || head >= 0);
      boolean adverb = s.tag(i).equals("RB") && !s.token(i).chunk().endsWith("-NP");
      if (mark
          || nextPhrase
          || verbal
          || adverb
          || (stateAt(s, i) != null && head < 0 && !nounFollows(s, i))) {
        break;
      }
      boolean noun = s.token(i).noun() || (head < 0 && modelName(s.token(i)));
      if (noun && Character.isLetter(s.token(i).text().charAt(0))) {
        head = i;
      }
      i++;
    }
    return head < 0
        ? new Noun(after, after, -1, part)
        : new Noun(first, endOfPeople(s, head, all), head, part);
  }

  /** Behind "men, women and children", of whom a number counts all; else right behind the head. */
  private int endOfPeople(Sentence s, int head, List<Mention> all) {
    Set<String> kinds = vocabulary.list("words.agesAndSexes");
    int end = head + 1;
    boolean closed = false;
    for (int last = head; !closed && kinds.contains(s.token(last).lemma()); ) {
      int next = last + 1;
      boolean comma = s.word(next).equals(",");
      next = comma ? next + 1 : next;
      closed = s.word(next).equals("and");
      next = closed ? next + 1 : next;
      if (!(comma || closed)
          || next >= s.size()
          || startsValue(next, all)
          || !kinds.contains(s.token(next).lemma())) {
        return head + 1;
      }
      last = next;
      end = next + 1;
    }
    return closed ? end : head + 1;
  }

  /** The index after a comma, "and" or "or" that stands at {@code i}; -1 where none does. */
  private static int listed(Sentence s, int i) {
    boolean comma = s.word(i).equals(",");
    int at = comma ? i + 1 : i;
    if (comma
        && !Character.isDigit(s.token(Math.min(at, s.size() - 1)).text().charAt(0))
        && !s.word(i - 2).equals(",")) {
      // "12 to 7, and nine members abstained" goes on with another clause.
      return -1;
    }
    at = s.word(at).equals("and") || s.word(at).equals("or") ? at + 1 : at;
    return at == i ? -1 : at;
  }

  /** True where "from" stands right before the number that ends there. */
  private static boolean from(Sentence s, int end) {
    for (int i = end - 2; i >= Math.max(0, end - 4); i--) {
      if (s.word(i).equals("from")) {
        return true;
      }
    }
    return false;
  }

  private static boolean plain(Mention.Quantity m) {
    return m.figure().unit().quantity() == Unit.Quantity.NUMBER && m.figure().change() == null;
  }

  /** "Two small, wooden boats", "six black and white cows": what stands between adjectives. */
  private static boolean joinsAdjectives(Sentence s, int i, int first) {
    return i > first
        && i + 1 < s.size()
        && (s.word(i).equals(",") || s.word(i).equals("and"))
        && s.tag(i - 1).startsWith("JJ")
        && s.tag(i + 1).startsWith("JJ");
  }

  /** The state that a word or two at token {@code i} name: "dead", "on board"; null where none. */
  private Vocabulary.@Nullable Relation stateAt(Sentence s, int i) {
    Vocabulary.Relation two = vocabulary.ofState(s.word(i) + " " + s.word(i + 1));
    return two != null ? two : vocabulary.ofState(s.word(i));
  }

  /** A product name that a tagger takes for a number: Qwen3.5, A380. */
  private static boolean modelName(Token token) {
    return token.tag().equals("CD")
        && Character.isLetter(token.text().charAt(0))
        && token.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean nounFollows(Sentence s, int i) {
    return i + 1 < s.size() && s.token(i + 1).noun() && s.token(i + 1).chunk().equals("I-NP");
  }

  private static boolean startsValue(int i, List<Mention> all) {
    return startingAt(i, all) != null;
  }

  private static @Nullable Mention startingAt(int i, List<Mention> all) {
    return all.stream().filter(m -> m.first() == i).findFirst().orElse(null);
  }

  /** "Nine of the 11 counts": true for the eleven, which are the whole. */
  private static boolean whole(Sentence s, Mention.Quantity m, List<Mention> all) {
    int before = m.first() - 1;
    while (before > 0 && s.tag(before).equals("DT")) {
      before--;
    }
    boolean of = s.word(before).equals("of");
    int end = s.word(before - 1).equals("out") ? before - 1 : before;
    return of && all.stream().anyMatch(o -> o instanceof Mention.Quantity && o.end() == end);
  }

  /** An attribute under construction. */
  private record Attribute(
      String name,
      @Nullable String relation,
      @Nullable String unit,
      @Nullable String population,
      boolean running,
      Set<String> words,
      int first,
      int end,
      double confidence) {}

  /** "Up from 31", "rose from 17 million": what the level was before. */
  private static boolean formerLevel(Sentence s, Mention.Quantity m) {
    int from = s.word(m.first()).equals("from") ? m.first() : m.first() - 1;
    boolean after = s.word(from).equals("from");
    return after
        && (s.word(from - 1).matches("up|down|,")
            || s.tag(from - 1).startsWith("VB")
            || s.tag(from - 1).equals("RB"))
        && m.figure().stated().size() == 1;
  }

  private Attribute attribute(
      Sentence s, Mention.Quantity m, Noun noun, Frame frame, List<Mention> all) {
    if (ages.age(s, m, frame)) {
      String thing = agedThing(s, m, noun, frame);
      String name = thing == null ? AGE : thing + " " + AGE;
      return new Attribute(name, AGE, null, null, false, Set.of(), m.first(), m.end(), 0.8);
    }
    if (noun.head >= 0) {
      return counted(s, m, noun, frame);
    }
    Vocabulary.Relation state = stateAt(s, m.end());
    boolean crewOf = s.word(m.first() - 1).equals("of");
    if (state != null && !crewOf && m.figure().unit().quantity() == Unit.Quantity.NUMBER) {
      return ofRelation(state, state.of(), null, m.first(), m.end() + 1, 0.85);
    }
    Chunks.Phrase before = nounBefore(s, m, frame);
    boolean time =
        all.stream().anyMatch(o -> o.first() <= before.head() && before.head() < o.end());
    // "Norvik was 40": a name is no property.
    boolean name = before.head() >= 0 && s.token(before.head()).properNoun();
    boolean linked = s.token(Math.max(0, m.first() - 1)).verb();
    if (before.head() >= 0 && !time && !(name && linked)) {
      return measured(s, m, before, 0.75);
    }
    String lemma = frame.verbLemma(s);
    boolean afterChange =
        s.word(m.first() - 1).equals("to") || s.word(m.first() - 1).equals("from");
    boolean changed =
        m.figure().change() != null && m.figure().unit().quantity() == Unit.Quantity.PERCENT;
    boolean level =
        vocabulary.list("levels.level").contains(lemma)
            || ((afterChange || changed) && !lemma.isEmpty());
    boolean named = frame.subject().head() >= 0 && s.token(frame.subject().head()).properNoun();
    if (level && frame.subject().head() >= 0 && !named && !frame.valueIsSubject()) {
      return measured(s, m, frame.subject(), 0.8);
    }
    Vocabulary.Relation relation = frame.relation(s, vocabulary);
    if (relation != null
        && m.figure().unit().quantity() == Unit.Quantity.NUMBER
        && relation.of() != null) {
      return ofRelation(relation, relation.of(), null, m.first(), m.end(), 0.7);
    }
    boolean counts = relation != null && relation.label() != null;
    boolean counted =
        m.figure().unit().quantity() == Unit.Quantity.NUMBER
            || m.figure().unit().quantity() == Unit.Quantity.COUNT;
    // "Cut taxes by 1.8 billion euros" does away with no jobs.
    String id =
        relation == null || (counts && !counted)
            ? (vocabulary.light(lemma) ? "" : lemma)
            : relation.id();
    return new Attribute(
        id, id.isEmpty() ? null : id, null, null, false, Set.of(), m.first(), m.end(), 0.5);
  }

  /** "The 22-year-old aircraft": the class of what is so old; null where it is a person. */
  private @Nullable String agedThing(Sentence s, Mention.Quantity m, Noun noun, Frame frame) {
    boolean before = s.word(m.end() - 1).endsWith("-old");
    int head = before ? noun.head : frame.subject().head();
    if (head < 0 || s.token(head).properNoun()) {
      return null;
    }
    String lemma = s.token(head).lemma();
    String general = vocabulary.classOf(lemma);
    boolean person =
        "person".equals(general)
            || vocabulary.list("words.persons").contains(lemma)
            || holders.personal(s, frame.subject());
    boolean thing = before ? general != null : s.word(m.end() - 1).equals("old");
    return person || !thing ? null : general == null ? lemma : general;
  }

  private static final String AGE = "age";

  /** "600 million global downloads", "12 people were killed", "a $40 billion contract". */
  private Attribute counted(Sentence s, Mention.Quantity m, Noun noun, Frame frame) {
    boolean everybody = noun.end > noun.head + 1;
    String head = everybody ? "person" : s.token(noun.head).lemma();
    String general = vocabulary.classOf(head);
    String words = everybody ? head : words(s, noun.first, noun.end);
    // "Three others": of the class that the word stands for.
    String phrase = words.isEmpty() && general != null ? general : words;
    Vocabulary.Relation relation =
        relation(s, noun, phrase, head, m.first(), s.word(m.end()).equals("of"), frame);
    boolean plainCount = m.figure().unit().quantity() == Unit.Quantity.NUMBER;
    if (plainCount && relation != null && relation.label() != null) {
      boolean byNoun =
          relation.equals(vocabulary.ofNoun(phrase)) || relation.equals(vocabulary.ofNoun(head));
      if (byNoun) {
        int end = listed(s, m.end()) > 0 ? m.end() : noun.end;
        return ofRelation(relation, phrase, null, m.first(), end, 0.9);
      }
      if (relation.of() != null && relation.of().equals(general)) {
        String population = vocabulary.general(head) && phrase.equals(head) ? null : phrase;
        int end = listed(s, m.end()) > 0 ? m.end() : stateEnd(s, noun.end, relation);
        return ofRelation(relation, phrase, population, m.first(), end, 0.85);
      }
    }
    String id = relation == null ? verbOf(s, frame) : relation.id();
    return new Attribute(
        phrase,
        id,
        phrase,
        null,
        relation != null && relation.running(),
        Terms.split(phrase),
        m.first(),
        listed(s, m.end()) > 0 ? m.end() : noun.end,
        0.85);
  }

  private @Nullable String verbOf(Sentence s, Frame frame) {
    String lemma = frame.verbLemma(s);
    return lemma.isEmpty() ? null : lemma;
  }

  private int stateEnd(Sentence s, int nounEnd, Vocabulary.Relation relation) {
    return relation.equals(stateAt(s, nounEnd))
            || (nounEnd < s.size() && relation.equals(vocabulary.ofVerb(s.token(nounEnd).lemma())))
        ? nounEnd + 1
        : nounEnd;
  }

  private Vocabulary.@Nullable Relation relation(
      Sentence s, Noun noun, String phrase, String head, int first, boolean ofWhole, Frame frame) {
    Vocabulary.Relation byNoun = vocabulary.ofNoun(phrase);
    if (byNoun == null) {
      byNoun = vocabulary.ofNoun(head);
    }
    if (byNoun != null) {
      return byNoun;
    }
    Vocabulary.Relation ofVerb = frame.relation(s, vocabulary);
    if (ofWhole && ofVerb != null) {
      return ofVerb;
    }
    // "12 people dead", "12 people killed in …"
    Vocabulary.Relation following = stateAt(s, noun.end);
    if (following == null && s.tag(first - 1).equals("VBG")) {
      // "A plane carrying 53 people": how many it holds, unlike those that it carried in a year.
      following = vocabulary.ofState(s.word(first - 1));
    }
    if (following == null && noun.end < s.size() && s.tag(noun.end).equals("VBN")) {
      following = vocabulary.ofVerb(s.token(noun.end).lemma());
    }
    return following != null ? following : ofVerb;
  }

  private static Attribute ofRelation(
      Vocabulary.Relation relation,
      @Nullable String counted,
      @Nullable String population,
      int first,
      int end,
      double confidence) {
    String name = relation.label() == null ? relation.id() : relation.label();
    return new Attribute(
        name,
        relation.id(),
        counted,
        population,
        relation.running(),
        Set.of(),
        first,
        end,
        confidence);
  }

  private static final Set<String> LINKS =
      Set.of("of", "at", "to", "by", "is", "was", "were", "are", ":");

  /**
   * "a toll of 12", "revenue of $3bn": the noun phrase right before the value and a linking word.
   */
  private Chunks.Phrase nounBefore(Sentence s, Mention m, Frame frame) {
    int link = m.first() - 1;
    if (link < 1
        || !LINKS.contains(s.word(link))
        || s.word(link).equals("to")
        || s.word(link).equals("by")) {
      return new Chunks.Phrase(m.first(), m.first(), -1);
    }
    if (!s.token(link - 1).chunk().endsWith("-NP")) {
      return new Chunks.Phrase(m.first(), m.first(), -1);
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, link - 1);
    boolean carrier =
        phrase.head() >= 0
            && vocabulary.list("levels.carrier").contains(s.token(phrase.head()).lemma());
    boolean subjectThere = frame.subject().head() >= 0 && frame.subject().first() < phrase.first();
    return carrier && subjectThere && vocabulary.list("levels.level").contains(frame.verbLemma(s))
        ? frame.subject()
        : phrase;
  }

  /**
   * An attribute named by a noun phrase that is not counted: "monthly active users surpassed 200
   * million".
   */
  private Attribute measured(Sentence s, Mention m, Chunks.Phrase phrase, double confidence) {
    int head = phrase.head();
    int first = head;
    while (first > phrase.first()
        && NOUN_TAGS.contains(s.tag(first - 1))
        && !s.tag(first - 1).equals("RB")) {
      first--;
    }
    boolean carried = false;
    // "the number of homes without power": the noun that the carrier carries.
    if (vocabulary.list("levels.carrier").contains(s.token(head).lemma())
        && s.word(head + 1).equals("of")
        && head + 2 < s.size()) {
      Chunks.Phrase inner = Chunks.nounPhrase(s, head + 2);
      if (inner.head() >= 0 && inner.end() <= m.first()) {
        head = inner.head();
        first = head;
        carried = true;
        while (first > inner.first()
            && NOUN_TAGS.contains(s.tag(first - 1))
            && !s.tag(first - 1).equals("RB")) {
          first--;
        }
      }
    }
    Vocabulary.Relation said =
        vocabulary.general(s.token(head).lemma()) ? relationBetween(s, head + 1, m.first()) : null;
    if (said != null) {
      return ofRelation(said, said.of(), null, m.first(), m.end(), confidence);
    }
    String name = beforeTax(s, first, head, words(s, first, head + 1));
    boolean nearby = m.first() - first <= 8 && !interrupted(s, head + 1, m.first());
    int from = nearby ? first : m.first();
    Vocabulary.Relation relation = vocabulary.ofNoun(name);
    if (relation == null) {
      relation = vocabulary.ofNoun(s.token(head).lemma());
    }
    boolean plainCount =
        m instanceof Mention.Quantity q && q.figure().unit().quantity() == Unit.Quantity.NUMBER;
    if (relation != null && relation.label() != null && plainCount) {
      // "The number of cases" counts cases, "the toll" people.
      return ofRelation(relation, carried ? name : relation.of(), null, from, m.end(), confidence);
    }
    return new Attribute(
        name,
        relation == null ? null : relation.id(),
        name,
        null,
        relation != null && relation.running(),
        Terms.split(name),
        from,
        m.end(),
        confidence);
  }

  /** "Profit before tax" is the pre-tax profit. */
  private static String beforeTax(Sentence s, int first, int head, String name) {
    boolean tax = s.token(head).lemma().equals("tax") && s.token(Math.max(0, first - 2)).noun();
    if (tax && s.word(first - 1).equals("before")) {
      return "pre-tax " + s.token(first - 2).lemma();
    }
    return tax && s.word(first - 1).equals("after")
        ? "after-tax " + s.token(first - 2).lemma()
        : name;
  }

  /** True where a comma or another figure stands between a noun and its value. */
  private static boolean interrupted(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.word(i).equals(",") || Character.isDigit(s.token(i).text().charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "The number of people known to have died rose to 31": what happened to those who are counted.
   */
  private Vocabulary.@Nullable Relation relationBetween(Sentence s, int from, int to) {
    for (int i = from; i < to; i++) {
      Vocabulary.Relation relation =
          s.token(i).verb() ? vocabulary.ofVerb(s.token(i).lemma()) : stateAt(s, i);
      if (relation != null && relation.label() != null) {
        return relation;
      }
    }
    return null;
  }

  /** Lower case, head singular, without scope words, articles and words of adding. */
  private String words(Sentence s, int first, int end) {
    StringJoiner words = new StringJoiner(" ");
    String joined;
    for (int i = first; i < end; i++) {
      Token token = s.token(i);
      String word = i == end - 1 ? token.lemma() : token.lower();
      boolean scope = i < end - 1 && vocabulary.place(word) != null;
      if (token.tag().equals("POS")) {
        joined = words.toString() + word;
        words = new StringJoiner(" ");
        words.add(joined);
        continue;
      }
      if (!scope
          && !word.equals(",")
          && !vocabulary.list("words.adding").contains(word)
          && !token.tag().equals("DT")
          && !token.tag().equals("RB")) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return words.toString();
  }
}
