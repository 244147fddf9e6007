package dev.gainsay.extract.time;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sentences cut at blanks and marks, without tags: times must be readable from the words alone. */
final class PlainSentences {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?i:[ap]\\.m\\.)"
              + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun|U\\.S|St)\\."
              + "|'s\\b|'\\d0s|o'clock"
              + "|[$€£#]"
              + "|[\\p{L}\\p{N}]+(?:[-.,:/][\\p{L}\\p{N}]+)*"
              + "|\\S");

  private PlainSentences() {}

  static Sentence of(String text) {
    Article article = new Article("a", "a.txt", Source.UNKNOWN, text, true, List.of(), false);
    List<Token> tokens = new ArrayList<>();
    String folded = text.replace('’', '\'').replace('–', '-').replace('—', '-');
    Matcher matcher = TOKEN.matcher(folded);
    while (matcher.find()) {
      String word = matcher.group();
      tokens.add(
          new Token(matcher.start(), matcher.end(), word, "", word.toLowerCase(Locale.ROOT), "O"));
    }
    return new Sentence(article, new Span(0, text.length()), 0, 0, false, tokens);
  }
}
