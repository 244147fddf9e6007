package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft that has a word where a source has one of the opposite meaning among the same other
 * words. Where the sources have the draft's word too, it must be among quite other words.
 */
final class Opposites implements DoubtFinder {
  private static final int AROUND = 6;
  private static final int REACH = 10;
  private static final int FEWEST = 2;

  /** Where the sources have the draft's word too: this many, and this many more than around it. */
  private static final int MANY = 4;

  private static final int LEAD = 3;

  /** "Not cheap", "less expensive": a word so near turns the meaning round. */
  private static final int TURNS = 4;

  private final DraftWords words;

  Opposites(DraftWords words) {
    this.words = words;
  }

  @Override
  public List<Departure> find(Text draft, Sources sources) {
    List<Departure> found = new ArrayList<>();
    for (int at = 0; at < draft.size(); at++) {
      Word word = draft.word(at);
      if (words.content(word) && !draft.any(at - TURNS, at, words::negative)) {
        Departure departure = opposite(draft, at, sources);
        if (departure != null) {
          found.add(departure);
        }
      }
    }
    return found;
  }

  private @Nullable Departure opposite(Text draft, int at, Sources sources) {
    Set<String> around = Around.of(draft, at, AROUND, words);
    String stem = draft.word(at).stem();
    int fewest =
        sources.hasStem(stem) ? Math.max(MANY, most(around, stem, sources) + LEAD) : FEWEST;
    for (String opposite : words.opposites(stem)) {
      Sources.Place place =
          sources.best(
              around, REACH, fewest, word -> word.stem().equals(opposite) && words.content(word));
      if (place != null && !place.text().any(place.at() - TURNS, place.at(), words::negative)) {
        return new Departure(
            Doubt.OPPOSITE,
            at,
            draft.clause(at, at),
            place.text().clause(place.at(), place.at()),
            draft.word(at).lower(),
            place.text().word(place.at()).lower(),
            draft.written(place.shared()));
      }
    }
    return null;
  }

  private static int most(Set<String> around, String stem, Sources sources) {
    Sources.Place place = sources.best(around, REACH, 0, word -> word.stem().equals(stem));
    return place == null ? 0 : place.shared().size();
  }
}
