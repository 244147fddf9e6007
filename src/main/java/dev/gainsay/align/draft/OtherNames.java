package dev.gainsay.align.draft;

import dev.gainsay.align.Doubt;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A draft that has a name which no source has, where a source has another. */
final class OtherNames implements DoubtFinder {
  private static final int AROUND = 6;
  private static final int REACH = 10;
  private static final int FEWEST = 1;

  /** So much of what is around the draft's word must be around the source's. */
  private static final double SHARE = 0.4;

  private static final int SHORTEST = 3;

  /** Words that begin alike are forms of one name: "France", "Frances"; "Britain", "British". */
  private static final int BEGINNING = 4;

  private static final Set<String> DATES =
      Stream.concat(
              Arrays.stream(DayOfWeek.values())
                  .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH)),
              Arrays.stream(Month.values())
                  .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private final DraftWords words;

  OtherNames(DraftWords words) {
    this.words = words;
  }

  @Override
  public List<Departure> find(Text draft, Sources sources) {
    Set<String> beginnings = new HashSet<>();
    sources.words().forEach(word -> beginnings.add(beginning(word)));
    Set<String> names = names(sources);
    List<Departure> found = new ArrayList<>();
    for (int at = 0; at < draft.size(); at++) {
      Word word = draft.word(at);
      boolean unknown =
          name(word)
              && !word.opens()
              && !sources.hasStem(word.stem())
              && !beginnings.contains(beginning(word.lower()))
              && sources.words().stream().noneMatch(each -> shortOf(each, word.lower()))
              && Arrays.stream(word.lower().split("-", -1)).noneMatch(sources.words()::contains);
      if (unknown && !(at > 0 && sameName(draft, at))) {
        add(draft, at, sources, names, found);
      }
    }
    return found;
  }

  /** A name of several words is looked up by the first that no source has. */
  private boolean sameName(Text draft, int at) {
    Word before = draft.word(at - 1);
    return before.sentence() == draft.word(at).sentence() && before.capital() && name(before);
  }

  private static String beginning(String lower) {
    return lower.length() <= BEGINNING ? lower : lower.substring(0, BEGINNING);
  }

  /** "Fri" beside "Friday". */
  private static boolean shortOf(String word, String name) {
    return word.length() >= SHORTEST && name.startsWith(word);
  }

  private boolean name(Word word) {
    return word.capital() && word.lower().length() >= SHORTEST && words.content(word);
  }

  /** Words that the sources write with a capital where none is needed. */
  private Set<String> names(Sources sources) {
    Set<String> names = new HashSet<>();
    for (Text text : sources.texts()) {
      for (int at = 0; at < text.size(); at++) {
        if (name(text.word(at)) && !text.word(at).opens()) {
          names.add(text.word(at).lower());
        }
      }
    }
    return names;
  }

  private void add(Text draft, int at, Sources sources, Set<String> names, List<Departure> found) {
    Set<String> own = new HashSet<>();
    for (int i = 0; i < draft.size(); i++) {
      own.add(draft.word(i).lower());
    }
    Word name = draft.word(at);
    Set<String> around = Around.of(draft, at, AROUND, words);
    boolean date = DATES.contains(name.lower());
    Sources.Place place =
        sources.best(
            around,
            REACH,
            FEWEST,
            word ->
                word.capital()
                    && names.contains(word.lower())
                    && !own.contains(word.lower())
                    && DATES.contains(word.lower()) == date);
    if (place != null && sources.share(place.shared(), around) >= SHARE) {
      found.add(
          new Departure(
              Doubt.NAME,
              at,
              draft.clause(at, at),
              place.text().clause(place.at(), place.at()),
              name.lower(),
              place.text().word(place.at()).lower(),
              draft.written(place.shared())));
    }
  }
}
