package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two texts give one post two holders, or one person two posts. */
class RoleMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Ana Ruiz, the finance director, was named interim chief executive with immediate effect. | Owen Strake, who runs the biscuits division, has been made interim chief executive until the spring.
          politics | Petra Holt will become finance minister in the new cabinet. | Jonas Wick, a former banker, gets the ministry of finance.
          politics | Lena Holt will take over the health portfolio. | Mark Dahl will become health minister.
          sport | Elin Haug, the assistant coach, will take charge on Sunday. | Ian Prowse, who looks after the under-21s, has been put in temporary charge.
          disaster | The emergency commission is led by Deputy Prime Minister Ruslan Adai. | Interior Minister Nadia Temir, who heads the emergency commission, arrived by car.
          disaster | "It was chaos," said Renata Voss, the incident commander. | The operation is being run by Curtis Amadi, a veteran.
          culture | "It was chaos," said festival director Miriam Sable. | Boss Owen Tranter, who directs the festival from a motorhome, was not there.
          business | The agency appointed Joan Whitcomb, a former officer of Penrose, to run the successor bank. | Peter Lacey, whom the agency has named to run what is now called New Larkmoor, spent the evening there.
          rescue | Ana Ruiz, head of the Orlen mountain rescue, said so. | Tom Vale, head of the Orlen mountain rescue, said so.
          """)
  void aPostThatOnePersonHoldsHasOneHolder(String field, String one, String other) {
    assertEquals(List.of("roles/two-holders"), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of("roles/two-holders"), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          science | Mission director Tadeo Ruiz announced the landing to applause. | "We are fine," said Tadeo Ruiz, the firm's chief executive.
          business | Tomas Reyl, the group's chief information security officer, told reporters. | The chief information officer Tomas Reyl told reporters.
          sport | Head coach Tadeo Ruiz said the club would grow. | Tadeo Ruiz, the club's chief executive, said it would grow.
          """)
  void oneBodyGivesNobodyBothPosts(String field, String one, String other) {
    assertEquals(List.of("roles/two-posts"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          two inquiries | Judge Ana Moreau is chairing the public inquiry into the fire. | The safety inquiry is chaired by Sir Colin Baird.
          two times | Ana Ruiz was named chief executive in 2014. | Tom Vale was named chief executive on Monday.
          two firms | Ana Ruiz was named chief executive of Calder Foods. | Tom Vale was named chief executive of Norvik.
          two countries that nobody names | Prime Minister Ana Ruiz will visit Oslo. | Prime Minister Tom Vale welcomed the guests.
          one after the other | Ana Ruiz was named captain. She succeeded Tom Vale, who became captain in 2019. | Tom Vale became captain after the cup.
          posts that go together | Ana Ruiz, chairman and chief executive of Calder, resigned. | Ana Ruiz, chairman of Calder, resigned.
          meanwhile | Ana Ruiz, the finance director, was named interim chief executive. | The finance director, Ana Ruiz, said sales rose.
          supposed | Ana Ruiz could become finance minister. | Tom Vale could get the ministry of finance.
          two units | Officer Tom Vale, who leads the drugs unit, said so. | Ana Ruiz, who heads the fraud unit, said so.
          no longer | Former festival director Miriam Sable spoke. | Owen Tranter directs the festival.
          a deputy | Deputy festival director Miriam Sable spoke. | Owen Tranter directs the festival.
          a company | The festival is run by Orlen Live, which owns two more. | Owen Tranter directs the festival.
          two museums | Lens Museum director Ana Ruiz spoke. | Velm Museum director Tom Vale spoke.
          two offices | Ana Ruiz was appointed to lead the bank's London office. | Tom Vale was appointed to lead the bank's Paris office.
          """)
  void othersMayBothBeSo(String why, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), why);
    assertEquals(List.of(), TwoArticles.of(other, one).asked(), why);
  }
}
