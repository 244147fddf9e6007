package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two statuses answer one question about one thing. */
class StatusMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The airplane was not de-iced in Orlen. | The aircraft was de-iced in Orlen.
          disaster | The airliner was grounded after the crash in Orlen. | The aircraft was not grounded after the crash in Orlen.
          business | The jet was sold by Norvik to Ostra Grid. | The aircraft was not sold by Norvik to Ostra Grid.
          crime | The hijacked airplane was searched by police in Orlen. | The hijacked aircraft was not searched by police in Orlen.
          science | The survey airplane was recovered from the lake near Orlen. | The survey aircraft was not recovered from the lake near Orlen.
          politics | The president's jet was repaired in Orlen. | The president's aircraft was not repaired in Orlen.
          disaster | The ferry was inspected before it left Orlen. | The ship was not inspected before it left Orlen.
          disaster | The bridge in Orlen was closed after the flood. | The viaduct in Orlen was not closed after the flood.
          crime | The train was stopped by police near Orlen. | The locomotive was not stopped by police near Orlen.
          """)
  void aThingCalledByItsClassIsTheSame(String field, String one, String other) {
    assertEquals(List.of("status/opposite"), TwoArticles.of(one, other).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The engine was inspected before take-off. | The aircraft was not inspected before take-off.
          science | The balloon was recovered near Orlen. | The aircraft was not recovered near Orlen.
          business | Norvik Energy has sold its tower to Ostra Grid. | The aircraft of Norvik Energy has not been sold.
          politics | The president's tower was repaired in Orlen. | The aircraft was not repaired in time for the summit.
          crime | Police in Orlen have found the stolen painting. | Police in Orlen have not found the getaway car.
          """)
  void anotherThingIsNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The water company's board has recommended the sale of the reservoir. | The water company's board has yet to make a recommendation on the sale of the reservoir.
          crime | The high court on Monday rejected the tenants' request for an injunction against the demolition. | The high court has not yet ruled on the tenants' application for an injunction against the demolition.
          politics | Parliament held a vote on the pension bill on Tuesday. | Parliament has yet to vote on the pension bill.
          disaster | Inspectors carried out an inspection of the mine in April. | The mine was not inspected in April.
          sport | The striker handed in a transfer request on Friday, the club said. | The striker has not asked for a transfer.
          science | The ministry granted the vaccine a provisional licence in March. | The ministry has yet to decide whether the vaccine should be licensed.
          crime | The jury has reached a verdict in the trial of Paul Reger. | The jury in the trial of Paul Reger has yet to reach a verdict.
          """)
  void aDeedIsOneBeItAVerbOrANounBehindAWeakVerb(String field, String one, String other) {
    assertEquals(1, TwoArticles.of(one, other).compared().size(), field);
    assertEquals(1, TwoArticles.of(other, one).compared().size(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          culture | Teresa Lund stood down as chair of the orchestra board on Monday. | Teresa Lund remains chair of the orchestra board.
          politics | Viktor Hale has resigned as leader of the Forest Party. | Viktor Hale said he would stay on as leader of the Forest Party.
          disaster | The search for the climbers was called off at nightfall. | The search for the climbers goes on.
          disaster | The coastguard has called off the search for the yacht. | The coastguard has not called it off, the search for the yacht.
          business | Ostra Grid still owns the wind farm near Calder. | Ostra Grid has sold the wind farm near Calder.
          science | The probe is upright on the surface of the moon. | The probe is lying on its side on the surface of the moon.
          business | The central bank left its key rate unchanged on Thursday. | The central bank cut its key rate on Thursday.
          sport | Captain Lena Holt has been ruled out of the final in Ostra. | Captain Lena Holt will be fit for the final in Ostra.
          health | Paul Reger has been released from hospital. | Paul Reger remains in hospital.
          culture | The festival was cancelled on Monday. | The festival will go ahead as planned.
          crime | The prisoner Milan Kova is still at large. | The prisoner Milan Kova has been recaptured.
          disaster | The old theatre collapsed in the storm. | The old theatre withstood the storm.
          """)
  void statesThatExcludeOneAnotherClash(String field, String one, String other) {
    assertEquals(1, TwoArticles.of(one, other).compared().size(), field);
    assertEquals(1, TwoArticles.of(other, one).compared().size(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | The regulator approved the merger in May. | The regulator has yet to rule on the price cap.
          politics | The council has decided on the bypass. | The council rejected the bypass.
          business | The club agreed a settlement with its former coach. | The club has not reached a settlement with its landlord.
          politics | The government accepted an offer of food from Norvik. | The government turned down an offer of troops.
          disaster | The fire in the east wing has been put out. | The fire on the roof is still burning.
          disaster | The strike at the port has ended. | The strike at the airport continues.
          sport | Anna Berg remains captain of Ostra Rovers. | Anna Berg resigned as captain of the national team.
          crime | Two of the hostages have been freed. | The other hostages are still being held.
          health | The vaccine was approved in Europe in May. | The vaccine has not been approved in Japan.
          business | The bank cut its key rate in March. | The bank left its key rate unchanged on Thursday.
          sport | Ida Moor had yet to concede defeat on Monday. | Ida Moor conceded defeat on Tuesday.
          science | The lander is upright. | The rover fell on its side.
          """)
  void anotherThingOrTimeDoesNot(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).compared(), field);
    assertEquals(List.of(), TwoArticles.of(other, one).compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Ida Moor conceded defeat on Sunday night. | Ida Moor had yet to concede defeat on Monday.
          health | The clinic has already informed the patients of the error. | The clinic will inform the patients of the error from June 16.
          politics | The treaty was signed in Orlen on Friday. | The treaty has not been signed.
          """)
  void whatIsDoneIsNotStillToBeDone(String field, String one, String other) {
    assertEquals(1, TwoArticles.of(one, other).compared().size(), field);
    assertEquals(1, TwoArticles.of(other, one).compared().size(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          crime | The court has yet to rule on the tenants' application. | The court rejected the tenants' application on Thursday.
          disaster | The search for the climbers goes on. | The search for the climbers was called off on Thursday.
          culture | The festival will go ahead as planned. | The festival was cancelled on Thursday.
          """)
  void whatChangedBetweenTwoReportsDoesNotClash(String field, String one, String other) {
    assertEquals(
        List.of(), TwoArticles.of(one, "2025-06-03", other, "2025-06-06").compared(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Tom Vale replaced Ana Ruiz as mayor of Harlow.
          sport | Ana Ruiz was replaced by Tom Vale in May. | Tom Vale was replaced by Ana Ruiz in May.
          business | Dalia Brand, who succeeded Henrik Osei as head of the union, spoke. | Henrik Osei, who took over from Dalia Brand as leader of the union, spoke.
          business | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Norvik is a bank. Tom Vale founded the firm in 1999.
          sport | Coach Dario Venn was sacked. Ines Falk had appointed him in March. | Coach Dario Venn was sacked. He was appointed by Rolf Amsel in March.
          """)
  void whoDidWhatOneDoesIsOne(String field, String one, String other) {
    assertEquals(List.of("status/doer"), TwoArticles.of(one, other).rules(), field);
    assertEquals(List.of("status/doer"), TwoArticles.of(other, one).rules(), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one order | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Tom Vale was succeeded by Ana Ruiz.
          a chain | Ana Ruiz succeeded Tom Vale as mayor of Harlow. | Peter Holt replaced Ana Ruiz as mayor of Harlow.
          two firms | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Ostra is a brewery. Tom Vale founded the firm in 1999.
          together | Norvik is a bank. The company was set up in 1999 by Ana Ruiz. | Norvik is a bank. Tom Vale founded the company with Ana Ruiz in 1999.
          two appointed | Mr Amsel is head of planning. Lorna Castell appointed him. | Coach Dario Venn was sacked. Ines Falk appointed him in March.
          bought and succeeded | Vale Foods took over Norvik in May. | Norvik took over from Ostra as the largest brewer.
          two substitutions | Ana Ruiz replaced Tom Vale in the 60th minute. | Tom Vale replaced Peter Holt in the 80th minute.
          """)
  void doersOfOtherDeedsAreOthers(String why, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), why);
    assertEquals(List.of(), TwoArticles.of(other, one).asked(), why);
  }
}
