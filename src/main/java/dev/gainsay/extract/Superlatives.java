package dev.gainsay.extract;

import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.Comparison.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds superlatives: "the youngest player to score", "one of Europe's largest banks", "the
 * second-most populous city", "the first woman to govern", "never fallen so far".
 */
final class Superlatives {
  /**
   * A superlative in a sentence.
   *
   * @param first its first token: the article, the possessor or "one"
   * @param word the token of the superlative itself
   * @param noun after its last noun
   * @param end after what narrows it: the deed, the place, the bound
   * @param form the superlative as written, "youngest"
   * @param head what is compared, "player"; "" where no noun says so
   * @param act the verb of "to score"; "" where none follows
   * @param comparison what it states
   */
  record Found(
      int first,
      int word,
      int noun,
      int end,
      String form,
      String head,
      String act,
      Comparison comparison) {}

  private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "this", "that");

  private final Bounds bounds;

  private final SuperlativeForms forms;
  private final Set<String> among;
  private final Set<String> negations;
  private final Set<String> uncounted;
  private final Unequalled unequalled;

  Superlatives(ComparisonWords words) {
    this.bounds = new Bounds(words);
    this.forms = new SuperlativeForms(words);
    this.among = words.list("among");
    this.negations = words.list("negations");
    this.uncounted = words.list("uncounted");
    this.unequalled = new Unequalled(words, bounds);
  }

  List<Found> find(Sentence s, @Nullable Integer year) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < s.size(); ) {
      Found here = at(s, i, year);
      if (here == null) {
        here = unequalled.at(s, i, year);
      }
      if (here != null) {
        found.add(here);
      }
      i = here == null ? i + 1 : Math.max(i + 1, here.noun());
    }
    return found;
  }

  private @Nullable Found at(Sentence s, int i, @Nullable Integer year) {
    SuperlativeForm form = forms.at(s, i);
    if (form == null) {
      return null;
    }
    int opener = opener(s, form.first());
    boolean headless = s.headline() && opener == form.first();
    if (opener == form.first() && !headless && form.place() == 1 && !afterVerb(s, i)) {
      return null;
    }
    int noun = ComparedNoun.end(s, form.end());
    int head = Math.min(noun, s.size()) - 1;
    boolean named = noun > form.end();
    int act =
        form.unique()
            ? ComparedNoun.actOrParticiple(s, noun)
            : named ? ComparedNoun.act(s, noun) : -1;
    Found firstTime = form.unique() && act < 0 ? firstTime(s, form, noun) : null;
    if (firstTime != null) {
      return firstTime;
    }
    Bounds.Found bound = bounds.after(s, noun, year);
    String headWord = named ? ComparedNoun.head(s, head) : "";
    boolean without = form.unique() && act < 0;
    if (without && !(opener < form.first() && counted(s, opener, noun, headWord, bound))) {
      return null;
    }
    if ((form.unique() && act >= 0 && !named) || (!named && !bare(s, noun))) {
      return null;
    }
    int group = among(s, opener);
    boolean oneOf = group < opener;
    int tail = named ? ComparedNoun.complement(s, noun) : noun;
    int end = act < 0 ? tail : act + 1;
    end = Math.max(end, bound == null ? 0 : bound.end());
    String deed = act < 0 ? "" : ComparedNoun.deed(s, act);
    Standing standing = oneOf ? Standing.AMONG : form.place() > 1 ? Standing.NTH : Standing.ALONE;
    String of =
        named
            ? ComparedNoun.phrase(s, form.end(), tail) + (deed.isEmpty() ? "" : " to " + deed)
            : null;
    Comparison comparison =
        new Comparison(
            s.text(group, end),
            standing,
            form.place(),
            form.measure(),
            of,
            !negated(s, group),
            bound == null ? null : bound.bound());
    return new Found(group, form.first(), tail, end, form.form(), headWord, deed, comparison);
  }

  /**
   * Events are counted without a deed: "the first strike in 61 years", "is the third since 2015",
   * "was Europe's second landing after Kestrel's". Halves, quarters and times follow one another
   * anyway.
   */
  private boolean counted(
      Sentence s, int opener, int noun, String head, Bounds.@Nullable Found bound) {
    if (uncounted.contains(head)) {
      return false;
    }
    boolean predicate = s.token(Math.max(0, opener - 1)).lemma().equals("be");
    if (bound != null) {
      return !head.isEmpty() || predicate;
    }
    return predicate
        && !head.isEmpty()
        && s.word(noun).equals("after")
        && s.token(Math.min(noun + 1, s.size() - 1)).properNoun();
  }

  /** The article or possessor before a superlative, over adverbs: "the by far largest". */
  private static int opener(Sentence s, int first) {
    int before = first - 1;
    if (s.tag(before).equals("PRP$") || s.word(before).equals("the")) {
      return before;
    }
    if (s.word(before).equals("'s") || s.word(before).equals("'")) {
      return possessor(s, before);
    }
    return first;
  }

  private static int possessor(Sentence s, int mark) {
    int first = mark - 1;
    while (first > 0 && s.tag(first).startsWith("NNP") && s.tag(first - 1).startsWith("NNP")) {
      first--;
    }
    if (s.tag(first).startsWith("NN") && DETERMINERS.contains(s.word(first - 1))) {
      first--;
    }
    return Math.max(0, first);
  }

  private static boolean afterVerb(Sentence s, int i) {
    return s.token(Math.max(0, i - 1)).lemma().equals("be") && i > 0;
  }

  /** "Is the youngest.", "the largest in Europe": no noun, and nothing that could be one. */
  private static boolean bare(Sentence s, int at) {
    String next = s.word(at);
    return next.isEmpty() || next.matches("[.,;:\"]|in|of|since|ever|to|at|among|on|for|and|by");
  }

  private int among(Sentence s, int opener) {
    for (String phrase : among) {
      String[] parts = phrase.split(" ", -1);
      int first = opener - parts.length;
      boolean equal = first >= 0;
      for (int k = 0; equal && k < parts.length; k++) {
        equal = s.word(first + k).equals(parts[k]);
      }
      if (equal) {
        return first;
      }
    }
    return opener;
  }

  /**
   * "The first time that a sitting mayor has been arrested" is said of the first mayor arrested;
   * null where nobody follows who does something or to whom it is done.
   */
  private static @Nullable Found firstTime(Sentence s, SuperlativeForm form, int noun) {
    boolean time = noun > 0 && s.word(noun - 1).equals("time");
    int subject = s.word(noun).equals("that") ? noun + 1 : noun;
    if (!time || subject >= s.size() || !s.token(subject).chunk().endsWith("-NP")) {
      return null;
    }
    Chunks.Phrase phrase = Chunks.nounPhrase(s, subject);
    int verb = phrase.end();
    for (int k = 0;
        k < ComparedNoun.MOST_OF && s.word(verb).equals("of") && verb + 1 < s.size();
        k++) {
      verb = Chunks.nounPhrase(s, verb + 1).end();
    }
    boolean common = phrase.head() >= 0 && !s.token(phrase.head()).properNoun();
    if (!common || verb >= s.size() || !s.token(verb).chunk().endsWith("-VP")) {
      return null;
    }
    Chunks.Phrase group = Chunks.verbGroup(s, verb);
    if (group.head() < 0) {
      return null;
    }
    int from = s.tag(phrase.first()).equals("DT") ? phrase.first() + 1 : phrase.first();
    String act = s.token(group.head()).lemma();
    Comparison comparison =
        new Comparison(
            s.text(form.first(), group.end()),
            form.place() > 1 ? Standing.NTH : Standing.ALONE,
            form.place(),
            form.measure(),
            ComparedNoun.phrase(s, from, phrase.head() + 1) + " to " + act,
            true,
            null);
    String head = ComparedNoun.head(s, phrase.head());
    return new Found(
        form.first(), form.first(), noun, group.end(), form.form(), head, act, comparison);
  }

  /** "Is not", "was never", "no longer" right before, or earlier in the verb group. */
  private boolean negated(Sentence s, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 5; i--) {
      String word = s.word(i);
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
      if (negations.contains(word) || negations.contains(word + " " + s.word(i + 1))) {
        return !s.word(i + 1).equals("only");
      }
    }
    return false;
  }
}
