package dev.gainsay.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.gainsay.Gainsay;
import dev.gainsay.article.Article;
import dev.gainsay.article.BrokenBundleException;
import dev.gainsay.article.Story;
import dev.gainsay.article.StoryBundle;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Extraction;
import dev.gainsay.report.Report;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks a draft against a document as {@code check --draft} does. A document that comes again is
 * read once.
 */
final class PairCheck {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DOCUMENT = "document";
  private static final String DRAFT = "draft";

  private final Gainsay gainsay = Gainsay.with(RuleBase.bundled());
  private final Map<String, Read> documents = new HashMap<>();
  private final Map<String, Read> drafts = new HashMap<>();

  private record Read(Article article, Extraction extraction) {}

  Report check(TextPair pair) {
    Read document = documents.computeIfAbsent(pair.document(), text -> read(DOCUMENT, text));
    Read draft = drafts.computeIfAbsent(pair.draft(), text -> read(DRAFT, text));
    Story story =
        new Story(
            pair.id(),
            null,
            List.of(document.article(), draft.article()),
            StorySettings.NONE,
            List.of());
    List<Claim> claims = new ArrayList<>(document.extraction().claims());
    claims.addAll(draft.extraction().claims());
    Set<Alias> aliases = new LinkedHashSet<>(document.extraction().aliases());
    aliases.addAll(draft.extraction().aliases());
    return gainsay.check(story, claims, aliases);
  }

  private static Read read(String id, String text) {
    ObjectNode bundle = JSON.createObjectNode();
    bundle.put("id", id);
    if (id.equals(DRAFT)) {
      bundle.put("draft", id);
    }
    bundle.putArray("articles").addObject().put("id", id).put("text", text);
    try {
      Story alone = StoryBundle.parse(bundle.toString()).story();
      return new Read(alone.articles().get(0), Gainsay.extract(alone));
    } catch (BrokenBundleException e) {
      throw new IllegalStateException("This bundle was made here.", e);
    }
  }
}
