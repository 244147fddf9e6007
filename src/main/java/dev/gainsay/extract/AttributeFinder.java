package dev.gainsay.extract;

import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which property a quantity states, from what it counts, its noun and its verb. */
final class AttributeFinder {
  private final Vocabulary vocabulary;
  private final HolderFinder holders;
  private final AgeFinder ages;
  private final PhraseWords phrases;
  private final MeasuredNoun measured;
  private final DealFinder deals;
  private final Dimensions dimensions;
  private final Set<String> levels;
  private final Set<String> persons;
  private final Set<String> onBoard;

  AttributeFinder(Vocabulary vocabulary, HolderFinder holders) {
    this.vocabulary = vocabulary;
    this.holders = holders;
    this.ages = new AgeFinder(holders);
    this.phrases = new PhraseWords(vocabulary);
    this.measured = new MeasuredNoun(vocabulary, phrases);
    this.deals = new DealFinder(vocabulary);
    this.dimensions = new Dimensions(vocabulary);
    this.levels = vocabulary.list("levels.level");
    this.persons = vocabulary.list("words.persons");
    this.onBoard = vocabulary.list("words.aboard");
  }

  /**
   * The attribute of a quantity.
   *
   * @param noun what it counts
   * @param frame its clause
   * @param all the values of the sentence
   */
  Attribute of(Sentence s, Mention.Quantity m, CountedNoun noun, Frame frame, List<Mention> all) {
    if (ages.age(s, m, frame)) {
      String thing = agedThing(s, m, noun, frame);
      String name = thing == null ? Topic.AGE : thing + " " + Topic.AGE;
      return new Attribute(name, Topic.AGE, null, null, false, Set.of(), m.first(), m.end(), 0.8);
    }
    Attribute price = deals.of(s, m, noun, frame);
    if (price != null) {
      return price;
    }
    Vocabulary.Relation happens = frame.relation(s, vocabulary);
    if (happens != null && m.figure().unit().dimension().equals(happens.of())) {
      // "Has blackened 41,300 acres": the area that is burned.
      return Attribute.of(happens, null, null, m.first(), m.end(), 0.8);
    }
    String dimension = dimensions.of(s, m);
    if (dimension != null) {
      return new Attribute(dimension, null, null, null, false, Set.of(), m.first(), m.end(), 0.8);
    }
    if (noun.head() >= 0) {
      return counted(s, m, noun, frame);
    }
    Vocabulary.Relation state = vocabulary.stateAt(s, m.end());
    boolean crewOf = s.word(m.first() - 1).equals("of");
    if (state != null && !crewOf && m.figure().unit().quantity() == Unit.Quantity.NUMBER) {
      return Attribute.of(state, state.of(), null, m.first(), m.end() + 1, 0.85);
    }
    Chunks.Phrase before = measured.before(s, m, frame);
    boolean time =
        all.stream().anyMatch(o -> o.first() <= before.head() && before.head() < o.end());
    // "Norvik was 40": a name is no property.
    boolean name = before.head() >= 0 && s.token(before.head()).properNoun();
    boolean linked = s.token(Math.max(0, m.first() - 1)).verb();
    if (before.head() >= 0 && !time && !(name && linked)) {
      return measured.attribute(s, m, before, 0.75);
    }
    if (dimensions.estimated(s, m, frame)) {
      return measured.attribute(s, m, frame.subject(), 0.75);
    }
    String lemma = frame.verbLemma(s);
    boolean afterChange =
        s.word(m.first() - 1).equals("to") || s.word(m.first() - 1).equals("from");
    boolean changed =
        m.figure().change() == Figure.Change.TIMES
            || (m.figure().change() != null
                && m.figure().unit().quantity() == Unit.Quantity.PERCENT);
    boolean level = levels.contains(lemma) || ((afterChange || changed) && !lemma.isEmpty());
    boolean named = frame.subject().head() >= 0 && s.token(frame.subject().head()).properNoun();
    if (level && frame.subject().head() >= 0 && !named && !frame.valueIsSubject()) {
      return measured.attribute(s, m, frame.subject(), 0.8);
    }
    Vocabulary.Relation relation = frame.relation(s, vocabulary);
    if (relation != null
        && m.figure().unit().quantity() == Unit.Quantity.NUMBER
        && relation.of() != null) {
      return Attribute.of(relation, relation.of(), null, m.first(), m.end(), 0.7);
    }
    boolean ofCounts = relation != null && relation.label() != null;
    boolean counts =
        m.figure().unit().quantity() == Unit.Quantity.NUMBER
            || m.figure().unit().quantity() == Unit.Quantity.COUNT;
    // "Cut taxes by 1.8 billion euros" does away with no jobs.
    String id =
        relation == null || (ofCounts && !counts)
            ? (vocabulary.light(lemma) ? "" : lemma)
            : relation.id();
    return new Attribute(
        id, id.isEmpty() ? null : id, null, null, false, Set.of(), m.first(), m.end(), 0.5);
  }

  /** True for the price of an offer that came to nothing. */
  boolean rejected(Sentence s, Attribute attribute, Frame frame) {
    return attribute.name().equals(Topic.PRICE) && deals.rejected(s, frame);
  }

  /** "The 22-year-old aircraft": the class of what is so old; null where it is a person. */
  private @Nullable String agedThing(
      Sentence s, Mention.Quantity m, CountedNoun noun, Frame frame) {
    boolean before = s.word(m.end() - 1).endsWith("-old");
    int head = before ? noun.head() : frame.subject().head();
    if (head < 0 || s.token(head).properNoun()) {
      return null;
    }
    String lemma = s.token(head).lemma();
    String general = vocabulary.classOf(lemma);
    boolean person =
        "person".equals(general) || persons.contains(lemma) || holders.personal(s, frame.subject());
    boolean thing = before ? general != null : s.word(m.end() - 1).equals("old");
    return person || !thing ? null : general == null ? lemma : general;
  }

  /** "600 million global downloads", "12 people were killed", "a $40 billion contract". */
  private Attribute counted(Sentence s, Mention.Quantity m, CountedNoun noun, Frame frame) {
    boolean everybody = noun.end() > noun.head() + 1;
    String head = everybody ? "person" : s.token(noun.head()).lemma();
    String general = vocabulary.classOf(head);
    String words = everybody ? head : phrases.of(s, noun.first(), noun.end());
    // "Three others": of the class that the word stands for.
    String phrase = words.isEmpty() && general != null ? general : words;
    Vocabulary.Relation relation =
        relation(s, noun, phrase, head, m.first(), s.word(m.end()).equals("of"), frame);
    boolean plainCount = m.figure().unit().quantity() == Unit.Quantity.NUMBER;
    if (plainCount && relation != null && relation.label() != null) {
      boolean byNoun =
          relation.equals(vocabulary.ofNoun(phrase)) || relation.equals(vocabulary.ofNoun(head));
      if (byNoun) {
        int end = CountedNounFinder.listed(s, m.end()) > 0 ? m.end() : noun.end();
        return Attribute.of(relation, phrase, null, m.first(), end, 0.9);
      }
      if (relation.of() != null && relation.of().equals(general)) {
        boolean all =
            (vocabulary.general(head) && phrase.equals(head))
                || vocabulary.scenes().everyone(relation, phrase);
        String population = all ? null : phrase;
        int end =
            CountedNounFinder.listed(s, m.end()) > 0 ? m.end() : stateEnd(s, noun.end(), relation);
        return Attribute.of(relation, phrase, population, m.first(), end, 0.85);
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
        CountedNounFinder.listed(s, m.end()) > 0 ? m.end() : noun.end(),
        0.85);
  }

  private @Nullable String verbOf(Sentence s, Frame frame) {
    String lemma = frame.verbLemma(s);
    return lemma.isEmpty() ? null : lemma;
  }

  private int stateEnd(Sentence s, int nounEnd, Vocabulary.Relation relation) {
    return relation.equals(vocabulary.stateAt(s, nounEnd))
            || (nounEnd < s.size() && relation.equals(vocabulary.ofVerb(s.token(nounEnd).lemma())))
        ? nounEnd + 1
        : nounEnd;
  }

  private Vocabulary.@Nullable Relation relation(
      Sentence s,
      CountedNoun noun,
      String phrase,
      String head,
      int first,
      boolean ofWhole,
      Frame frame) {
    Vocabulary.Relation byNoun = vocabulary.ofNoun(phrase);
    if (byNoun == null) {
      byNoun = vocabulary.ofNoun(head);
    }
    if (byNoun != null) {
      return byNoun;
    }
    Vocabulary.Relation ofVerb = frame.relation(s, vocabulary);
    boolean person = "person".equals(vocabulary.classOf(head));
    Vocabulary.Relation ofScene =
        person ? vocabulary.scenes().of(s, frame.verbLemma(s), noun.end()) : null;
    if (ofScene != null && !ofWhole) {
      return ofScene;
    }
    if (ofWhole && ofVerb != null) {
      return ofVerb;
    }
    // "12 people dead", "12 people killed in …"
    Vocabulary.Relation following = vocabulary.stateAt(s, noun.end());
    if (following == null) {
      // "A plane carrying 53 people": how many it holds, unlike those that it carried in a year.
      Vocabulary.Relation lead = vocabulary.ofLead(s.word(first - 1));
      boolean ofItsClass = lead != null && Objects.equals(lead.of(), vocabulary.classOf(head));
      following = ofItsClass ? lead : null;
    }
    if (following == null && noun.end() < s.size() && s.tag(noun.end()).equals("VBN")) {
      following = vocabulary.ofVerb(s.token(noun.end()).lemma());
    }
    if (following == null && frame.verbLemma(s).equals("be")) {
      // "53 people were aboard the ferry".
      following = vocabulary.stateAt(s, frame.verb().end());
    }
    boolean aboard = noun.end() > noun.head() + 1 && onBoard.contains(s.token(noun.head()).lemma());
    if (following == null && aboard && (ofVerb == null || ofVerb.label() == null)) {
      return vocabulary.ofState("aboard");
    }
    return following != null ? following : ofVerb;
  }
}
