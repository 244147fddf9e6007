package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.gainsay.claim.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a value may belong to. */
class HolderFinderTest {
  private static List<Holder> holders(String text) {
    Parsed parsed = Parsed.of(text);
    int value = parsed.at("300");
    return parsed.holders().of(parsed.last(), value, value + 1, parsed.frame("300"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tandemo's 300 users left. | Tandemo | OWNS
          On Monday Labour won 300 seats. | Labour | OWNS
          On Monday Calder United sold 300 tickets. | Calder United | SUBJECT
          Elin Torv, the mayor of Orlen, received 300 votes. | Elin Torv | SUBJECT
          Elin Torv won the vote. Torv thanked Ruben Castell. She received 300 votes. | Torv | SUBJECT
          Norvik Energy met investors in Orlen. It sold 300 turbines. | Norvik Energy | NEARBY
          Norvik Energy met investors. The company sold 300 turbines. | Norvik Energy | NEARBY
          Ruben Castell joined Calder United. The striker scored 300 goals. | Ruben Castell | NEARBY
          Norvik Energy met investors. A company sold 300 turbines. | Norvik Energy | CARRIED
          Norvik Energy met investors. The other company sold 300 mills. | Norvik Energy | CARRIED
          """)
  void theFirmestTieComesFirst(String text, String name, Holder.Tie tie) {
    assertEquals(new Holder(name, tie), holders(text).get(0));
  }

  @Test
  void whereNothingIsNamedThereIsNoHolder() {
    assertEquals(List.of(), holders("It sold 300 tickets."));
  }

  @Test
  void heIsNeverACompany() {
    List<Holder> holders = holders("Norvik Energy grew. He sold 300 turbines.");
    assertFalse(holders.stream().anyMatch(each -> each.tie().firm()), holders.toString());
  }
}
