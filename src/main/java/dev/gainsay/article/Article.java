package dev.gainsay.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text with its source. The text never changes after reading; every {@link Span} counts in it.
 *
 * <p>Equality is identity: an article is one thing that was read, however many look like it.
 */
public final class Article {
  private final String id;
  private final String file;
  private final Source source;
  private final @Nullable String text;
  private final boolean textIsFile;
  private final List<Span> boilerplate;
  private final boolean draft;
  private final String sha256;

  /**
   * @param id unique in its story
   * @param file file name without folders, or the id where it came from no file
   * @param text the readable text; null where only claims of it are known
   * @param textIsFile true where the text is the decoded file itself, so that spans index the file
   * @param boilerplate places that state nothing: bylines, counters, captions, copyright tails,
   *     front matter; sorted, not overlapping
   * @param draft true for the article that is checked against the others
   */
  public Article(
      String id,
      String file,
      Source source,
      @Nullable String text,
      boolean textIsFile,
      List<Span> boilerplate,
      boolean draft) {
    if (id.isBlank()) {
      throw new IllegalArgumentException("The id of an article must not be blank.");
    }
    this.id = id;
    this.file = Objects.requireNonNull(file);
    this.source = Objects.requireNonNull(source);
    this.text = text;
    this.textIsFile = textIsFile;
    this.boilerplate = boilerplate.stream().sorted().toList();
    this.draft = draft;
    this.sha256 = sha256(text == null ? id : text);
  }

  public String id() {
    return id;
  }

  public String file() {
    return file;
  }

  public Source source() {
    return source;
  }

  /** The text, empty where only claims of the article are known. */
  public String text() {
    return text == null ? "" : text;
  }

  /** False where a caller handed over claims without the text they rest on. */
  public boolean hasText() {
    return text != null;
  }

  /** True where spans index the file itself, without a byte-order mark. */
  public boolean textIsFile() {
    return textIsFile;
  }

  public List<Span> boilerplate() {
    return boilerplate;
  }

  public boolean draft() {
    return draft;
  }

  /** SHA-256 of the text as UTF-8, in hex; of the id where there is no text. */
  public String sha256() {
    return sha256;
  }

  /** The same article under another id, for names that collide in a story. */
  public Article withId(String otherId) {
    return new Article(otherId, file, source, text, textIsFile, boilerplate, draft);
  }

  /** The same article with what else was learned of its source. */
  public Article withSource(Source otherSource) {
    return new Article(id, file, otherSource, text, textIsFile, boilerplate, draft);
  }

  /**
   * The words at a place of this article.
   *
   * @throws IllegalArgumentException where the place is not inside the text
   */
  public Passage passage(Span span) {
    return Passage.of(this, span);
  }

  @Override
  public String toString() {
    return "Article[" + id + "]";
  }

  private static String sha256(String text) {
    return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A fresh SHA-256, the digest by which articles and what hangs on them are told apart. */
  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
