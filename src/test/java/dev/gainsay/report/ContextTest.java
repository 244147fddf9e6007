package dev.gainsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Rank;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. Dr. Ash came 3rd in Oslo. She left. | 3rd | Dr. Ash came «3rd» in Oslo.",
        "A headline~~The body says 3rd.~~More. | 3rd | The body says «3rd».",
        "3rd | 3rd | «3rd»",
        "The wind reached 90 km/h. It was the 3rd storm! Then calm. | 3rd | It was the «3rd» storm!",
        "The U.S. Senate ranked~it 3rd~on its list. | 3rd | The U.S. Senate ranked it «3rd» on its list.",
      })
  void aClaimIsShownInItsSentence(String text, String words, String expected) {
    Context context = Context.of(claim(text.replace('~', '\n'), words));
    assertEquals(expected, context.before() + "«" + context.words() + "»" + context.after());
  }

  @org.junit.jupiter.api.Test
  void aLongSentenceIsCutAtWords() {
    String text = "aa bbbbb ".repeat(40) + "3rd" + " cccc dd".repeat(40) + ".";
    Context context = Context.of(claim(text, "3rd"));
    assertEquals("…", context.before().substring(0, 1));
    assertEquals("…", context.after().substring(context.after().length() - 1));
    assertEquals(
        true,
        context.before().substring(1).startsWith("aa ")
            || context.before().substring(1).startsWith("bbbbb "));
  }

  private static Claim claim(String text, String words) {
    Article article = new Article("a", "a", Source.UNKNOWN, text, true, List.of(), false);
    int start = text.indexOf(words);
    return new RankClaim(
        new Basis(
            "a#1",
            article.passage(new Span(start, start + words.length())),
            new Topic(null, List.of(), "", null, Scope.NONE, false, List.of()),
            Stance.ASSERTED,
            null,
            null,
            1,
            By.EXTRACTED),
        Rank.position(words, 3, null));
  }
}
