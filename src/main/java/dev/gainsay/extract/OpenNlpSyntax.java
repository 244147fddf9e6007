package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import dev.gainsay.extract.tagging.Chunker;
import dev.gainsay.extract.tagging.Lemmatizer;
import dev.gainsay.extract.tagging.Tagger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Parts of speech, chunks and lemmas by Apache OpenNLP, on tokens and sentences of our own.
 *
 * <p>The models are loaded once and shared.
 */
public final class OpenNlpSyntax implements Syntax {
  private final Vocabulary vocabulary;
  private final Tagger tagger;
  private final Chunker chunker;
  private final Lemmatizer lemmatizer;

  /** What a thread has lemmatised before. */
  private final ThreadLocal<Map<String, String>> lemmas = ThreadLocal.withInitial(HashMap::new);

  /** More sentences than an article of usual length has. */
  private static final int MANY = 1_000;

  /** Words a news text repeats; past this number the memory is emptied. */
  private static final int LEMMAS_KEPT = 20_000;

  /** Loads the models from the class path. */
  public OpenNlpSyntax(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.tagger = Tagger.bundled();
    this.chunker = Chunker.bundled();
    this.lemmatizer = Lemmatizer.bundled();
  }

  @Override
  public List<Sentence> parse(Article article) {
    String analysed = AnalysisText.of(article.text(), article.boilerplate());
    List<Sentences.Piece> pieces = Sentences.of(analysed);
    List<List<Token>> tokens = tokens(analysed, pieces);
    List<Sentence> sentences = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Sentences.Piece piece = pieces.get(i);
      if (!tokens.get(i).isEmpty()) {
        sentences.add(
            new Sentence(
                article,
                piece.span(),
                sentences.size(),
                piece.paragraph(),
                piece.headline(),
                tokens.get(i)));
      }
    }
    return sentences;
  }

  /** A long text's sentences are read on all processors, which pays from a few seconds on. */
  private List<List<Token>> tokens(String analysed, List<Sentences.Piece> pieces) {
    Stream<Sentences.Piece> stream = pieces.stream();
    return (pieces.size() < MANY ? stream : stream.parallel())
        .map(each -> tokens(analysed, each.span()))
        .toList();
  }

  private List<Token> tokens(String analysed, Span sentence) {
    List<Span> places = Tokenizer.tokens(analysed, sentence.start(), sentence.end());
    return places.isEmpty() ? List.of() : tag(analysed, places);
  }

  private List<Token> tag(String analysed, List<Span> places) {
    Map<String, String> mine = lemmas.get();
    int size = places.size();
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      String word = analysed.substring(places.get(i).start(), places.get(i).end());
      words[i] = plain(word);
    }
    String[] tags = tagger.tags(words);
    String[] chunks = chunker.chunks(words, tags);
    List<Token> tokens = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      String lemma = lemma(mine, words[i], tags[i]);
      Span place = places.get(i);
      String text = words[i].equals("--") ? "--" : analysed.substring(place.start(), place.end());
      tokens.add(new Token(place.start(), place.end(), text, tags[i], lemma, chunks[i]));
    }
    return tokens;
  }

  /** Marks that the models never saw, as the ones they know. */
  private static String plain(String word) {
    return switch (word) {
      case "\u2014" -> "--";
      case "\u00A3", "\u20AC", "\u00A5", "\u20B9" -> "$";
      default -> word;
    };
  }

  private String lemma(Map<String, String> known, String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String universal = universal(tag);
    String verb = universal.equals("VERB") ? vocabulary.verb(lower) : null;
    if (verb != null) {
      return verb;
    }
    if (universal.isEmpty()) {
      return lower;
    }
    if (universal.equals("NOUN")) {
      return Plurals.singular(lower);
    }
    if (known.size() > LEMMAS_KEPT) {
      known.clear();
    }
    return known.computeIfAbsent(
        universal + lower,
        key -> {
          String lemma = lemmatizer.lemma(lower, universal);
          return lemma.equals("O") ? lower : lemma.toLowerCase(Locale.ROOT);
        });
  }

  /** The Universal Dependencies tag of inflected words; "" for words that are their own lemma. */
  private static String universal(String tag) {
    if (tag.equals("NNS") || tag.equals("NNPS")) {
      return "NOUN";
    }
    if (tag.startsWith("VB") && !tag.equals("VB")) {
      return "VERB";
    }
    return tag.equals("JJR") || tag.equals("JJS") ? "ADJ" : "";
  }
}
