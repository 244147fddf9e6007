package dev.gainsay.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OriginsTest {

  private static Article article(String id, String text) {
    return new Article(id, id + ".txt", Source.UNKNOWN, text, true, List.of(), false);
  }

  /** Words without a meaning; each seed its own text. */
  private static String text(int seed, int words) {
    Random random = new Random(seed);
    return IntStream.range(0, words)
        .mapToObj(any -> "w" + random.nextInt(2_000))
        .collect(Collectors.joining(" "));
  }

  @Test
  void copiesWithOtherHeadlinesAreOneOrigin() {
    String wire = text(1, 300);
    Article one = article("one", "HARBOUR REOPENS\n\n" + wire);
    Article other =
        article("other", "Ships sail again at last\n\n" + wire.toUpperCase(java.util.Locale.ROOT));
    Article own = article("own", text(2, 300));
    Origins origins = Origins.of(List.of(one, other, own));
    assertEquals(origins.of(one), origins.of(other));
    assertNotEquals(origins.of(one), origins.of(own));
  }

  @Test
  void aBriefTakenFromALongArticleIsNoOriginOfItsOwn() {
    String report = text(3, 900);
    Article whole = article("whole", report);
    Article brief = article("brief", report.substring(0, report.length() / 6) + " (agencies)");
    Origins origins = Origins.of(List.of(whole, brief));
    assertEquals(origins.of(whole), origins.of(brief));
  }

  @Test
  void aSharedQuotationMakesNoCopy() {
    String quotation = text(4, 25);
    Article one = article("one", text(5, 200) + " " + quotation);
    Article other = article("other", text(6, 200) + " " + quotation);
    Origins origins = Origins.of(List.of(one, other));
    assertNotEquals(origins.of(one), origins.of(other));
  }

  @Test
  void chineseTextsAreComparedCharacterByCharacter() {
    String wire =
        "\u6797\u4fca\u65f8\u4eca\u65e5\u79bb\u804c\u56e2\u961f\u786e\u8ba4\u6d88\u606f".repeat(6);
    Article one = article("one", wire);
    Article other = article("other", "\u5feb\u8baf\uff1a" + wire);
    Origins origins = Origins.of(List.of(one, other));
    assertEquals(origins.of(one), origins.of(other));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 80})
  void manyArticlesFindTheirCopiesInAnyOrder(int pairs) {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < pairs; i++) {
      String wire = text(1_000 + i, 250);
      articles.add(article("a" + i, wire));
      articles.add(article("b" + i, "By our desk. " + wire));
    }
    Origins origins = Origins.of(articles);
    for (int i = 0; i < pairs; i++) {
      assertEquals(origins.of(articles.get(2 * i)), origins.of(articles.get(2 * i + 1)));
    }
    assertEquals(pairs, articles.stream().map(origins::of).distinct().count());
    List<Article> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, new Random(7));
    Origins again = Origins.of(shuffled);
    articles.forEach(each -> assertEquals(origins.of(each), again.of(each)));
  }
}
