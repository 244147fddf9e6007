package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamWriteFeature;
import dev.gainsay.article.Article;
import dev.gainsay.article.Problem;
import dev.gainsay.article.Source;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a story as a person may correct them, {@code claims.json}: what was extracted,
 * edited, added and rejected.
 *
 * @param key tells whether the extracted claims are still what an extraction would find; see {@link
 *     #key}
 * @param names names that the articles themselves say are one
 * @param entries in the order of their articles' ids and places
 */
public record ClaimFile(String key, List<SameName> names, List<Entry> entries) {
  private static final String SCHEMA = "gainsay-claims/1";
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  /**
   * Two names that an article says are one.
   *
   * @param longer the longer or first form
   * @param shorter the other form
   */
  public record SameName(String longer, String shorter) {}

  /**
   * One claim of the file.
   *
   * @param claim as it is compared, unless it was rejected
   * @param replaced where a person edited or rejected it: what the extractor had found
   */
  public record Entry(Claim claim, ClaimJson.@Nullable Replaced replaced) {

    /** True where a person had a hand in it. */
    boolean byHand() {
      return claim.basis().by() != By.EXTRACTED;
    }
  }

  public ClaimFile {
    names = List.copyOf(names);
    entries = List.copyOf(entries);
  }

  /** A file of freshly extracted claims, in the order they were found. */
  public static ClaimFile of(String key, List<SameName> names, List<Claim> claims) {
    return new ClaimFile(key, names, claims.stream().map(each -> new Entry(each, null)).toList());
  }

  /** The claims that are compared: all but the rejected. */
  public List<Claim> claims() {
    return entries.stream()
        .map(Entry::claim)
        .filter(each -> each.basis().by() != By.REJECTED)
        .toList();
  }

  /**
   * What the extracted claims depend on, in one word: the articles and their sources, what the
   * story's file settles, and the extractor.
   *
   * @param extractor version of extractor and vocabulary
   */
  public static String key(Story story, String extractor) {
    MessageDigest digest = Article.digest();
    update(digest, extractor);
    for (Article article : story.articles()) {
      Source source = article.source();
      update(digest, article.id());
      update(digest, article.sha256());
      update(digest, article.boilerplate().toString());
      update(digest, source.title());
      update(digest, source.outlet());
      update(digest, source.published() == null ? null : source.published().toString());
      update(digest, source.language());
    }
    for (Set<String> group : story.settings().aliases()) {
      update(digest, new TreeSet<>(group).toString());
    }
    for (Set<String> group : story.settings().synonyms()) {
      update(digest, new TreeSet<>(group).toString());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void update(MessageDigest digest, @Nullable String part) {
    digest.update((part == null ? "-" : part).getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /**
   * Reads a claims file. A claim whose words no longer stand where the file says is looked for by
   * its quote; where it is not found it is left out. Told as a problem are those of a person, and
   * those of the extractor where nothing has changed that could have moved them; the file read then
   * has no key.
   *
   * @param name of the file, for problems
   * @param currentKeys the keys of a file that fits the story as it is now
   * @throws IOException where it is no claims file or broken; the message says where
   */
  public static ClaimFile read(
      InputStream in,
      String name,
      Story story,
      Set<String> currentKeys,
      List<? super Problem> problems)
      throws IOException {
    try (JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      return new ClaimFileReader(json, name, story, currentKeys, problems).file(SCHEMA);
    } catch (JsonParseException e) {
      throw new IOException(
          name + ":" + e.getLocation().getLineNr() + ": " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Reads claims of a caller's own: the value of {@code claims} in a bundle.
   *
   * @param articles by id
   * @throws IOException where one is broken; the message says where
   */
  public static List<Claim> readClaims(JsonParser json, Map<String, Article> articles)
      throws IOException {
    List<Claim> claims = new ArrayList<>();
    Map<String, Integer> numbers = new HashMap<>();
    JsonKeys.items(
        json,
        () -> {
          ClaimReader reader = new ClaimReader(json);
          int number = numbers.merge(String.valueOf(reader.article()), 1, Integer::sum);
          if (reader.id() == null) {
            reader.name(reader.article() + "#" + number);
          }
          Claim claim = reader.claim(articles::get, By.EXTRACTED);
          if (claim.basis().by() != By.REJECTED) {
            claims.add(claim);
          }
        });
    return claims;
  }

  /**
   * The file after a new extraction: what people edited, added or rejected stays, at the place of
   * its quote, and stands in for what it replaces.
   *
   * @param fresh what the extractor found now
   */
  public ClaimFile renewed(String newKey, List<SameName> newNames, List<Claim> fresh) {
    List<Entry> byHand = entries.stream().filter(Entry::byHand).toList();
    List<Claim> left = new ArrayList<>(fresh);
    List<Entry> kept = new ArrayList<>();
    for (Entry entry : byHand) {
      Claim replaced = replacedBy(entry, left);
      if (replaced == null) {
        kept.add(entry);
      } else {
        left.remove(replaced);
        kept.add(
            new Entry(
                entry.claim().on(entry.claim().basis().withId(replaced.id())), entry.replaced()));
      }
    }
    List<Entry> all = new ArrayList<>();
    left.forEach(each -> all.add(new Entry(each, null)));
    all.addAll(kept);
    return new ClaimFile(newKey, newNames, ClaimFileReader.ordered(all));
  }

  private static @Nullable Claim replacedBy(Entry entry, List<Claim> fresh) {
    Claim claim = entry.claim();
    if (claim.basis().by() == By.ADDED) {
      return null;
    }
    String quote = entry.replaced() == null ? claim.quote() : entry.replaced().quote();
    int start =
        entry.replaced() == null ? claim.passage().span().start() : entry.replaced().start();
    Claim same = null;
    Claim touching = null;
    for (Claim each : fresh) {
      if (each.article().equals(claim.article()) && each.kind() == claim.kind()) {
        if (each.quote().equals(quote)
            && (same == null || distance(each, start) < distance(same, start))) {
          same = each;
        }
        if (touching == null && each.passage().span().overlaps(claim.passage().span())) {
          touching = each;
        }
      }
    }
    return same == null ? touching : same;
  }

  private static int distance(Claim claim, int start) {
    return Math.abs(claim.passage().span().start() - start);
  }

  /** Writes the file: UTF-8, the same bytes for the same claims. */
  public void write(OutputStream out) throws IOException {
    write(out, null);
  }

  /**
   * Writes the file of a story folder, with what reading its articles came to.
   *
   * @param folder of the story; null where the claims are written elsewhere
   */
  public void write(OutputStream out, @Nullable Path folder) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(ClaimJson.layout());
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("key", key);
      if (folder != null) {
        StoryReader.writeReading(folder, json);
      }
      json.writeArrayFieldStart("articles");
      for (Article article : articles()) {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        json.writeStringField("file", article.file());
        json.writeStringField("sha256", article.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("names");
      for (SameName name : names) {
        json.writeStartArray();
        json.writeString(name.longer());
        json.writeString(name.shorter());
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("claims");
      for (Entry entry : entries) {
        ClaimJson.write(entry.claim(), entry.replaced(), json);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private Iterable<Article> articles() {
    Map<String, Article> byId = new TreeMap<>();
    entries.forEach(each -> byId.put(each.claim().article().id(), each.claim().article()));
    return byId.values();
  }
}
