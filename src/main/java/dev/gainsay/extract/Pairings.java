package dev.gainsay.extract;

import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.Comparison.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what compares two: "on par with Llama", "overtook Toyota", "is larger than Tokyo", "ahead
 * of Labour". The other one must be named: numbers and forecasts are no rivals.
 */
final class Pairings {
  /**
   * A comparison with one other.
   *
   * @param first its first token
   * @param end after the other's noun phrase
   * @param verb a token of the verb that carries it, which has the subject; the first token else
   * @param passive true for "was overtaken by", whose subject is behind
   * @param other the one it is compared with, as written
   * @param comparison what it states
   */
  record Found(
      int first,
      int end,
      int verb,
      boolean passive,
      NameFinder.Name other,
      Comparison comparison) {}

  /** Words that compare, up to before {@code end}, and how. */
  private record Link(
      int first, int end, int verb, Standing standing, String measure, boolean passive) {}

  private static final Pattern BEFORE_STANDING = Pattern.compile("RB|CD|NNS?|JJ|\\$|VBN|RP|DT|IN");
  private static final Set<String> DEGREES = Vocabulary.bundled().comparisons().list("degrees");

  private final ComparisonWords words;
  private final Set<String> negations;
  private final Set<String> standingVerbs;
  private final Set<String> notComparative;

  Pairings(ComparisonWords words) {
    this.words = words;
    this.negations = words.list("negations");
    this.standingVerbs = words.list("standingVerbs");
    this.notComparative = words.list("notComparative");
  }

  List<Found> find(Sentence s, List<NameFinder.Name> names) {
    List<Found> found = new ArrayList<>();
    if (names.isEmpty()) {
      return found;
    }
    for (int i = 0; i < s.size(); ) {
      Link link = link(s, i);
      Found here = link == null ? null : pairing(s, link, names);
      if (here != null) {
        found.add(here);
      }
      i = here == null ? i + 1 : here.end();
    }
    return found;
  }

  private @Nullable Found pairing(Sentence s, Link link, List<NameFinder.Name> names) {
    Chunks.Phrase other = otherPhrase(s, link.end());
    NameFinder.Name named =
        names.stream()
            .filter(name -> name.first() >= link.end() && name.end() <= other.end())
            .max(Comparator.comparing(name -> inFirstPart(s, name, link.end())))
            .orElse(null);
    if (named == null) {
      return null;
    }
    boolean negated = negated(s, link.first());
    Standing standing = link.passive() ? flipped(link.standing()) : link.standing();
    // "Not as large as" is smaller; "not larger than" leaves open which.
    boolean lesser = negated && standing == Standing.LEVEL && !link.measure().isEmpty();
    Comparison comparison =
        new Comparison(
            s.text(link.first(), other.end()),
            lesser ? Standing.BEHIND : standing,
            1,
            link.measure(),
            s.text(link.end(), other.end()),
            lesser || !negated,
            null);
    return new Found(link.first(), other.end(), link.verb(), link.passive(), named, comparison);
  }

  /** Of "Meta's Llama and Deepseek" the last name before "and". */
  private static int inFirstPart(Sentence s, NameFinder.Name name, int from) {
    for (int i = from; i < name.first(); i++) {
      if (s.word(i).equals("and") || s.word(i).equals(",")) {
        return -name.first();
      }
    }
    return name.first();
  }

  private static Standing flipped(Standing standing) {
    return standing == Standing.AHEAD
        ? Standing.BEHIND
        : standing == Standing.BEHIND ? Standing.AHEAD : standing;
  }

  /** The noun phrase of the other one: names with what stands before and right behind them. */
  private static Chunks.Phrase otherPhrase(Sentence s, int from) {
    // "Below what Velmora pays", "on par with that of Velmora", "than those at Velmora".
    int i = from;
    while (i < from + 2 && s.word(i).matches("what|that|those|of|at|in")) {
      i++;
    }
    int last = from;
    while (i < s.size() && i < from + 9) {
      String tag = s.tag(i);
      boolean joint =
          (s.word(i).equals("and") || s.word(i).equals("&")) && s.tag(i + 1).startsWith("NNP");
      if (tag.startsWith("NN")) {
        last = i + 1;
      } else if (!tag.matches("DT|POS|JJ|PRP\\$|CD") && !s.word(i).equals("'s") && !joint) {
        break;
      }
      i++;
    }
    return new Chunks.Phrase(from, last, last - 1);
  }

  private @Nullable Link link(Sentence s, int i) {
    for (Standing standing : List.of(Standing.LEVEL, Standing.AHEAD, Standing.BEHIND)) {
      ComparisonWords.Sort sort = words.sort(standing);
      int end = longest(s, i, sort.phrases());
      if (end > 0) {
        return new Link(i, end, i, standing, "", false);
      }
      end = longest(s, i, sort.standing());
      if (end > 0 && stands(s, i)) {
        return new Link(i, end, i, standing, "", false);
      }
      end = s.token(i).verb() ? verb(s, i, sort.verbs()) : -1;
      if (end > 0) {
        boolean passive = s.word(end).equals("by") && Chunks.passive(s, Chunks.verbGroup(s, i));
        return new Link(i, passive ? end + 1 : end, i, standing, "", passive);
      }
    }
    Link as = asAs(s, i);
    return as == null ? comparative(s, i) : as;
  }

  /** Where the longest of the phrases ends that begins at a token, -1 where none does. */
  private static int longest(Sentence s, int i, Map<String, List<List<String>>> byFirstWord) {
    int longest = -1;
    for (List<String> phrase : byFirstWord.getOrDefault(s.word(i), List.of())) {
      boolean equal = true;
      for (int k = 1; equal && k < phrase.size(); k++) {
        equal = s.word(i + k).equals(phrase.get(k));
      }
      longest = equal ? Math.max(longest, i + phrase.size()) : longest;
    }
    return longest;
  }

  private static int verb(Sentence s, int i, Set<String> verbs) {
    String lemma = s.token(i).lemma();
    if (!s.token(i).chunk().endsWith("-VP") && !s.tag(i).matches("VBD|VBZ|VBG")) {
      return -1;
    }
    if (verbs.contains(lemma)) {
      return i + 1;
    }
    for (int length = 3; length >= 2; length--) {
      StringBuilder phrase = new StringBuilder(lemma);
      for (int k = 1; k < length; k++) {
        phrase.append(' ').append(s.word(i + k));
      }
      if (verbs.contains(phrase.toString())) {
        return i + length;
      }
    }
    return -1;
  }

  /** A verb of being or standing before, over a lead: "finished two points ahead of". */
  private boolean stands(Sentence s, int i) {
    for (int k = i - 1; k >= 0 && k >= i - 7; k--) {
      if (s.token(k).verb()) {
        return standingVerbs.contains(s.token(k).lemma());
      }
      if (!BEFORE_STANDING.matcher(s.tag(k)).matches() && !s.word(k).equals("%")) {
        return false;
      }
    }
    return false;
  }

  /** "As large as Tokyo"; "twice as large as" compares otherwise. */
  private @Nullable Link asAs(Sentence s, int i) {
    boolean as = s.word(i).equals("as") && s.word(i + 2).equals("as") && s.tag(i + 1).equals("JJ");
    if (!as || s.word(i + 1).matches("well|much|many|long|soon|far|such|little|few")) {
      return null;
    }
    if (DEGREES.contains(s.word(i - 1)) && !s.word(i - 1).equals("not")) {
      return null;
    }
    String measure = s.word(i + 1);
    String high = words.opposite(measure);
    return new Link(i, i + 3, i, Standing.LEVEL, high == null ? measure : high, false);
  }

  /** "Larger than Tokyo", "more powerful than Llama", "less popular than". */
  private @Nullable Link comparative(Sentence s, int i) {
    boolean phrased =
        s.word(i).matches("more|less")
            && s.tag(i + 1).matches("JJ|RB|VBN")
            && s.word(i + 2).equals("than");
    if (phrased) {
      Standing standing = s.word(i).equals("more") ? Standing.AHEAD : Standing.BEHIND;
      return new Link(i, i + 3, i, standing, s.word(i + 1), false);
    }
    boolean plain =
        s.tag(i).matches("JJR|RBR")
            && s.word(i + 1).equals("than")
            && !notComparative.contains(s.word(i));
    if (!plain) {
      return null;
    }
    String measure = words.plain(s.word(i), "er");
    String high = words.opposite(measure);
    Standing standing = high == null ? Standing.AHEAD : Standing.BEHIND;
    return new Link(i, i + 2, i, standing, high == null ? measure : high, false);
  }

  private boolean negated(Sentence s, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 4; i--) {
      if (s.word(i).matches("[,;]")) {
        return false;
      }
      if (negations.contains(s.word(i)) || negations.contains(s.word(i) + " " + s.word(i + 1))) {
        return true;
      }
    }
    return false;
  }
}
