package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A draft that has a number which no source has, where a source has another. */
final class Numbers implements DoubtFinder {
  private static final int AROUND = 5;
  private static final int REACH = 6;
  private static final int FEWEST = 1;

  /** So much of what is around the draft's word must be around the source's. */
  private static final double SHARE = 0.4;

  private static final int HEDGED = 3;

  private final DraftWords words;

  Numbers(DraftWords words) {
    this.words = words;
  }

  @Override
  public List<Departure> find(Text draft, Sources sources) {
    List<Numeral> known = new ArrayList<>();
    for (Text text : sources.texts()) {
      for (int at = 0; at < text.size(); at++) {
        known.addAll(Numeral.all(text, at));
      }
    }
    List<Departure> found = new ArrayList<>();
    for (int at = 0; at < draft.size(); at++) {
      Numeral stated = words.lightNumber(draft.word(at)) ? null : Numeral.at(draft, at);
      if (stated == null) {
        continue;
      }
      boolean rough = draft.any(at - HEDGED, at - 1, words::hedge);
      if (known.stream().noneMatch(each -> stated.agrees(each, rough))) {
        add(draft, at, sources, found);
      }
    }
    return found;
  }

  private void add(Text draft, int at, Sources sources, List<Departure> found) {
    Set<String> around = Around.of(draft, at, AROUND, words);
    Sources.Place place =
        sources.best(
            around,
            REACH,
            FEWEST,
            word -> Numeral.number(word.lower()) && !words.lightNumber(word));
    if (place != null && sources.share(place.shared(), around) >= SHARE) {
      found.add(
          new Departure(
              Doubt.NUMBER,
              at,
              draft.clause(at, at),
              place.text().clause(place.at(), place.at()),
              draft.word(at).lower(),
              place.text().word(place.at()).lower(),
              draft.written(place.shared())));
    }
  }
}
