package dev.gainsay.extract;

import dev.gainsay.claim.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads attributes that a noun phrase names without being counted: "a toll of 12", "monthly active
 * users surpassed 200 million".
 */
final class MeasuredNoun {
  private static final Set<String> LINKS = Set.of("of", "at", "is", "was", "were", "are", ":");

  private final Vocabulary vocabulary;
  private final PhraseWords words;
  private final Set<String> carriers;
  private final Set<String> levels;

  MeasuredNoun(Vocabulary vocabulary, PhraseWords words) {
    this.vocabulary = vocabulary;
    this.words = words;
    this.carriers = vocabulary.list("levels.carrier");
    this.levels = vocabulary.list("levels.level");
  }

  /**
   * "a toll of 12", "revenue of $3bn": the noun phrase right before the value and a linking word.
   */
  Chunks.Phrase before(Sentence s, Mention m, Frame frame) {
    int link = m.first() - 1;
    boolean linked = link > 0 && LINKS.contains(s.word(link));
    if (!linked || !s.token(link - 1).chunk().endsWith("-NP")) {
      return new Chunks.Phrase(m.first(), m.first(), -1);
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, link - 1);
    boolean carrier = phrase.head() >= 0 && carriers.contains(s.token(phrase.head()).lemma());
    boolean subjectThere = frame.subject().head() >= 0 && frame.subject().first() < phrase.first();
    return carrier && subjectThere && levels.contains(frame.verbLemma(s))
        ? frame.subject()
        : phrase;
  }

  /**
   * An attribute named by a noun phrase that is not counted: "monthly active users surpassed 200
   * million".
   */
  Attribute attribute(Sentence s, Mention m, Chunks.Phrase phrase, double confidence) {
    int head = phrase.head();
    int first = firstOf(s, phrase);
    boolean carried = false;
    // "the number of homes without power": the noun that the carrier carries.
    if (carriers.contains(s.token(head).lemma())
        && s.word(head + 1).equals("of")
        && head + 2 < s.size()) {
      Chunks.Phrase inner = Chunks.nounPhrase(s, head + 2);
      if (inner.head() >= 0 && inner.end() <= m.first()) {
        head = inner.head();
        first = firstOf(s, inner);
        carried = true;
      }
    }
    Vocabulary.Relation said =
        vocabulary.general(s.token(head).lemma()) ? relationBetween(s, head + 1, m.first()) : null;
    if (said != null) {
      return Attribute.of(said, said.of(), null, m.first(), m.end(), confidence);
    }
    String name = beforeTax(s, first, head, words.of(s, first, head + 1));
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
      return Attribute.of(
          relation, carried ? name : relation.of(), null, from, m.end(), confidence);
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

  /** The first token that a phrase's head and the words before it name the attribute with. */
  private static int firstOf(Sentence s, Chunks.Phrase phrase) {
    int first = phrase.head();
    while (first > phrase.first()
        && CountedNounFinder.NOUN_TAGS.contains(s.tag(first - 1))
        && !s.tag(first - 1).equals("RB")) {
      first--;
    }
    return first;
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
          s.token(i).verb() ? vocabulary.ofVerb(s.token(i).lemma()) : vocabulary.stateAt(s, i);
      if (relation != null && relation.label() != null) {
        return relation;
      }
    }
    return null;
  }
}
