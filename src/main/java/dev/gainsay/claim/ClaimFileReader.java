package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Span;
import dev.gainsay.article.Story;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a claims file against the articles as they are now. */
final class ClaimFileReader {
  private final JsonParser json;
  private final String name;
  private final Map<String, Article> articles = new HashMap<>();
  private final List<? super Problem> problems;
  private final List<ClaimFile.SameName> names = new ArrayList<>();
  private final List<ClaimFile.Entry> entries = new ArrayList<>();
  private @Nullable String schema;
  private final Set<String> currentKeys;
  private final List<ClaimReader> notFound = new ArrayList<>();
  private String key = "";

  ClaimFileReader(
      JsonParser json,
      String name,
      Story story,
      Set<String> currentKeys,
      List<? super Problem> problems) {
    this.json = json;
    this.name = name;
    this.problems = problems;
    this.currentKeys = currentKeys;
    story.articles().forEach(each -> articles.put(each.id(), each));
  }

  ClaimFile file(String expectedSchema) throws IOException {
    JsonKeys.each(
        json,
        at -> {
          switch (at) {
            case "schema" -> schema = JsonKeys.text(json);
            case "key" -> key = String.valueOf(JsonKeys.text(json));
            case "names" -> JsonKeys.items(json, this::readName);
            case "claims" -> JsonKeys.items(json, this::readClaim);
            default -> json.skipChildren();
          }
        });
    if (!expectedSchema.equals(schema)) {
      throw new JsonParseException(
          json, "The schema is " + schema + ", not \"" + expectedSchema + "\".");
    }
    if (currentKeys.contains(key) && !notFound.isEmpty()) {
      // The articles are the same and yet lack the words: somebody wrote in the file. It cannot be
      // trusted to hold all that the extractor found.
      notFound.forEach(each -> problems.add(problem(each, "its article does not have its words")));
      key = "";
    }
    return new ClaimFile(key, names, ordered(entries));
  }

  private void readName() throws IOException {
    List<String> forms = JsonKeys.texts(json);
    if (forms.size() != 2) {
      throw new JsonParseException(json, "\"names\" holds pairs of names.");
    }
    names.add(new ClaimFile.SameName(forms.get(0), forms.get(1)));
  }

  private void readClaim() throws IOException {
    ClaimReader claim = new ClaimReader(json);
    Article article = articles.get(String.valueOf(claim.article()));
    if (article == null) {
      lost(claim, "its article is not in the story");
      return;
    }
    Span now = anchor(claim, article);
    if (now == null) {
      lost(claim, "article " + article.id() + " no longer has its words");
      return;
    }
    claim.moveTo(now);
    if (claim.id() == null) {
      claim.name(article.id() + "#");
    }
    Claim read = claim.claim(articles::get, By.ADDED);
    entries.add(new ClaimFile.Entry(read, claim.replaced()));
  }

  private void lost(ClaimReader claim, String why) {
    // What the extractor found it will find again; what a person wrote would be gone.
    if (claim.by() == By.EXTRACTED) {
      notFound.add(claim);
    } else {
      problems.add(problem(claim, why));
    }
  }

  private Problem problem(ClaimReader claim, String why) {
    String message =
        "The claim \"%s\" (%s) in %s is not used: %s."
            .formatted(claim.quote(), claim.id() == null ? "no id" : claim.id(), name, why);
    return new Problem(Problem.Code.CLAIM_LOST, name, null, message);
  }

  /** Where the words stand now: at the given place, else nearest to it; null where nowhere. */
  private static @Nullable Span anchor(ClaimReader claim, Article article) {
    String quote = claim.quote();
    Span span = claim.span();
    if (quote == null || quote.isEmpty()) {
      return span != null && span.end() <= article.text().length() ? span : null;
    }
    int start = span == null ? 0 : span.start();
    String text = article.text();
    if (text.startsWith(quote, start)) {
      return new Span(start, start + quote.length());
    }
    int before = text.lastIndexOf(quote, start);
    int after = text.indexOf(quote, start);
    if (before < 0 && after < 0) {
      return null;
    }
    int nearest = before < 0 || (after >= 0 && after - start < start - before) ? after : before;
    return new Span(nearest, nearest + quote.length());
  }

  /** By article and place, with ids of their own: claims found now keep theirs. */
  static List<ClaimFile.Entry> ordered(List<ClaimFile.Entry> entries) {
    Set<String> taken = new HashSet<>();
    for (ClaimFile.Entry entry : entries) {
      if (!entry.byHand()) {
        taken.add(entry.claim().id());
      }
    }
    List<ClaimFile.Entry> named = new ArrayList<>();
    for (ClaimFile.Entry entry : entries) {
      Claim claim = entry.claim();
      boolean free = !entry.byHand() || (!claim.id().endsWith("#") && taken.add(claim.id()));
      if (!free) {
        int number = 1;
        while (!taken.add(claim.article().id() + "#" + number)) {
          number++;
        }
        claim = claim.on(claim.basis().withId(claim.article().id() + "#" + number));
      }
      named.add(new ClaimFile.Entry(claim, entry.replaced()));
    }
    named.sort(
        Comparator.comparing((ClaimFile.Entry entry) -> entry.claim().article().id())
            .thenComparing(entry -> entry.claim().passage().span()));
    return List.copyOf(named);
  }
}
