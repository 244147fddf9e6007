package dev.gainsay.rules;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.jspecify.annotations.Nullable;

/** Reads one case of a rule's page, block by block. */
final class CaseReader {
  private static final Pattern ARTICLE =
      Pattern.compile("(?<role>article|draft)\\s+(?<id>[\\w.-]+)(\\s+(?<day>\\S+))?");
  private static final String QUOTED = "[\\w.-]+ \"[^\"]+\"";
  private static final String SIDE = QUOTED + "(?: \\+ " + QUOTED + ")*";
  private static final Pattern CLASH =
      Pattern.compile("(?<one>" + SIDE + ") / (?<other>" + SIDE + ")");
  private static final Pattern WORDS = Pattern.compile("(?<article>[\\w.-]+) \"(?<words>[^\"]+)\"");

  private final String rule;
  private final String title;
  private final boolean flagged;
  private final int line;
  private final Conditions.Complaints complaints;
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private @Nullable List<Clash> expected;

  CaseReader(
      String rule, String title, boolean flagged, int line, Conditions.Complaints complaints) {
    this.rule = rule;
    this.title = title;
    this.flagged = flagged;
    this.line = line;
    this.complaints = complaints;
  }

  void block(int at, FencedCodeBlock block) {
    String info = String.valueOf(block.getInfo()).strip();
    String text = block.getLiteral().strip();
    Matcher article = ARTICLE.matcher(info);
    if (article.matches()) {
      article(
          at,
          article.group("id"),
          article.group("day"),
          text,
          article.group("role").equals("draft"));
    } else if (info.equals("finds") || info.equals("explains")) {
      expect(at, text);
    } else {
      complaints.add(
          at,
          "no such block: " + info,
          "begin it with \"```article ID\", \"```draft ID\" or \"```finds\"");
    }
  }

  private void article(int at, String id, @Nullable String day, String text, boolean draft) {
    LocalDate published = null;
    try {
      published = day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      complaints.add(at, "no date: " + day, "write it as 2025-06-03");
    }
    Source source =
        new Source(
            null, null, null, null, published, published == null ? null : "the page says so", "en");
    Article article = new Article(id, id + ".txt", source, text, true, List.of(), draft);
    if (articles.put(id, article) != null) {
      complaints.add(at, "two articles of the case have the id " + id, null);
    }
  }

  private void expect(int at, String text) {
    if (expected != null) {
      complaints.add(at, "the case says twice what is found", null);
    }
    List<Clash> clashes = new ArrayList<>();
    if (!text.equals("nothing")) {
      int number = at;
      for (String each : text.lines().toList()) {
        number++;
        Matcher clash = CLASH.matcher(each.strip());
        if (clash.matches()) {
          clashes.add(
              new Clash(side(number, clash.group("one")), side(number, clash.group("other"))));
        } else {
          complaints.add(
              number,
              "not readable: " + each,
              "write: wire-a \"12 people\" / daily-b \"14 people\"");
        }
      }
    }
    expected = clashes;
  }

  private List<Quoted> side(int at, String text) {
    List<Quoted> side = new ArrayList<>();
    Matcher each = WORDS.matcher(text);
    while (each.find()) {
      Quoted quoted = new Quoted(each.group("article"), each.group("words"));
      Article article = articles.get(quoted.article());
      if (article == null) {
        complaints.add(at, "no article above has the id " + quoted.article(), null);
      } else if (!article.text().contains(quoted.words())) {
        complaints.add(
            at, "article %s does not say \"%s\"".formatted(article.id(), quoted.words()), null);
      }
      side.add(quoted);
    }
    return side;
  }

  /** The case, where it says enough to be run. */
  Optional<RuleCase> close() {
    if (articles.isEmpty()) {
      complaints.add(line, "the case has no article: " + title, null);
    }
    if (expected == null) {
      complaints.add(
          line, "the case does not say what is found: " + title, "end it with a block \"finds\"");
      return Optional.empty();
    }
    if (expected.isEmpty() == flagged) {
      complaints.add(
          line,
          flagged
              ? "a flagged case that finds nothing: " + title
              : "an unflagged case that finds something: " + title,
          "move it to the other section");
    }
    return Optional.of(
        new RuleCase(rule, title, flagged, List.copyOf(articles.values()), expected, line));
  }
}
