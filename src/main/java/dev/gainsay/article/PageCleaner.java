package dev.gainsay.article;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what never belongs to its article. */
final class PageCleaner {
  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video, nav,"
          + " aside, form, button, input, select, textarea, dialog, figcaption, caption, [hidden],"
          + " [aria-hidden=true], [style~=(?i)display:\\s*none], [role=navigation], [role=banner],"
          + " [role=contentinfo], [role=complementary], [role=dialog], [role=search], [role=alert]";

  /** Words of class names and ids, after Readability's own list of unlikely candidates. */
  private static final Pattern UNLIKELY =
      Pattern.compile(
          "(?:^|[\\s_-])(?:related|recirc\\w*|recommend\\w*|more-(?:stories|news|from)|read-?more"
              + "|read-?next|also-?(?:like|read)|most-?(?:read|popular|viewed)|trending|popular"
              + "|newsletter\\w*|sign-?up|subscri\\w+|paywall|cookies?|consent|gdpr|banner|share|sharing"
              + "|social\\w*|comments?|disqus|promo\\w*|advert\\w*|ads?|ad-\\w+|sponsor\\w*|teaser\\w*"
              + "|outbrain|taboola|breadcrumbs?|pagination|sidebar|captions?|photo-?credits?|credits?"
              + "|tags?|tag-list|toolbar|menu|masthead|skip-?(?:link|to)\\w*|popup|modal|footer"
              + "|footnotes?|author-?bio|copyright)(?=$|[\\s_-])",
          Pattern.CASE_INSENSITIVE);

  private static final double MOST_OF_THE_PAGE = 0.4;
  private static final double MOSTLY_LINKS = 0.6;
  private static final double ALL_LINKS = 0.95;
  private static final int LONGEST_BYLINE = 200;

  private PageCleaner() {}

  static void clean(Document page) {
    page.select(NEVER).remove();
    page.select("figure:not(:has(table, blockquote, pre))").remove();
    page.select("footer").remove();
    // A header outside the article is the site's, one inside holds the headline.
    page.select("header").stream()
        .filter(
            header -> header.closest("article, main") == null && header.selectFirst("h1") == null)
        .forEach(Element::remove);
    int all = page.text().length();
    for (Element element :
        page.body().select("div, section, ul, ol, p, span, li, table, dl, details")) {
      if (unlikely(element) && element.text().length() < MOST_OF_THE_PAGE * all) {
        element.remove();
      }
    }
    for (Element time : page.body().select("p > time, div > time, span > time, li > time")) {
      // "3 hours ago" on a line of its own is the page's clock.
      Element parent = time.parent();
      if (parent != null && parent.text().equals(time.text())) {
        parent.remove();
      }
    }
    page.select(PageImprint.DAY_OR_AUTHOR).stream()
        .filter(element -> element.text().length() <= LONGEST_BYLINE)
        .forEach(Element::remove);
    for (Element links : page.body().select("div:not(:has(p)), section:not(:has(p)), p")) {
      if (links.childrenSize() > 0 && linked(links) >= ALL_LINKS) {
        links.remove();
      }
    }
    for (Element list : page.body().select("ul, ol")) {
      if (linkList(list)) {
        removeHeadingOf(list);
        list.remove();
      }
    }
  }

  private static boolean unlikely(Element element) {
    String names = element.className() + " " + element.id();
    return !names.isBlank() && UNLIKELY.matcher(names.toLowerCase(Locale.ROOT)).find();
  }

  /** A list whose items are little but links leads elsewhere. */
  private static boolean linkList(Element list) {
    return linked(list) >= MOSTLY_LINKS;
  }

  /** Which part of an element's letters are links. */
  private static double linked(Element element) {
    int words = element.text().length();
    int linked = element.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return words == 0 ? 0 : (double) linked / words;
  }

  private static void removeHeadingOf(Element list) {
    Element before = list.previousElementSibling();
    if (before != null && before.is("h2, h3, h4, h5, h6")) {
      before.remove();
    }
  }
}
