package dev.gainsay.extract;

import dev.gainsay.article.Span;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import java.util.List;
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

  private final Vocabulary vocabulary;
  private final HolderFinder holders;
  private final CountedNounFinder nouns;
  private final ScopeFinder scopes;
  private final AttributeFinder attributes;
  private final EventFinder events;

  TopicFinder(Vocabulary vocabulary, NameFinder names, HolderFinder holders) {
    this.vocabulary = vocabulary;
    this.holders = holders;
    this.nouns = new CountedNounFinder(vocabulary);
    this.scopes = new ScopeFinder(vocabulary, names);
    this.attributes = new AttributeFinder(vocabulary, holders);
    this.events = new EventFinder(vocabulary);
  }

  /** What a quantity is about. */
  Found ofQuantity(Sentence s, Mention.Quantity m, List<Mention> all) {
    CountedNoun noun = nouns.after(s, m.end(), all);
    NounElsewhere elsewhere =
        noun.head() < 0 && CountedNounFinder.plain(m) ? NounElsewhere.of(s, m, all) : null;
    if (elsewhere != null) {
      noun = nouns.after(s, elsewhere.after(), all);
    }
    // "More than halved": the verb is the value.
    boolean verb = m.figure().change() == Figure.Change.TIMES && s.token(m.end() - 1).verb();
    Frame frame = Frame.of(s, verb ? m.end() - 1 : m.first(), Math.max(m.end(), noun.end()));
    Attribute attribute = attributes.of(s, m, noun, frame, all);
    int first = Math.min(m.first(), attribute.first());
    int end = Math.max(m.end(), attribute.end());
    boolean plainCount = m.figure().unit().quantity() == Unit.Quantity.NUMBER;
    Scope scope = scopes.scope(s, noun, attribute.words(), end, plainCount);
    // "The stock has tripled" counts nothing.
    boolean counts = plainCount && m.figure().change() != Figure.Change.TIMES;
    boolean age = Topic.AGE.equals(attribute.relation());
    if (age && AgeFinder.then(s, m)) {
      scope = scope.with(Scope.Narrowing.PERIOD, "then");
    }
    if (elsewhere != null && noun.head() >= 0) {
      scope = scope.with(Scope.Narrowing.PART, elsewhere.part());
    }
    // "34 of the 53 people aboard died": how many were aboard is told apart from who died.
    if (whole(s, m, all) && vocabulary.stateAt(s, noun.end()) == null) {
      scope = scope.with(Scope.Narrowing.PART, "the whole");
    }
    String version = scopes.version(s, frame.subject());
    if (version != null) {
      scope = scope.with(Scope.Narrowing.VERSION, version);
    }
    if (formerLevel(s, m)) {
      scope = scope.with(Scope.Narrowing.PERIOD, "before");
    }
    if (attributes.rejected(s, attribute, frame)) {
      scope = scope.with(Scope.Narrowing.PART, "rejected");
    }
    if (attribute.population() != null) {
      scope = scope.with(Scope.Narrowing.POPULATION, attribute.population());
    }
    int scopeEnd = scopes.endOfPlaceWord(s, end);
    Topic topic =
        new Topic(
            null,
            holders.of(s, first, end, frame),
            attribute.name(),
            attribute.relation(),
            scope,
            attribute.running(),
            Terms.of(s, frame, m, all, vocabulary));
    boolean ownUnit = m.figure().unit().dimension().equals(AgeFinder.YEARS.dimension());
    Unit unit =
        !ownUnit && (age || (counts && attribute.name().endsWith(" age")))
            ? AgeFinder.YEARS
            : counts && attribute.unit() != null ? Unit.count(attribute.unit()) : null;
    return new Found(
        topic,
        s.span(first, Math.max(end, scopeEnd)),
        unit,
        frame,
        sure(attribute.confidence(), frame));
  }

  /** What a date, length or place in an order is about: the event of its clause. */
  Found ofEvent(Sentence s, Mention m, List<Mention> all) {
    Frame frame = Frame.of(s, m.first(), m.end());
    String name = events.name(s, m, frame, all);
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

  /** A pronoun may stand for another name than was taken. */
  private static double sure(double confidence, Frame frame) {
    boolean pronoun = frame.subject().head() < 0 && frame.subject().first() < frame.subject().end();
    return pronoun ? Math.round(100 * PRONOUN_SURE * confidence) / 100.0 : confidence;
  }

  private static final double PRONOUN_SURE = 0.8;

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
}
