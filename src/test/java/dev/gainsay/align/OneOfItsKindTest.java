package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gainsay.TwoArticles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a story has one of is compared however it is told, and kept from its neighbours. */
class OneOfItsKindTest {
  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The coach left the road near Orlen with 48 passengers and crew on board. | The coach, which left the road near Orlen, was carrying 41 people. | 41 / 48
          science | The trial, called Beacon, enrolled 1,842 patients with asthma. | Just over 1,500 people were recruited for the Beacon trial. | 1,842 / Just over 1,500
          politics | The rally in Orlen drew a crowd of 12,000. | Some 20,000 people gathered for the rally in Orlen. | 12,000 / Some 20,000
          music | The concert was attended by 40,000 fans. | There were 52,000 people at the concert. | 40,000 / 52,000
          crime | The crush in Orlen left 37 people in hospital. | Some 52 people were rushed to hospital after the crush in Orlen. | 37 / Some 52
          """)
  void peopleAndThingsByTheScene(String field, String one, String other, String values) {
    assertEquals(List.of(values), sorted(one, other), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          disaster | The ferry Orla Star sank. There were 214 people on board. | The ferry Orla Star sank. Some 120 men, women and children were rescued.
          science | The trial, called Beacon, enrolled 1,842 patients. | An earlier study of the drug followed 640 patients.
          sport | A crowd of 74,361 watched Lorne win the match. | Lorne's win was watched by 4.1 million people on television.
          """)
  void otherScenesAreKeptApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Meridon's cash bid, made on Tuesday, values the biscuit maker Tarn at £2.3 billion. | Meridon Capital is offering £2.1 billion for Tarn. | £2.1 billion / £2.3 billion
          sport | Calder United paid 31 million euros for Ruben Castell. It lost 28 million euros last year. | Castell's transfer to Calder United is worth 38 million euros. | 31 million euros / 38 million euros
          art | The painting was sold for $12.4 million on Friday. | The painting fetched $14.2 million. | $12.4 million / $14.2 million
          space | The Petrel mission cost 118 million euros. | Norvik Space spent about 180 million euros on the Petrel mission. | 118 million euros / about 180 million euros
          """)
  void pricesAndCosts(String field, String one, String other, String values) {
    assertEquals(List.of(values), sorted(one, other), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          business | Norvik bought the Orlen brewery for $310 million. | Norvik paid $90 million in dividends.
          sport | Valmora paid 62 million euros for Castell. | Valmora paid 41 million euros for Lind.
          transfer | Valmora paid 62 million euros for Castell. | Valmora's bid of 50 million euros was rejected in July.
          wages | Valmora paid 62 million euros for Castell. | Valmora pays Castell 4 million euros a year.
          space | The Petrel mission cost 118 million euros. | Norvik Space spent 95 million euros on its next probe.
          """)
  void otherSumsAreKeptApart(String field, String one, String other) {
    assertEquals(List.of(), TwoArticles.of(one, other).asked(), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          space | The lander came down about 250 meters from its target. | The lander came down 1.8 kilometres from the centre of its target zone. | 1.8 kilometres / about 250 meters
          quake | The quake struck at a depth of 10 kilometers. | The quake struck near Orlen. The depth has been given as 24 kilometres. | 10 kilometers / 24 kilometres
          fire | The fire has blackened 41,300 acres. | The burned area is put at 46,500 acres. | 41,300 acres / 46,500 acres
          business | Norvik's sales rose 60 per cent. | Norvik's sales doubled. | 60 per cent / doubled
          """)
  void measuresByWhatTheyMeasure(String field, String one, String other, String values) {
    assertEquals(List.of(values), sorted(one, other), field);
  }

  @ParameterizedTest(name = "{0}: {1} / {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          politics | The three parties agreed a coalition after 18 days of negotiations. | After nearly four weeks of talks the three parties agreed a coalition. | 18 days / nearly four weeks
          sport | Castell signed a five-year contract with Valmora. | Castell's contract with Valmora runs until the summer of 2028. | five-year / until the summer of 2028
          crime | Brekke faces a ban of up to four years. | Brekke could be banned for up to two years. | up to four years / up to two years
          government | Labour lost the office it had held for 12 years in Astermark. | Labour had been in government in Astermark without a break since 2010. | 12 years / since 2010
          """)
  void lengthsHoweverTheyAreTold(String field, String one, String other, String values) {
    assertEquals(List.of(values), sorted(one, other), field);
  }

  /** The values of the one finding in alphabetical order. */
  private static List<String> sorted(String one, String other) {
    return TwoArticles.of(one, other).asked().stream()
        .map(values -> String.join(" / ", List.of(values.split(" / ")).stream().sorted().toList()))
        .toList();
  }
}
