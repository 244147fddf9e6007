package dev.gainsay.extract.quantity;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.extract.Sentence;
import dev.gainsay.extract.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Sentences for tests of single readers: split by rule, tagged by OpenNLP's Penn model. */
final class Sentences {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\p{Lu}{0,3}\\p{Sc}|(?i:u\\.s\\.|[ap]\\.m\\.|no\\.(?=\\s*\\d)|sq\\.|approx\\.|st\\.)"
              + "|'s\\b"
              + "|[-+]?[\\p{L}\\p{N}]+(?:[.,'\u00a0\u2009\u202f]?[\\p{L}\\p{N}]+|-(?=[\\p{L}\\p{N}]))*"
              + "|\\S");

  private static final POSTaggerME TAGGER = tagger();

  private Sentences() {}

  private static POSTaggerME tagger() {
    try (InputStream in = Sentences.class.getResourceAsStream("/en-pos-maxent.bin")) {
      return new POSTaggerME(new POSModel(Objects.requireNonNull(in)), POSTagFormat.PENN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text as one sentence. */
  static Sentence of(String text) {
    Article article = new Article("test", "test.txt", Source.UNKNOWN, text, true, List.of(), false);
    return of(article, new Span(0, Math.max(1, text.length())));
  }

  /** A sentence of an article. */
  static synchronized Sentence of(Article article, Span span) {
    String text =
        article.text().substring(span.start(), Math.min(span.end(), article.text().length()));
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    String folded = text.replace('\u2019', '\'').replace('\u2013', '-').replace('\u2014', '-');
    Matcher matcher = TOKEN.matcher(folded);
    while (matcher.find()) {
      String word = matcher.group();
      int possessive = word.endsWith("'s") && word.length() > 2 ? word.length() - 2 : word.length();
      words.add(word.substring(0, possessive));
      starts.add(matcher.start());
      if (possessive < word.length()) {
        words.add("'s");
        starts.add(matcher.start() + possessive);
      }
    }
    String[] tags = TAGGER.tag(words.toArray(String[]::new));
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < tags.length; i++) {
      String word = words.get(i);
      int start = span.start() + starts.get(i);
      tokens.add(
          new Token(
              start, start + word.length(), word, tags[i], word.toLowerCase(Locale.ROOT), "O"));
    }
    return new Sentence(article, span, 0, 0, false, tokens);
  }
}
