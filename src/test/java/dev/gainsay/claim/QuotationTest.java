package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two quotations say the same words. */
class QuotationTest {
  private static final List<String> WORDS =
      List.of(
          "we",
          "will",
          "not",
          "leave",
          "valley",
          "don't",
          "families",
          "winter",
          "I'm",
          "bridge",
          "harbour",
          "never",
          "trust",
          "nine");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          We have found water | we have FOUND water!
          We have found water where nobody looked | found water
          We have found water where nobody looked | We have found ... nobody looked
          They paid every cent in March | [The owners] paid every cent in March
          We don't trust the count | We do not trust the count
          We honour the organisation | We honor the organization
          He said ‘never again’ to me | He said "never again" to me
          """)
  void theyAgreeWhereAnEditorMayChangeThem(String one, String other) {
    assertTrue(new Quotation(one).agreesWith(new Quotation(other)));
    assertTrue(new Quotation(other).agreesWith(new Quotation(one)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We have found water | We have found oil
          We trust the count | We do not trust the count
          We waited too long | I waited too long
          We have found ... water there | We have found oil
          """)
  void theyContradictWhereAWordThatCountsDiffers(String one, String other) {
    assertTrue(new Quotation(one).contradicts(new Quotation(other)));
    assertFalse(new Quotation(one).divergesFrom(new Quotation(other)));
  }

  @Test
  void smallWordsDiverge() {
    Quotation one = new Quotation("We just needed the points");
    Quotation other = new Quotation("We needed points");
    assertTrue(one.divergesFrom(other));
    assertFalse(one.contradicts(other));
  }

  @Test
  void aQuotationAgreesWithItselfHoweverMarksAndCaseChange() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20261122);
    for (int round = 0; round < 500; round++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 1 + random.nextInt(12); i++) {
        words.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      Quotation plain = new Quotation(String.join(" ", words));
      StringBuilder changed = new StringBuilder();
      for (String word : words) {
        String marked = word.replace('\'', random.nextBoolean() ? '\u2019' : '\'');
        changed.append(random.nextBoolean() ? marked.toUpperCase(Locale.ROOT) : marked);
        changed.append(List.of(" ", ", ", ". ", " \u2014 ", "; ").get(random.nextInt(5)));
      }
      Quotation other = new Quotation(changed.toString());
      assertEquals(plain.identity(), other.identity());
      assertTrue(plain.agreesWith(other), changed::toString);
      assertFalse(plain.contradicts(other), changed::toString);
    }
  }
}
