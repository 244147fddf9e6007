package dev.gainsay.extract;

import dev.gainsay.article.Article;
import dev.gainsay.article.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/**
 * Parts of speech, chunks and lemmas by Apache OpenNLP, on tokens and sentences of our own.
 *
 * <p>The models are loaded once (about half a second) and shared; each thread has its own tagger.
 */
public final class OpenNlpSyntax implements Syntax {
  private final Vocabulary vocabulary;
  private final POSModel posModel;
  private final ChunkerModel chunkModel;
  private final LemmatizerModel lemmaModel;
  private final ThreadLocal<Tools> tools = ThreadLocal.withInitial(this::newTools);

  /** The taggers of one thread, with what it has lemmatised before. */
  private record Tools(
      POSTaggerME tagger, ChunkerME chunker, LemmatizerME lemmatizer, Map<String, String> lemmas) {}

  /** Words a news text repeats; past this number the memory is emptied. */
  private static final int LEMMAS_KEPT = 20_000;

  /** Loads the models from the class path. */
  public OpenNlpSyntax(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    try {
      posModel = new POSModel(model("/en-pos-maxent.bin"));
      chunkModel = new ChunkerModel(model("/en-chunker.bin"));
      lemmaModel = new LemmatizerModel(model("/opennlp-en-ud-ewt-lemmas-1.3-2.5.4.bin"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream model(String name) throws IOException {
    InputStream in = OpenNlpSyntax.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The model %s is not on the class path.".formatted(name));
    }
    return in;
  }

  private Tools newTools() {
    return new Tools(
        new POSTaggerME(posModel, POSTagFormat.PENN),
        new ChunkerME(chunkModel),
        new LemmatizerME(lemmaModel),
        new HashMap<>());
  }

  @Override
  public List<Sentence> parse(Article article) {
    String analysed = AnalysisText.of(article.text(), article.boilerplate());
    List<Sentence> sentences = new ArrayList<>();
    for (Sentences.Piece piece : Sentences.of(analysed)) {
      List<Span> places = Tokenizer.tokens(analysed, piece.span().start(), piece.span().end());
      if (!places.isEmpty()) {
        sentences.add(
            new Sentence(
                article,
                piece.span(),
                sentences.size(),
                piece.paragraph(),
                piece.headline(),
                tag(analysed, places)));
      }
    }
    return sentences;
  }

  private List<Token> tag(String analysed, List<Span> places) {
    Tools mine = tools.get();
    int size = places.size();
    String[] words = new String[size];
    for (int i = 0; i < size; i++) {
      String word = analysed.substring(places.get(i).start(), places.get(i).end());
      words[i] = plain(word);
    }
    String[] tags = mine.tagger.tag(words);
    String[] chunks = mine.chunker.chunk(words, tags);
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

  private String lemma(Tools mine, String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    String universal = universal(tag);
    String known = universal.equals("VERB") ? vocabulary.verb(lower) : null;
    if (known != null) {
      return known;
    }
    if (universal.isEmpty()) {
      return lower;
    }
    if (mine.lemmas.size() > LEMMAS_KEPT) {
      mine.lemmas.clear();
    }
    return mine.lemmas.computeIfAbsent(
        universal + lower,
        key -> {
          String lemma =
              mine.lemmatizer.lemmatize(new String[] {lower}, new String[] {universal})[0];
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
