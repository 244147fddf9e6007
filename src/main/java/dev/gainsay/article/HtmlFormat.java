package dev.gainsay.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A web page: its article as paragraphs with a blank line between them, the headline first. Menus,
 * boxes of links, captions, banners and footers are left out.
 *
 * <p>Mozilla's Readability (as Readability4J) finds the article. Where it finds nothing, or less
 * than the page's own {@code article} element holds, that element is taken.
 */
final class HtmlFormat implements Format {
  /** Of the text of a page's own article element, Readability must have kept this part. */
  private static final double KEPT = 0.8;

  /** Readability writes and parses a page several times over; no news article is this long. */
  private static final int LONGEST_FOR_READABILITY = 500_000;

  private static final String BODIES =
      "[itemprop=articleBody], article, main, [role=main], #content, .content";
  private static final Pattern CHARSET =
      Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)", Pattern.CASE_INSENSITIVE);

  @Override
  public Reading read(byte[] file, String name) throws UnreadableException {
    Document page = parse(file, name);
    Imprint imprint = PageImprint.of(page);
    PageCleaner.clean(page);
    String text = Paragraphs.of(article(page));
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new UnreadableException(name, "no readable text in it");
    }
    String title = imprint.title();
    if (title != null && !startsWith(text, title)) {
      text = title + "\n\n" + text;
    }
    Reading reading = TextFormat.reading(text, false, FrontMatter.NONE);
    return reading.overruledBy(imprint);
  }

  private static Document parse(byte[] file, String name) throws UnreadableException {
    Utf8.refuseBinary(file, name);
    try {
      return Jsoup.parse(Utf8.decode(file, name));
    } catch (UnreadableException notUtf8) {
      Charset declared = declaredCharset(file);
      if (declared == null) {
        throw notUtf8;
      }
      try {
        return Jsoup.parse(new ByteArrayInputStream(file), declared.name(), "");
      } catch (IOException e) {
        throw notUtf8;
      }
    }
  }

  private static @Nullable Charset declaredCharset(byte[] file) {
    int length = Math.min(file.length, 4096);
    Matcher matcher = CHARSET.matcher(new String(file, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find() || matcher.group(1).toLowerCase(Locale.ROOT).startsWith("utf")) {
      return null;
    }
    try {
      return Charset.forName(matcher.group(1));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  private static Element article(Document page) {
    Element own = ownArticle(page);
    if (!own.hasText() || own.text().length() > LONGEST_FOR_READABILITY) {
      return own;
    }
    Element found = new Readability4J("", page.clone()).parse().getArticleContent();
    if (found == null || found.text().length() < KEPT * own.text().length()) {
      return own;
    }
    return found;
  }

  /** The element the page itself calls its article: the longest, as teasers are articles too. */
  private static Element ownArticle(Document page) {
    for (String selector : List.of(BODIES.split(", "))) {
      Elements candidates = page.select(selector);
      Element longest = null;
      for (Element candidate : candidates) {
        if (candidate.hasText()
            && (longest == null || candidate.text().length() > longest.text().length())) {
          longest = candidate;
        }
      }
      if (longest != null) {
        return longest;
      }
    }
    Element paragraphs = new Element("div");
    page.body().select("p, h2, h3, li, blockquote").stream()
        .filter(each -> each.parents().stream().noneMatch(parent -> parent.is("li, blockquote")))
        .forEach(each -> paragraphs.appendChild(each.clone()));
    return paragraphs.hasText() ? paragraphs : page.body();
  }

  /** A headline counts as there already, whatever its case, spacing and marks. */
  private static boolean startsWith(String text, String title) {
    String start = text.lines().limit(4).reduce("", (all, line) -> all + " " + line);
    return letters(start).contains(letters(title));
  }

  private static String letters(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }
}
