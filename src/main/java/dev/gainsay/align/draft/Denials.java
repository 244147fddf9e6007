package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A draft that denies, or limits by "only", what the sources put without "not" and "only". */
final class Denials implements DoubtFinder {
  /** Words of the draft's clause before and behind that say what is denied. */
  private static final int BEHIND = 9;

  private static final int LIMITED_BEFORE = 5;
  private static final int LIMITED_BEHIND = 7;
  private static final int MOST_DENIED = 5;

  /** Words of a source that speak of one matter. */
  private static final int REACH = 8;

  private static final int FEWEST = 2;

  private final DraftWords words;

  Denials(DraftWords words) {
    this.words = words;
  }

  @Override
  public List<Departure> find(Text draft, Sources sources) {
    List<Departure> found = new ArrayList<>();
    for (int at = 0; at < draft.size(); at++) {
      if (words.denies(draft, at)) {
        Set<String> denied = content(draft, at, 0, BEHIND, MOST_DENIED);
        add(
            Doubt.DENIAL,
            draft,
            at,
            denied,
            Math.max(FEWEST, (denied.size() + 1) / 2),
            sources,
            found);
      } else if (words.limits(draft, at)) {
        Set<String> limited = content(draft, at, LIMITED_BEFORE, LIMITED_BEHIND, Integer.MAX_VALUE);
        add(Doubt.LIMIT, draft, at, limited, FEWEST, sources, found);
      }
    }
    return found;
  }

  private Set<String> content(Text draft, int at, int before, int behind, int most) {
    Set<String> stems = new TreeSet<>();
    int sentence = draft.word(at).sentence();
    for (int i = Math.max(0, at - before); i < Math.min(draft.size(), at + behind + 1); i++) {
      Word word = draft.word(i);
      if (i != at && word.sentence() == sentence && words.content(word) && stems.size() < most) {
        stems.add(word.stem());
      }
    }
    return stems;
  }

  private void add(
      Doubt doubt,
      Text draft,
      int at,
      Set<String> stems,
      int fewest,
      Sources sources,
      List<Departure> found) {
    List<Sources.Place> places = sources.near(stems, REACH, fewest);
    if (places.isEmpty() || places.stream().anyMatch(each -> said(doubt, each))) {
      return;
    }
    Sources.Place most = Sources.most(places);
    found.add(
        new Departure(
            doubt,
            at,
            draft.clause(at, at),
            most.text().clause(most.at(), most.at()),
            draft.word(at).lower(),
            "so",
            draft.written(most.shared())));
  }

  private boolean said(Doubt doubt, Sources.Place place) {
    return place
        .text()
        .any(
            place.at() - REACH,
            place.at() + REACH,
            doubt == Doubt.DENIAL ? words::negative : words::limited);
  }
}
