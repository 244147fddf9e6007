package dev.gainsay.claim;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that an article puts between quotation marks as somebody's own.
 *
 * <p>Letter case, quotation marks, punctuation and ellipses are no difference, nor are words in
 * brackets that an editor puts in for others, contractions written out and British or American
 * spelling, as style guides let an editor change them (AP Stylebook, "quotations in the news").
 */
public final class Quotation implements Proposition {
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}']+");

  /** What an editor marks as left out, or puts in for other words. */
  private static final Pattern EDITED =
      Pattern.compile("\\[[^\\]]*\\]|\\([^)]*\\)|\\.\\s?\\.\\s?\\.|\u2026");

  /** So many words of the other may stand where an editor put some in. */
  private static final int LEFT_OUT = 12;

  /** Words that slip in and out of a quotation without changing what was said. */
  private static final Set<String> SLIGHT =
      Set.of(
          "a",
          "an",
          "the",
          "that",
          "and",
          "but",
          "so",
          "well",
          "just",
          "very",
          "really",
          "um",
          "uh",
          "er",
          "oh",
          "now",
          "then",
          "also",
          "too",
          "actually");

  private final String text;

  // Worked out when first asked for, since a quotation is compared with many others.
  private @Nullable List<String> words;
  private @Nullable List<String> comparable;
  private @Nullable List<String> weighty;
  private @Nullable List<List<String>> parts;

  /**
   * @param text the quoted words, without the marks around them
   */
  public Quotation(String text) {
    this.text = text;
  }

  @Override
  public String text() {
    return text;
  }

  /** The words in lower case, without punctuation, in order. */
  public List<String> words() {
    List<String> known = words;
    if (known == null) {
      known = words(text);
      words = known;
    }
    return known;
  }

  private static List<String> words(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replace('\u2019', '\'')
            .replace('\u2018', '\'')
            .toLowerCase(Locale.ROOT);
    return APART
        .splitAsStream(plain)
        .map(Quotation::withoutMarks)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Single quotation marks at its ends are no apostrophes. */
  private static String withoutMarks(String word) {
    int first = 0;
    int end = word.length();
    while (first < end && word.charAt(first) == '\'') {
      first++;
    }
    while (end > first && word.charAt(end - 1) == '\'') {
      end--;
    }
    return word.substring(first, end);
  }

  @Override
  public String identity() {
    return String.join(" ", words());
  }

  /**
   * Two wordings of one remark: both stand between quotation marks, so one is not what was said.
   */
  @Override
  public boolean contradicts(Proposition other) {
    return other instanceof Quotation quoted && !agreesWith(quoted) && !slightlyDiffers(quoted);
  }

  /** Two wordings that differ in words like "the" and "just" only. */
  @Override
  public boolean divergesFrom(Proposition other) {
    return other instanceof Quotation quoted && !agreesWith(quoted) && slightlyDiffers(quoted);
  }

  private boolean slightlyDiffers(Quotation other) {
    return weighty().equals(other.weighty());
  }

  private List<String> weighty() {
    List<String> known = weighty;
    if (known == null) {
      known = comparable().stream().filter(word -> !SLIGHT.contains(word)).toList();
      weighty = known;
    }
    return known;
  }

  /** True where one is the other, or a part of it, as far as an editor left it whole. */
  public boolean agreesWith(Quotation other) {
    return widerThan(other) || other.widerThan(this);
  }

  @Override
  public boolean widerThan(Proposition other) {
    return other instanceof Quotation quoted && quoted.standsIn(comparable());
  }

  /** True where all that an editor left of these words stands in others, in order. */
  private boolean standsIn(List<String> others) {
    List<List<String>> left = parts();
    if (left.isEmpty()) {
      return others.isEmpty();
    }
    List<String> first = left.get(0);
    for (int start = 0; start + first.size() <= others.size(); start++) {
      if (others.get(start).equals(first.get(0))
          && others.subList(start, start + first.size()).equals(first)
          && follow(left, others, start + first.size())) {
        return true;
      }
    }
    return false;
  }

  /** The stretches of words between which an editor left some out, or put others in. */
  private List<List<String>> parts() {
    List<List<String>> known = parts;
    if (known == null) {
      known = new ArrayList<>();
      for (String part : EDITED.split(text, -1)) {
        List<String> comparable = comparable(part);
        if (!comparable.isEmpty()) {
          known.add(comparable);
        }
      }
      parts = known;
    }
    return known;
  }

  private static boolean follow(List<List<String>> parts, List<String> others, int from) {
    int at = from;
    for (List<String> part : parts.subList(1, parts.size())) {
      int found = -1;
      for (int k = at; k <= at + LEFT_OUT && k + part.size() <= others.size() && found < 0; k++) {
        found = others.subList(k, k + part.size()).equals(part) ? k : -1;
      }
      if (found < 0) {
        return false;
      }
      at = found + part.size();
    }
    return true;
  }

  private List<String> comparable() {
    List<String> known = comparable;
    if (known == null) {
      known = comparable(text);
      comparable = known;
    }
    return known;
  }

  /** The words as they are compared: contractions written out, one spelling of each. */
  private static List<String> comparable(String text) {
    List<String> words = new ArrayList<>();
    for (String word : words(EDITED.matcher(text).replaceAll(" "))) {
      writtenOut(word, words);
    }
    return words;
  }

  private static void writtenOut(String word, List<String> words) {
    int apostrophe = word.lastIndexOf('\'');
    if (word.equals("can't") || word.equals("cannot")) {
      words.addAll(List.of("can", "not"));
    } else if (word.equals("won't")) {
      words.addAll(List.of("will", "not"));
    } else if (word.endsWith("n't")) {
      words.addAll(List.of(word.substring(0, word.length() - 3), "not"));
    } else if (apostrophe > 0 && contraction(word.substring(apostrophe)) != null) {
      words.add(word.substring(0, apostrophe));
      words.add(String.valueOf(contraction(word.substring(apostrophe))));
    } else {
      words.add(spelled(word));
    }
  }

  private static @Nullable String contraction(String tail) {
    return switch (tail) {
      case "'m" -> "am";
      case "'re" -> "are";
      case "'ve" -> "have";
      case "'ll" -> "will";
      default -> null;
    };
  }

  private static String spelled(String word) {
    String plain = word.replace("isation", "ization");
    if (plain.length() > 5) {
      plain = plain.endsWith("our") ? plain.substring(0, plain.length() - 2) + "r" : plain;
      plain = plain.endsWith("tre") ? plain.substring(0, plain.length() - 2) + "er" : plain;
      plain = plain.endsWith("ise") ? plain.substring(0, plain.length() - 2) + "ze" : plain;
      plain = plain.endsWith("ised") ? plain.substring(0, plain.length() - 3) + "zed" : plain;
    }
    return plain;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Quotation quoted && text.equals(quoted.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return "Quotation[text=" + text + "]";
  }
}
