package dev.gainsay.article;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads one article from one file: {@code .txt}, {@code .md}, {@code .html}, {@code .htm} or {@code
 * .json} (one element of a bundle's {@code articles}). Files are UTF-8, with or without a
 * byte-order mark; an HTML page may declare another character set. For {@code .txt} and {@code .md}
 * the text is the decoded file itself, line ends kept, so that spans index the file.
 *
 * <p>Immutable and safe for threads.
 */
public final class ArticleReader {
  /** The longest file that is read: 64 MB. */
  public static final int MOST_BYTES = 64 << 20;

  /** Made only where something must be read: their libraries take long to wake up. */
  private static final class Formats {
    static final Format HTML = new HtmlFormat();
    static final Map<String, Format> BY_EXTENSION =
        Map.of(
            ".txt", new TextFormat(),
            ".md", new MarkdownFormat(),
            ".html", HTML,
            ".htm", HTML,
            ".json", new JsonFormat());
  }

  private static final Set<String> READ = Set.of(".txt", ".md", ".html", ".htm", ".json");

  /** The extensions that are read, as a person would list them. */
  static final String EXTENSIONS = ".txt, .md, .html, .htm or .json";

  private ArticleReader() {}

  /**
   * Reads one article that stands alone: what other articles of a story would settle (the order of
   * day and month) only its own text settles.
   *
   * @param name of the file, without folders; its extension decides the format
   * @throws UnreadableException where the file is binary, not UTF-8, broken, too long or says
   *     nothing; the message names file and place
   */
  public static Article read(byte[] file, String name) throws UnreadableException {
    return Datelines.settle(
            List.of(new Datelines.Entry(stem(name), name, reading(file, name), false)))
        .get(0);
  }

  /** True where the extension of a file name is one that is read. */
  static boolean reads(String name) {
    return READ.contains(extension(name));
  }

  static Reading reading(byte[] file, String name) throws UnreadableException {
    Format format = Formats.BY_EXTENSION.get(extension(name));
    if (format == null) {
      throw new UnreadableException(name, "only %s are read".formatted(EXTENSIONS));
    }
    if (file.length > MOST_BYTES) {
      throw new UnreadableException(name, tooLong(file.length));
    }
    return format.read(file, name);
  }

  static String tooLong(long bytes) {
    return String.format(Locale.ROOT, "%,d bytes; at most %,d are read", bytes, MOST_BYTES);
  }

  /** A file name without its extension. */
  static String stem(String name) {
    String extension = extension(name);
    return extension.isEmpty() || extension.length() == name.length()
        ? name
        : name.substring(0, name.length() - extension.length());
  }

  private static String extension(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
