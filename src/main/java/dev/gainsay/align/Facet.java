package dev.gainsay.align;

import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Kind;
import dev.gainsay.claim.Proposition;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.StatusClaim;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * A claim as alignment sees it: its names joined, its attribute taken apart.
 *
 * @param index its place among the facets of the story, from 0
 * @param claim the claim, its subject under the shared name
 * @param firm shared names that grammar ties to it
 * @param names all shared names that may be its subject, the best first
 * @param inSentence true where the best of them stands in the claim's own sentence
 * @param head last word of the attribute
 * @param attribute the attribute with abbreviations written out and synonyms as one word
 * @param words all words of the attribute
 * @param terms the words of its clause as stems, names as one word each
 */
record Facet(
    int index,
    Claim claim,
    Set<String> firm,
    Set<String> names,
    boolean inSentence,
    String head,
    String attribute,
    Set<String> words,
    Set<String> terms) {

  /** What a name among the terms begins with. */
  static final String NAME = "@";

  static Facet of(
      int index,
      Claim claim,
      Names joined,
      Map<String, String> longForms,
      StorySettings settings,
      Vocabulary vocabulary) {
    Set<String> firm = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> terms = termsBesides(claim);
    if (claim instanceof PropositionClaim) {
      terms.addAll(writtenOut(claim.topic().terms(), longForms));
    }
    List<Holder> holders = claim.topic().holders();
    for (Holder holder : holders) {
      String shared = joined.shared(holder.name());
      names.add(shared);
      if (holder.tie() != Holder.Tie.CARRIED) {
        // A name counts once, whatever its words and their order.
        for (String word : StringUtils.split(holder.name().toLowerCase(Locale.ROOT), " '-")) {
          terms.remove(Vocabulary.stem(word));
        }
        terms.add(NAME + shared);
      }
      if (holder.tie().firm()) {
        firm.add(shared);
      }
    }
    List<String> words = new ArrayList<>();
    for (String word : vocabulary.synonym(claim.attribute()).split(" ", -1)) {
      for (String part : longForms.getOrDefault(word, word).split(" ", -1)) {
        words.add(synonym(part, settings, vocabulary));
      }
    }
    String subject = names.isEmpty() ? null : names.iterator().next();
    Claim named = claim.on(claim.basis().withTopic(claim.topic().about(subject)));
    if (named instanceof RoleClaim role && subject != null) {
      named = role.heldBy(subject);
    }
    if (named instanceof StatusClaim stated && stated.status().agent() != null) {
      named = stated.doneBy(joined.shared(stated.status().agent()));
    }
    return new Facet(
        index,
        named,
        firm,
        names,
        !holders.isEmpty() && ofSubject(claim, holders.get(0).tie()),
        words.get(words.size() - 1),
        String.join(" ", words),
        new TreeSet<>(words),
        terms);
  }

  /**
   * The clause's terms without those of the attribute: what the attribute shares must not count
   * twice.
   */
  private static Set<String> termsBesides(Claim claim) {
    Set<String> terms = new TreeSet<>();
    claim.topic().terms().forEach(term -> terms.add(Vocabulary.stem(term)));
    if (claim.kind() == Kind.FIGURE) {
      for (String word : claim.attribute().split(" ", -1)) {
        terms.remove(Vocabulary.stem(word));
      }
      // What happens counts beside what it happens to, though its label names both. That what has
      // a cost is paid says nothing.
      String relation = claim.topic().relation();
      if (claim.attribute().equals(Topic.COST)) {
        terms.remove(Vocabulary.stem(Topic.PAID));
      } else if (relation != null && claim.topic().terms().contains(relation)) {
        terms.add(Vocabulary.stem(relation));
      }
    }
    return terms;
  }

  /** The stems of abbreviations' long forms: "dau" and "daily active users" share three terms. */
  private static Set<String> writtenOut(List<String> terms, Map<String, String> longForms) {
    Set<String> stems = new TreeSet<>();
    for (String term : terms) {
      String longForm = longForms.get(term);
      if (longForm != null) {
        for (String word : longForm.split(" ", -1)) {
          stems.add(Vocabulary.stem(word));
        }
      }
    }
    return stems;
  }

  /**
   * True where the sentence of a claim names its subject. What is measured ("turnout was 71.2
   * percent") is the sentence's own subject, so that a name merely near by is none.
   */
  private static boolean ofSubject(Claim claim, Holder.Tie tie) {
    boolean measured =
        claim instanceof FigureClaim stated
            && stated.figure().unit().quantity() != Unit.Quantity.COUNT
            && stated.figure().unit().quantity() != Unit.Quantity.NUMBER
            && !claim.attribute().isEmpty()
            && !claim.attribute().equals(claim.topic().relation());
    return measured ? tie.firm() : tie != Holder.Tie.CARRIED;
  }

  /** True where the attribute is a noun or a defined relation, not merely the clause's verb. */
  boolean named(Vocabulary vocabulary) {
    String attribute = claim.attribute();
    String relation = claim.topic().relation();
    Vocabulary.Relation known = vocabulary.relation(relation);
    return !attribute.isEmpty()
        && (attribute.equals(Topic.AGE)
            || !attribute.equals(relation)
            || (known != null && attribute.equals(known.label())));
  }

  private static String synonym(String word, StorySettings settings, Vocabulary vocabulary) {
    for (Set<String> group : settings.synonyms()) {
      if (group.contains(word)) {
        return new TreeSet<>(group).first();
      }
    }
    return vocabulary.synonym(word);
  }

  /** True where one article states both. */
  boolean sameArticle(Facet other) {
    return claim.article().equals(other.claim.article());
  }

  /**
   * True where grammar ties both to one name, or one of them to the name that fits the other best.
   */
  boolean tiedTo(Facet other) {
    return meets(firm, other.firm) || firm.contains(other.best()) || other.firm.contains(best());
  }

  /** True where grammar ties one of the two to a name that may be the other's subject. */
  boolean namesFirmly(Facet other) {
    return meets(firm, other.names) || meets(other.firm, names);
  }

  /** True where both are told of a name in their own sentences, and of different ones. */
  boolean apartFrom(Facet other) {
    return inSentence && other.inSentence && !tiedTo(other) && !best().equals(other.best());
  }

  /** True unless the sentence of one names a subject of which the other knows nothing. */
  boolean maySpeakOf(Facet other) {
    return (!inSentence || other.names.contains(best()))
        && (!other.inSentence || names.contains(other.best()));
  }

  private String best() {
    return names.isEmpty() ? "" : names.iterator().next();
  }

  /** True where some name may be the subject of both. */
  boolean namesWith(Facet other) {
    return meets(names, other.names);
  }

  /** Which names the two have in common, as a reason to compare them; empty where none. */
  List<String> namesInCommon(Facet other) {
    Set<String> common = new TreeSet<>(names);
    common.retainAll(other.names);
    String subject = claim.subject();
    if (subject != null && common.contains(subject)) {
      return List.of("same subject: " + subject);
    }
    return common.isEmpty() ? List.of() : List.of("both name " + String.join(", ", common));
  }

  private static boolean meets(Set<String> some, Set<String> others) {
    for (String each : some) {
      if (others.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** True where the values of the two can be one. */
  boolean agrees(Facet other) {
    Figure one = figure();
    Figure two = other.figure();
    if (one != null && two != null) {
      return one.agreesWith(two);
    }
    if (claim instanceof DateClaim first && other.claim instanceof DateClaim second) {
      return !first.date().disjoint(second.date());
    }
    if (claim instanceof PropositionClaim first && other.claim instanceof PropositionClaim second) {
      Proposition seen = second.seenFrom(first);
      return !first.proposition().contradicts(seen) && !first.proposition().divergesFrom(seen);
    }
    return claim instanceof RankClaim first
        && other.claim instanceof RankClaim second
        && !first.rank().contradicts(second.rank());
  }

  /** The figure of a figure or duration claim. */
  @Nullable Figure figure() {
    if (claim instanceof FigureClaim stated) {
      return stated.figure();
    }
    return claim instanceof DurationClaim stated ? stated.length() : null;
  }

  /**
   * True where the attribute is what happens to those who are counted, "death", or the age of a
   * thing.
   */
  boolean labelled(Vocabulary vocabulary) {
    Vocabulary.Relation relation = vocabulary.relation(claim.topic().relation());
    boolean ofThing =
        Topic.AGE.equals(claim.topic().relation()) && !claim.attribute().equals(Topic.AGE);
    return ofThing || (relation != null && claim.attribute().equals(relation.label()));
  }

  /** True where the attribute says little by itself and what happens must say the rest. */
  boolean common(Vocabulary vocabulary) {
    return !labelled(vocabulary) && (claim.attribute().isEmpty() || vocabulary.common(head));
  }
}
