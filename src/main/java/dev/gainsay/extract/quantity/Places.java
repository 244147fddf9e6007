package dev.gainsay.extract.quantity;

import dev.gainsay.claim.Rank;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in an order that a sentence states: "ranked 18th", "third-largest", "the top
 * ten".
 *
 * <p>Ordinals of dates, times, phases and occasions are none. Immutable and safe for many threads.
 */
public final class Places {

  private final RankWords file = RankWords.read();
  private final NumberWords words = new NumberWords();
  private final Ordinals ordinals = new Ordinals(words);
  private final NumberedPlaces numbered = new NumberedPlaces(file, words);
  private final OrdinalPlaces ordinal = new OrdinalPlaces(file);

  /** The places of a sentence, in order, none overlapping another. */
  public List<Mention.Place> find(Sentence sentence) {
    if (!mayHoldPlace(sentence)) {
      return List.of();
    }
    Pieces pieces = Pieces.of(sentence, code -> false);
    List<Mention.Place> result = new ArrayList<>();
    for (int i = 0; i < pieces.size(); ) {
      Standing found = at(pieces, i);
      if (found == null) {
        i++;
        continue;
      }
      String text = pieces.textBetween(found.first(), found.end());
      result.add(
          new Mention.Place(
              pieces.token(found.first()),
              pieces.token(found.end() - 1) + 1,
              new Rank(text, found.best(), found.worst(), found.of()),
              found.ordinal()));
      i = found.end();
    }
    return List.copyOf(result);
  }

  private boolean mayHoldPlace(Sentence sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      String word = sentence.word(i);
      int hyphen = word.indexOf('-');
      String start = hyphen > 0 ? word.substring(0, hyphen) : word;
      if (words.ordinal(start) != null
          || (words.cardinal(start) != null && hyphen > 0)
          || start.equals("runner")
          || start.equals("runners")
          || start.equals("top")
          || start.equals("number")
          || start.startsWith("no.")
          || start.equals("no")
          || start.startsWith("#")
          || file.verbs().contains(start)
          || Ordinals.inDigits(start)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Standing at(Pieces pieces, int i) {
    Standing number = numbered.at(pieces, i);
    if (number != null) {
      return number;
    }
    Ordinals.Ordinal read = ordinals.at(pieces, i);
    if (read == null) {
      return numbered.ranked(pieces, i);
    }
    Standing place = ordinal.place(pieces, i, read);
    return place == null ? ordinal.oneOfSeveral(pieces, i, read) : place;
  }
}
