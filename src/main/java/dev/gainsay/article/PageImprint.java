package dev.gainsay.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page states of its article's source: schema.org's JSON-LD ({@code NewsArticle} and its
 * kin), Open Graph's {@code og:} and {@code article:} tags, then plain HTML.
 */
final class PageImprint {
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile("\\w*Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting");
  private static final Pattern OUTLET_TAIL = Pattern.compile("\\s+[|·–—»-]\\s+([^|·–—»]{2,60})$");

  /** Where pages without better marks print who wrote an article, and when. */
  static final String DAY_OR_AUTHOR =
      "[class~=(?i)(^|[ _-])(byline|author|authors|dateline|timestamp|date|post-?date|pub-?date"
          + "|publish(ed)?(-?date|-?on)?|entry-meta|post-meta|article-meta|meta)($|[ _-])]"
          + ":not(body, main, article, h1, :has(h1, h2))";

  private static final String ELSEWHERE = "aside, nav, footer, li";
  private static final int LONGEST_LINE = 200;

  private PageImprint() {}

  static Imprint of(Document page) {
    return linkedData(page).orElse(tags(page)).orElse(plain(page)).orElse(marked(page));
  }

  private static Imprint linkedData(Document page) {
    Imprint imprint = Imprint.NONE;
    for (Element script : page.select("script[type=application/ld+json]")) {
      JsonNode root;
      try {
        root = JsonFormat.mapper().readTree(script.data());
      } catch (JsonProcessingException e) {
        // Pages often break their own JSON-LD; the tags below say the same.
        continue;
      }
      for (JsonNode article : articles(root)) {
        imprint = imprint.orElse(imprint(article));
      }
    }
    return imprint;
  }

  private static List<JsonNode> articles(JsonNode root) {
    List<JsonNode> articles = new ArrayList<>();
    for (JsonNode type :
        root.path("@type").isArray() ? root.path("@type") : List.of(root.path("@type"))) {
      if (ARTICLE_TYPE.matcher(type.asText()).matches()) {
        articles.add(root);
        break;
      }
    }
    JsonNode inner = root.isArray() ? root : root.path("@graph");
    inner.forEach(each -> articles.addAll(articles(each)));
    return articles;
  }

  private static Imprint imprint(JsonNode article) {
    String address = JsonFormat.words(article, "url");
    if (address == null) {
      JsonNode page = article.path("mainEntityOfPage");
      address = page.isTextual() ? page.asText() : JsonFormat.words(page, "@id");
    }
    return new Imprint(
        JsonFormat.words(article, "headline"),
        names(article.path("publisher")),
        names(article.path("author")),
        address,
        JsonFormat.words(article, "inLanguage"),
        day(JsonFormat.words(article, "datePublished")));
  }

  private static @Nullable String names(JsonNode named) {
    List<String> names = new ArrayList<>();
    for (JsonNode each : named.isArray() ? named : List.of(named)) {
      String name = each.isTextual() ? each.asText() : JsonFormat.words(each, "name");
      if (name != null) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static Imprint tags(Document page) {
    return new Imprint(
        content(page, "meta[property=og:title]", "meta[name=twitter:title]"),
        content(page, "meta[property=og:site_name]", "meta[name=application-name]"),
        author(page),
        content(page, "meta[property=og:url]"),
        page.select("html").attr("lang"),
        day(
            content(
                page,
                "meta[property=article:published_time]",
                "meta[property=og:published_time]",
                "meta[itemprop=datePublished]",
                "meta[name~=(?i)^(date|pubdate|publish-?date|published|dc\\.date(\\.issued)?|parsely-pub-date|article\\.published)$]")));
  }

  private static @Nullable String author(Document page) {
    String author = content(page, "meta[name=author]", "meta[property=article:author]");
    // Open Graph wants the address of a profile there.
    return author == null || author.startsWith("http") ? null : author;
  }

  private static @Nullable String content(Document page, String... selectors) {
    for (String selector : selectors) {
      String content = page.select(selector).attr("content");
      if (!content.isBlank()) {
        return content;
      }
    }
    return null;
  }

  private static Imprint plain(Document page) {
    Element heading = page.selectFirst("article h1, main h1, h1");
    String title = page.title();
    Matcher tail = OUTLET_TAIL.matcher(title);
    String outlet = null;
    if (tail.find()) {
      // "Headline | Outlet": by the heading it is certain which part is which.
      boolean certain =
          heading != null
              && heading.text().strip().equals(title.substring(0, tail.start()).strip());
      outlet = certain ? tail.group(1) : null;
      title = certain || tail.group().contains("|") ? title.substring(0, tail.start()) : title;
    }
    return new Imprint(
        heading != null && heading.hasText() ? heading.text() : title,
        outlet,
        null,
        page.select("link[rel=canonical]").attr("href"),
        null,
        null);
  }

  /** What the lines that are marked as date or author by their class say. */
  private static Imprint marked(Document page) {
    HeadLines lines = new HeadLines();
    Dateline day = timeElement(page);
    for (Element element : page.select(DAY_OR_AUTHOR)) {
      String words = element.text();
      if (element.closest(ELSEWHERE) == null && words.length() <= LONGEST_LINE) {
        lines.statesNothing(words);
        day = day == null ? day(words) : day;
      }
    }
    return new Imprint(null, null, lines.byline(), null, null, day);
  }

  private static @Nullable Dateline timeElement(Document page) {
    for (String selector :
        List.of(
            "time[itemprop=datePublished]",
            "time[pubdate]",
            "article header time",
            "article time",
            "main time",
            "time")) {
      for (Element time : page.select(selector)) {
        if (time.closest(ELSEWHERE) == null && !time.is("[itemprop=dateModified]")) {
          Dateline day = day(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
          if (day != null) {
            return day;
          }
        }
      }
    }
    return null;
  }

  private static @Nullable Dateline day(@Nullable String words) {
    Dateline.Found found = words == null ? null : Dateline.find(words, "the page says so");
    return found == null ? null : found.dateline();
  }
}
