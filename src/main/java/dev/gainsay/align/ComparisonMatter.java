package dev.gainsay.align;

import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Comparison;
import dev.gainsay.claim.ComparisonClaim;
import dev.gainsay.claim.Scope.Narrowing;
import dev.gainsay.claim.Stance;
import dev.gainsay.extract.ComparisonWords;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two comparison claims speak of the same matter: superlatives of one thing by one
 * measure in one group, or two comparisons of the same two things.
 */
final class ComparisonMatter implements Matter {
  private static final double NAMED = 0.5;
  private static final double UNNAMED = 0.3;

  private final Vocabulary vocabulary;
  private final Likeness likeness;

  ComparisonMatter(Vocabulary vocabulary, Likeness likeness) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    if (!(one.claim() instanceof ComparisonClaim a && other.claim() instanceof ComparisonClaim b)) {
      return Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, "not two comparisons");
    }
    Comparability.Judgement stopped = measure(a, b);
    stopped = stopped != null ? stopped : stance(a, b);
    if (stopped == null) {
      stopped = a.comparison().pairwise() ? parties(one, a, other, b) : group(one, a, other, b);
    }
    stopped = stopped != null ? stopped : Guards.time(a, b);
    if (stopped != null) {
      return stopped;
    }
    double like = likeness.of(one.terms(), other.terms());
    double base = one.tiedTo(other) ? NAMED : UNNAMED;
    return new Comparability.Judgement(
        null, "", Math.min(1, base + like / 2), because(one, a, other, b));
  }

  private Comparability.@Nullable Judgement measure(ComparisonClaim a, ComparisonClaim b) {
    if (a.comparison().pairwise() != b.comparison().pairwise()) {
      return Comparability.Judgement.stop(
          Guard.OTHER_METRIC, "one among many against one beside one");
    }
    String one = a.comparison().measure();
    String other = b.comparison().measure();
    return vocabulary.comparisons().alike(one, other)
        ? null
        : Comparability.Judgement.stop(Guard.OTHER_METRIC, one + " against " + other);
  }

  /** What is only thought possible says nothing of what is; "will be" is often put as "is". */
  private static Comparability.@Nullable Judgement stance(Claim a, Claim b) {
    boolean supposed = (a.stance() == Stance.SPECULATED) != (b.stance() == Stance.SPECULATED);
    return supposed
        ? Comparability.Judgement.stop(
            Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word())
        : null;
  }

  /** The same two, in either order. */
  private static Comparability.@Nullable Judgement parties(
      Facet one, ComparisonClaim a, Facet other, ComparisonClaim b) {
    boolean facing = !a.seenFrom(b).equals(a.comparison());
    if (facing) {
      return null;
    }
    Set<String> with = objects(a);
    with.retainAll(objects(b));
    if (with.isEmpty()) {
      return Comparability.Judgement.stop(
          Guard.OTHER_SUBJECT, a.attribute() + " against " + b.attribute());
    }
    if (!one.firm().isEmpty() && !other.firm().isEmpty() && !one.namesFirmly(other)) {
      return otherSubject(one, other);
    }
    return one.namesWith(other)
        ? null
        : Comparability.Judgement.stop(
            Guard.UNCLEAR_MATTER, "nothing says that the same one is compared");
  }

  private static Set<String> objects(ComparisonClaim claim) {
    Set<String> words = new TreeSet<>();
    String group = claim.comparison().group();
    String all = (group == null ? "" : group) + " " + claim.attribute();
    for (String word : StringUtils.split(all, " ,'\u2019-")) {
      if (Character.isUpperCase(word.charAt(0)) && word.length() > 2) {
        words.add(word.toLowerCase(java.util.Locale.ROOT));
      }
    }
    return words;
  }

  private Comparability.@Nullable Judgement group(
      Facet one, ComparisonClaim a, Facet other, ComparisonClaim b) {
    Group mine = Group.of(a.comparison());
    Group others = Group.of(b.comparison());
    String reason = mine + " against " + others;
    boolean tied = one.tiedTo(other);
    if (!sameDeed(mine.act(), others.act(), tied)) {
      return Comparability.Judgement.stop(Guard.OTHER_POPULATION, reason);
    }
    boolean unsaid = mine.words().isEmpty() || others.words().isEmpty();
    boolean apart = vocabulary.contrast(mine.words(), others.words()) != null;
    if (apart || (!unsaid && (!mine.alike(others, vocabulary) || mine.otherSort(others)))) {
      return Comparability.Judgement.stop(Guard.OTHER_POPULATION, reason);
    }
    if (!unsaid && (narrower(a, mine, b, others) || narrower(b, others, a, mine))) {
      return Comparability.Judgement.stop(Guard.OTHER_POPULATION, reason);
    }
    Comparability.Judgement scope = scope(a, b);
    if (scope != null) {
      return scope;
    }
    if (!tied && !one.firm().isEmpty() && !other.firm().isEmpty()) {
      return otherSubject(one, other);
    }
    boolean told = a.comparison().bound() != null && b.comparison().bound() != null;
    boolean named = one.namesWith(other);
    return tied || (unsaid ? told && named : told || named)
        ? null
        : Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, reason);
  }

  private static Comparability.Judgement otherSubject(Facet one, Facet other) {
    return Comparability.Judgement.stop(
        Guard.OTHER_SUBJECT,
        String.join(", ", one.firm()) + " against " + String.join(", ", other.firm()));
  }

  /** Nobody comes into two offices in one story, so one person's "to serve" is "to become". */
  private boolean sameDeed(String one, String other, boolean tied) {
    ComparisonWords words = vocabulary.comparisons();
    if (words.sameDeed(one, other)
        || (tied && words.holdsOffice(one) && words.holdsOffice(other))) {
      return true;
    }
    Vocabulary.Relation relation = vocabulary.ofVerb(one);
    return relation != null && relation.equals(vocabulary.ofVerb(other));
  }

  /** "The largest private bank" is easily "one of the largest banks", or the second of them. */
  private boolean narrower(ComparisonClaim a, Group mine, ComparisonClaim b, Group others) {
    return a.comparison().standing() == Comparison.Standing.ALONE
        && b.comparison().standing() != Comparison.Standing.ALONE
        && mine.words().stream().anyMatch(word -> !incumbent(word) && !others.has(word))
        && others.words().stream().allMatch(mine::has);
  }

  private boolean incumbent(String word) {
    return vocabulary.comparisons().incumbent(word);
  }

  private Comparability.@Nullable Judgement scope(Claim a, Claim b) {
    String population = a.scope().by(Narrowing.POPULATION);
    String otherPopulation = b.scope().by(Narrowing.POPULATION);
    if (population != null && otherPopulation != null && !population.equals(otherPopulation)) {
      return Comparability.Judgement.stop(
          Guard.OTHER_POPULATION, population + " against " + otherPopulation);
    }
    String place = a.scope().by(Narrowing.PLACE);
    String other = b.scope().by(Narrowing.PLACE);
    boolean differ =
        place != null && other != null && !place.contains(other) && !other.contains(place);
    return differ
        ? Comparability.Judgement.stop(Guard.OTHER_PLACE, place + " against " + other)
        : null;
  }

  private static List<String> because(
      Facet one, ComparisonClaim a, Facet other, ComparisonClaim b) {
    List<String> because = new ArrayList<>(one.namesInCommon(other));
    if (a.comparison().pairwise()) {
      because.add("compared with the same: " + a.comparison().group());
      return because;
    }
    String measure = a.comparison().measure();
    because.add(
        measure.equals(b.comparison().measure())
            ? "same measure: " + measure
            : "same measure: " + measure + ", " + b.comparison().measure());
    Group mine = Group.of(a.comparison());
    if (!mine.words().isEmpty()) {
      because.add("same group: " + a.comparison().group());
    }
    return because;
  }

  /**
   * Among whom one stands.
   *
   * @param head the noun
   * @param words the noun and what narrows it
   * @param act the verb of "to score", "" where none
   */
  private record Group(String head, Set<String> words, String act) {
    private static final int SHORTEST_PLACE = 4;

    static Group of(Comparison comparison) {
      String group = comparison.group();
      if (group == null) {
        return new Group("", Set.of(), "");
      }
      int deed = group.indexOf(" to ");
      String noun = deed < 0 ? group : group.substring(0, deed);
      Set<String> words = new TreeSet<>();
      String head = "";
      boolean behind = false;
      for (String word : StringUtils.split(noun, " -,'\u2019")) {
        // "Maker of biscuits": what stands behind the head narrows it as what stands before does.
        behind |= word.equals("of") || word.equals("from");
        if (word.equals("of") || word.equals("from")) {
          continue;
        }
        head = behind ? head : singular(word);
        words.add(singular(word));
      }
      return new Group(head, words, deed < 0 ? "" : group.substring(deed + 4));
    }

    /** "Van maker" beside "maker of trams": each is narrowed, and by nothing they share. */
    boolean otherSort(Group other) {
      Set<String> sorts = new TreeSet<>(words);
      sorts.remove(head);
      Set<String> others = new TreeSet<>(other.words);
      others.remove(other.head);
      return !sorts.isEmpty() && !others.isEmpty() && sorts.stream().noneMatch(other::has);
    }

    /** True for its words, and for the people of a place it names: "European", "from Europe". */
    boolean has(String word) {
      return words.stream().anyMatch(each -> each.equals(word) || ofPlace(each, word));
    }

    private static boolean ofPlace(String one, String other) {
      String shorter = one.length() < other.length() ? one : other;
      String longer = shorter.equals(one) ? other : one;
      String root = Strings.CS.removeEnd(shorter, "a");
      return root.length() >= SHORTEST_PLACE
          && longer.startsWith(root)
          && longer.substring(root.length()).matches("a?n|ian|ean|ish|ese|i");
    }

    private static String singular(String word) {
      boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
      return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** One noun, two words for it, or one rare word in both: "P10 employee", "P10 expert". */
    boolean alike(Group other, Vocabulary vocabulary) {
      if (vocabulary.synonym(head).equals(vocabulary.synonym(other.head))) {
        return true;
      }
      String kind = vocabulary.classOf(head);
      if (kind != null
          && kind.equals(vocabulary.classOf(other.head))
          && (vocabulary.general(head) || vocabulary.general(other.head))) {
        return true;
      }
      return words.stream().anyMatch(word -> other.words.contains(word) && coded(word));
    }

    /** A grade or type: letters with a digit. */
    private static boolean coded(String word) {
      return word.chars().anyMatch(Character::isDigit);
    }

    @Override
    public String toString() {
      return String.join(" ", words) + (act.isEmpty() ? "" : " to " + act);
    }
  }
}
