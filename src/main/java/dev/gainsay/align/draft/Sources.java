package dev.gainsay.align.draft;

import dev.gainsay.article.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The articles that a draft is read against. */
final class Sources {
  /**
   * A place of a source that a draft's clause is like.
   *
   * @param at number of the word the place was found by
   * @param shared the stems that both have, sorted
   */
  record Place(Text text, int at, Set<String> shared) {}

  private final List<Text> texts;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private int size;

  private Sources(List<Text> texts) {
    this.texts = texts;
    for (Text text : texts) {
      stems.addAll(text.stems());
      size += text.size();
      for (int i = 0; i < text.size(); i++) {
        words.add(text.word(i).lower());
        counts.merge(text.word(i).stem(), 1, Integer::sum);
      }
    }
  }

  /** In an order that is that of the texts, whatever their names. */
  static Sources of(List<Article> articles) {
    return new Sources(
        articles.stream()
            .filter(each -> !each.draft() && each.hasText())
            .sorted(Comparator.comparing(Article::sha256))
            .map(Text::of)
            .toList());
  }

  List<Text> texts() {
    return texts;
  }

  boolean hasStem(String stem) {
    return stems.contains(stem);
  }

  /** All words in lower case. */
  Set<String> words() {
    return words;
  }

  /** Where some of these stems stand near one another. */
  List<Place> near(Set<String> wanted, int reach, int fewest) {
    List<Place> found = new ArrayList<>();
    for (Text text : texts) {
      for (String stem : wanted) {
        for (int at : text.places(stem)) {
          Set<String> shared = text.shared(at, reach, wanted);
          if (shared.size() >= fewest) {
            found.add(new Place(text, at, shared));
          }
        }
      }
    }
    return found;
  }

  /** The word that fits and has most of the wanted stems around it; null where too few are. */
  @Nullable Place best(Set<String> wanted, int reach, int fewest, Predicate<Word> fits) {
    Place best = null;
    for (Text text : texts) {
      for (int at = 0; at < text.size(); at++) {
        if (fits.test(text.word(at))) {
          Set<String> shared = text.shared(at, reach, wanted);
          shared.remove(text.word(at).stem());
          if (shared.size() >= fewest && (best == null || shared.size() > best.shared().size())) {
            best = new Place(text, at, shared);
          }
        }
      }
    }
    return best;
  }

  /**
   * How much of some words a place shares, from 0 to 1: a word counts the more the rarer it is in
   * the sources, and most where they do not have it at all.
   */
  double share(Set<String> shared, Set<String> wanted) {
    double all = weight(wanted);
    return all == 0 ? 0 : weight(shared) / all;
  }

  private double weight(Set<String> some) {
    return some.stream()
        .mapToDouble(stem -> Math.log1p((double) size / (1 + counts.getOrDefault(stem, 0))))
        .sum();
  }

  /** The one of the places that shares most; the first of several. */
  static Place most(List<Place> places) {
    Place most = places.get(0);
    for (Place each : places) {
      most = each.shared().size() > most.shared().size() ? each : most;
    }
    return most;
  }
}
