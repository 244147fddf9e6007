package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A draft that has a word which no source has, where a source has a word of the opposite meaning
 * among the same other words.
 */
final class Opposites implements DoubtFinder {
  private static final int AROUND = 6;
  private static final int REACH = 10;
  private static final int FEWEST = 2;

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
      boolean own = words.content(word) && !sources.hasStem(word.stem());
      if (own && !draft.any(at - TURNS, at, words::negative)) {
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
    for (String opposite : words.opposites(draft.word(at).stem())) {
      Sources.Place place =
          sources.best(around, REACH, FEWEST, word -> word.stem().equals(opposite) && words.content(word));
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
}
