package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.claim.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What governs a verb says how the clause is put. */
class StanceFinderTest {
  private final StanceFinder stances = new StanceFinder(Vocabulary.bundled());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The club sold 300 tickets. | ASSERTED
          The club managed to sell 300 tickets. | ASSERTED
          The club was forced to sell 300 tickets. | ASSERTED
          The club sold 300 tickets without a licence. | ASSERTED
          Some 300 people appeared in court. | ASSERTED
          Some 300 people are known to have died. | ASSERTED
          The club scored two goals before 300 fans. | ASSERTED
          The club is to sell 300 tickets. | PLANNED
          Some 300 tickets are to be sold. | PLANNED
          The club was due to sell 300 tickets. | PLANNED
          The club is set to sell 300 tickets. | PLANNED
          The club is going to sell 300 tickets. | PLANNED
          The club is about to sell 300 tickets. | PLANNED
          The club plans to sell 300 tickets. | PLANNED
          The council asked the club to sell 300 tickets. | PLANNED
          The club needs to sell 300 tickets. | PLANNED
          The club has yet to sell 300 tickets. | DENIED
          The club failed to sell 300 tickets. | DENIED
          The club refused to sell 300 tickets. | DENIED
          The club declined to sell 300 tickets. | DENIED
          The club no longer sells 300 tickets a day. | DENIED
          The club never sold 300 tickets. | DENIED
          The club was unable to sell 300 tickets. | DENIED
          The club cannot sell 300 tickets. | DENIED
          The club stopped short of selling 300 tickets. | DENIED
          The club ruled out selling 300 tickets. | DENIED
          The club denied that it sold 300 tickets. | DENIED
          The club rejected claims that it sold 300 tickets. | DENIED
          The court prevented the club from selling 300 tickets. | DENIED
          The club sold neither 300 tickets nor a scarf. | DENIED
          If the deal had held, the club would have sold 300 tickets. | DENIED
          The club said it would have sold 300 tickets by May. | PLANNED
          The club did not rule out selling 300 tickets. | SPECULATED
          The club did not say whether it sold 300 tickets. | SPECULATED
          The club is likely to sell 300 tickets. | SPECULATED
          The club might have sold 300 tickets. | SPECULATED
          The club is said to have sold 300 tickets. | SPECULATED
          The club is accused of selling 300 tickets. | SPECULATED
          Police fear the gang stole 300 phones. | SPECULATED
          If the club sells 300 tickets, the board is happy. | SPECULATED
          """)
  void whatGovernsTheVerbTellsTheStance(String text, Stance expected) {
    Parsed parsed = Parsed.of(text);
    Stance stance = stances.stance(parsed.last(), parsed.at("300"), parsed.frame("300").verb());
    assertEquals(expected, stance);
  }
}
