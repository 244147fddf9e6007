package dev.gainsay.extract.quantity;

import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a sentence taken further apart than its tokens, since a token may hold a number, its
 * magnitude, its unit and more: "$3.5m-a-year" is seven pieces. Indexes outside give empty words.
 */
final class Pieces {
  /**
   * A number with separators; a currency sign with its country; a word; or any other single mark.
   */
  private static final Pattern PIECE =
      Pattern.compile(
          "\\d+(?:\\.\\d+)?e[+-]?\\d+(?![\\p{L}\\p{N}])"
              + "|\\d+(?:[.,\\u00a0\\u2009\\u202f]\\d+)*"
              + "|\\p{Lu}{0,3}\\p{Sc}"
              + "|[<>]="
              + "|\\p{L}[\\p{L}\\p{N}.'&]*"
              + "|\\S");

  /** "Rs500", "RMB3bn": a code that the number follows without a blank. */
  private static final Pattern CODE_AND_NUMBER =
      Pattern.compile("([A-Z][A-Za-z]{1,2})(\\d[\\d,.]*\\p{L}*)");

  /** Written small in headlines that have capitals elsewhere. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "nor", "of",
          "on", "or", "over", "per", "than", "the", "to", "via", "vs", "with");

  private static final int LONGEST_ANSWER = 100;

  private record Piece(String text, String lower, int token, int start, int end) {}

  private final Sentence sentence;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(Sentence sentence) {
    this.sentence = sentence;
  }

  static Pieces of(Sentence sentence, java.util.function.Predicate<String> currencyCode) {
    Pieces result = new Pieces(sentence);
    int addressEnd = result.insideAddress() ? sentence.token(0).start() : -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.start() == addressEnd || isAddress(token.text())) {
        // Nothing in "example.org/?id=20%25" is a number of anything.
        addressEnd = token.end();
        continue;
      }
      if (result.signOfCountry(token)) {
        continue;
      }
      if (allLetters(token.text())) {
        result.add(token.text(), i, token.start());
        continue;
      }
      Matcher coded = CODE_AND_NUMBER.matcher(token.text());
      if (coded.matches() && currencyCode.test(coded.group(1))) {
        result.add(coded.group(1), i, token.start());
        result.split(coded.group(2), i, token.start() + coded.start(2));
      } else {
        result.split(token.text(), i, token.start());
      }
    }
    return result;
  }

  /** Joins "CA" and "$", which are two tokens and one sign. */
  private boolean signOfCountry(Token token) {
    if (pieces.isEmpty()
        || token.text().length() != 1
        || Character.getType(token.text().charAt(0)) != Character.CURRENCY_SYMBOL) {
      return false;
    }
    Piece country = pieces.get(pieces.size() - 1);
    String letters = country.text();
    boolean glued = country.end() == token.start();
    if (!glued || letters.length() > 3 || !letters.chars().allMatch(Character::isUpperCase)) {
      return false;
    }
    pieces.remove(pieces.size() - 1);
    add(letters + token.text(), country.token(), country.start());
    return true;
  }

  /** True where a sentence seems to begin inside an address, behind its question mark. */
  private boolean insideAddress() {
    if (sentence.size() == 0) {
      return false;
    }
    String text = sentence.article().text();
    int start = sentence.token(0).start();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    return start < sentence.token(0).start()
        && isAddress(text.substring(start, Math.min(text.length(), start + 4)));
  }

  private static boolean isAddress(String text) {
    return text.startsWith("http") || text.startsWith("www.");
  }

  private static boolean allLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void split(String text, int token, int start) {
    Matcher matcher = PIECE.matcher(text);
    while (matcher.find()) {
      add(matcher.group(), token, start + matcher.start());
    }
  }

  private void add(String text, int token, int start) {
    pieces.add(new Piece(text, text.toLowerCase(Locale.ROOT), token, start, start + text.length()));
  }

  /** The pieces of a phrase in a word list, split as sentences are. */
  static List<String> phrase(String words) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = PIECE.matcher(words);
    while (matcher.find()) {
      parts.add(matcher.group());
    }
    return parts;
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return pieces.size();
  }

  private boolean inside(int i) {
    return i >= 0 && i < pieces.size();
  }

  /** Lower case. */
  String word(int i) {
    return inside(i) ? pieces.get(i).lower() : "";
  }

  /** As analysers see it, case kept. */
  String text(int i) {
    return inside(i) ? pieces.get(i).text() : "";
  }

  /** Part of speech of the token that holds the piece. */
  String tag(int i) {
    return inside(i) ? sentence.tag(pieces.get(i).token()) : "";
  }

  /** The token that holds the piece; the sentence's size after its end. */
  int token(int i) {
    return inside(i) ? pieces.get(i).token() : sentence.size();
  }

  /** True where nothing stands between the piece and the one before. */
  boolean glued(int i) {
    return inside(i) && inside(i - 1) && pieces.get(i).start() == pieces.get(i - 1).end();
  }

  /** True where exactly one character stands between the piece and the one before. */
  boolean oneApart(int i) {
    return inside(i) && inside(i - 1) && pieces.get(i).start() == pieces.get(i - 1).end() + 1;
  }

  /** True for a piece that starts with a digit. */
  boolean digits(int i) {
    return inside(i) && Character.isDigit(pieces.get(i).text().charAt(0));
  }

  /** True for a piece that starts with a letter. */
  boolean letters(int i) {
    return inside(i) && Character.isLetter(pieces.get(i).text().charAt(0));
  }

  /** True for a word with a capital, be it "Boeing" or "iPhone". */
  boolean capital(int i) {
    String text = text(i);
    return !text.isEmpty()
        && (Character.isUpperCase(text.charAt(0))
            || (text.length() > 2 && Character.isUpperCase(text.charAt(1))));
  }

  /** True for a hyphen or en dash inside a word or range; a dash between clauses is none. */
  boolean hyphen(int i) {
    return word(i).equals("-")
        && glued(i)
        && glued(i + 1)
        && !word(i + 1).equals("-")
        && !word(i - 1).equals("-")
        && raw(i) != '\u2014';
  }

  private char raw(int i) {
    return sentence.article().text().charAt(pieces.get(i).start());
  }

  /** The index itself, or the one after a hyphen that stands there. */
  int afterHyphen(int i) {
    return hyphen(i) ? i + 1 : i;
  }

  /** The article's own words from {@code first} to before {@code end}. */
  String textBetween(int first, int end) {
    return sentence
        .article()
        .text()
        .substring(pieces.get(first).start(), pieces.get(end - 1).end());
  }

  /** True where the pieces are all that the text says: a cell of a table, an answer. */
  boolean standsAlone(int first, int end) {
    String text = sentence.article().text();
    if (text.length() > LONGEST_ANSWER) {
      return false;
    }
    int from = pieces.get(first).start();
    int to = pieces.get(end - 1).end();
    for (int i = 0; i < text.length(); i++) {
      if ((i < from || i >= to) && Character.isLetterOrDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True where all words but the small ones have capitals, as in headlines. */
  boolean titleCase() {
    int capitals = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (capital(i)) {
        capitals++;
      } else if (letters(i) && !glued(i) && !SMALL_WORDS.contains(word(i))) {
        return false;
      }
    }
    return capitals >= 3;
  }
}
