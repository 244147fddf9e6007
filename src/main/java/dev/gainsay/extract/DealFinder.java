package dev.gainsay.extract;

import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the price of a deal ("sold for $12 million", "a £2.3bn bid", "have stumped up €48m") and
 * what something costs from other sums of money. The words are those of {@code
 * claims/vocabulary/deals.yml}.
 */
final class DealFinder {
  /** What the relation of a price is called, whichever verb tells it. */
  private static final String DEAL = "deal";

  private static final Set<String> LINKS = Set.of("for", "at", "of", "worth");

  private final Vocabulary vocabulary;

  DealFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The attribute of a sum that is a price or a cost; null where it is neither.
   *
   * @param noun the noun behind the sum
   */
  @Nullable Attribute of(Sentence s, Mention.Quantity m, CountedNoun noun, Frame frame) {
    if (m.figure().unit().quantity() != Unit.Quantity.MONEY) {
      return null;
    }
    if (noun.head() >= 0) {
      return dealNoun(s, noun.first(), noun.head()) && !noun.part()
          ? price(m, m.first(), noun.end())
          : null;
    }
    int before = m.first() - 1;
    boolean linked = LINKS.contains(s.word(before));
    if (linked && before > 0 && s.token(before - 1).noun()) {
      Chunks.Phrase phrase = Chunks.nounPhrase(s, before - 1);
      if (phrase.head() == before - 1) {
        if (dealNoun(s, phrase.first(), phrase.head())) {
          return price(m, phrase.head(), m.end());
        }
        if (s.word(before).equals("of") || s.word(before).equals("worth")) {
          return vocabulary.list("deals.costs").contains(s.token(phrase.head()).lemma())
              ? cost(m, phrase.head())
              : null;
        }
      }
    }
    int subject = frame.subject().head();
    if (s.word(before).equals("worth")
        && subject >= 0
        && dealNoun(s, frame.subject().first(), subject)) {
      return price(m, m.first(), m.end());
    }
    String lemma = frame.verbLemma(s);
    if (frame.valueIsSubject() || m.figure().change() != null) {
      return null;
    }
    boolean object = !linked && adjoins(s, frame.verb(), m.first());
    if (object && vocabulary.list("deals.costing").contains(lemma)) {
      return cost(m, m.first());
    }
    String particle = s.word(frame.verb().head() + 1);
    boolean paying =
        lemma.equals("pay")
            ? !vocabulary.list("deals.payingBack").contains(particle)
            : vocabulary.list("deals.paying").contains(lemma + " " + particle);
    boolean paid = object && paying && !forOthers(s, m);
    boolean bought =
        vocabulary.list("deals.buying").contains(lemma)
            && (object || s.word(before).matches("for|at"));
    boolean moved = vocabulary.list("deals.moving").contains(lemma) && s.word(before).equals("for");
    boolean valued = lemma.equals("value") && s.word(before).equals("at") && ofBid(s);
    return paid || bought || moved || valued ? price(m, m.first(), m.end()) : null;
  }

  /** True where nothing but particles and hedges stands between the verb and the sum. */
  private static boolean adjoins(Sentence s, Chunks.Phrase verb, int first) {
    for (int i = verb.head() + 1; i < first; i++) {
      if (s.token(i).noun() || s.tag(i).startsWith("PRP") || s.word(i).equals(",")) {
        return false;
      }
    }
    return verb.head() >= 0 && verb.head() < first;
  }

  /**
   * "In dividends", "to shareholders", "a year": what is paid, or to whom, is no seller's price.
   */
  private boolean forOthers(Sentence s, Mention.Quantity m) {
    String next = s.word(m.end());
    if (next.equals("in") || next.equals("a") || next.equals("per") || next.equals("on")) {
      return true;
    }
    if (!next.equals("to")) {
      return false;
    }
    int head = Chunks.nounPhrase(s, m.end() + 1).head();
    return head < 0 || vocabulary.list("deals.payees").contains(s.token(head).lemma());
  }

  /** "A bid", "the takeover offer", not "a licence fee". */
  private boolean dealNoun(Sentence s, int first, int head) {
    if (!vocabulary.list("deals.nouns").contains(s.token(head).lemma())) {
      return false;
    }
    for (int i = first; i < head; i++) {
      if (vocabulary.list("deals.otherFees").contains(s.token(i).lemma())) {
        return false;
      }
    }
    return true;
  }

  private boolean ofBid(Sentence s) {
    return s.tokens().stream()
        .anyMatch(t -> t.noun() && vocabulary.list("deals.nouns").contains(t.lemma()));
  }

  /** True for an offer that was refused, or bettered later: not the price that is told of else. */
  boolean rejected(Sentence s, Frame frame) {
    for (int i = frame.from(); i < frame.to(); i++) {
      boolean refused =
          s.token(i).verb() && vocabulary.list("deals.rejecting").contains(s.token(i).lemma());
      boolean turned = !s.token(i).lemma().matches("turn|knock") || near(s, i, "down", "back");
      boolean before =
          vocabulary.list("deals.rejected").contains(s.word(i))
              && s.token(Math.min(i + 1, s.size() - 1)).noun();
      if ((refused && turned) || before) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Sentence s, int i, String... particles) {
    Set<String> wanted = Set.of(particles);
    return wanted.contains(s.word(i + 1)) || wanted.contains(s.word(i + 2));
  }

  private static Attribute price(Mention.Quantity m, int first, int end) {
    return new Attribute(
        Topic.PRICE, DEAL, null, null, false, Set.of(), Math.min(m.first(), first), end, 0.7);
  }

  private static Attribute cost(Mention.Quantity m, int first) {
    return new Attribute(
        Topic.COST,
        Topic.PAID,
        null,
        null,
        false,
        Set.of(),
        Math.min(m.first(), first),
        m.end(),
        0.7);
  }
}
