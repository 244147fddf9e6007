package dev.gainsay.extract.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.RuleBasedNumberFormat;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.Unit;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  private static final Quantities QUANTITIES = new Quantities();

  private static List<Figure> figures(String sentence) {
    return QUANTITIES.find(Sentences.of(sentence)).stream().map(Mention.Quantity::figure).toList();
  }

  /** "over 5 users=over 5 [unit] [change]", several parted by "; ". */
  private static String told(String sentence) {
    return figures(sentence).stream()
        .map(
            f ->
                "%s=%s %s%s%s"
                    .formatted(
                        f.text(),
                        f.bound().word(),
                        f.stated().stream()
                            .map(BigDecimal::toPlainString)
                            .collect(Collectors.joining(" to ")),
                        f.unit().id().isEmpty() ? "" : " " + f.unit().id(),
                        f.change() == null ? "" : " " + f.change().word()))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The harbour handled 1,234,567 boxes.            | 1,234,567=exact 1234567
          Turnout reached 1.5 million.                    | 1.5 million=exact 1500000
          The dam holds 40 000 olive trees apart.         | 40 000=exact 40000
          The council hired twenty-four divers.           | twenty-four=exact 24
          They counted two hundred and five ballots.      | two hundred and five=exact 205
          Some 600 million vaccines were shipped.         | Some 600 million=about 600000000
          The fund grew to $3.5m.                         | $3.5m=exact 3500000 USD
          The app has 6k reviews and 15bn views.          | 6k=exact 6000; 15bn=exact 15000000000
          Two and a half million voters stayed at home.   | Two and a half million=exact 2500000
          Half a million homes lost power.                | Half a million=exact 500000
          A quarter of a million trees were felled.       | A quarter of a million=exact 250000
          A dozen boats sank and two dozen were damaged.  | A dozen=exact 12; two dozen=exact 24
          A couple of goats escaped.                      | A couple of=about 2
          Voters cast 12.3 lakh ballots.                  | 12.3 lakh=exact 1230000
          """)
  void readsCardinals(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Three fifths of the reefs are dead.             | Three fifths=exact 0.6
          Nine tenths of it is ice.                       | Nine tenths=exact 0.9
          A twenty-fifth of the seed was lost.            | A twenty-fifth=exact 0.04
          Rents rose more than a third.                   | more than a third=over 0.3333 up
          The probe was two and three quarter miles off.  | two and three quarter miles=exact 2.75 mile
          The level stood at nine point nought four.      | nine point nought four=exact 9.04
          The dose was 1.2e6 units.                       | 1.2e6=exact 1200000
          It cost two thousand and two hundred lives.     | two thousand and two hundred=exact 2200
          """)
  void readsFractionsAndDecimalsInWords(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3/4         | 3/4=exact 0.75
          zero        | zero=exact 0
          one         | one=exact 1
          a hundredth | a hundredth=exact 0.01
          - 1,200     | - 1,200=exact -1200
          192.        | 192=exact 192
          """)
  void aTextThatIsNothingButANumberIsThatNumber(String text, String expected) {
    assertEquals(expected, told(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A six-storey mill burned down.                  | six-storey=exact 6 storey
          The 60,000-seat ground was full.                | 60,000-seat=exact 60000 seat
          They rented a one-bedroom flat.                 | one-bedroom=exact 1 bedroom
          The 19-member bloc agreed on a two-way deal.    | 19-member=exact 19 member
          """)
  void countsTheNounThatAHyphenJoins(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Orlen 12 people were killed.                 | 12=exact 12
          On Tuesday 14 small boats sank.                 | 14=exact 14
          At Port Varna 30 were hurt.                     | 30=exact 30
          In Gemini 3 the menu moved.                     | ''
          The 787 Dreamliner was late.                    | ''
          The 7e7 was renamed.                            | ''
          See https://news.example/q?id=20%25 for more.   | ''
          ALL FIVE POINTS COUNT                           | FIVE=exact 5
          """)
  void tellsCountsFromNames(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Hundreds of rescuers searched for several hours. | Hundreds=over 100
          Tens of thousands marched, dozens were held.     | Tens of thousands=over 10000; dozens=over 12
          Several hundred sheep and a few thousand hens.   | Several hundred=over 100; a few thousand=over 1000
          It cost billions of euros and scores of lives.   | billions of euros=over 1000000000 EUR; scores=over 20
          Some dozens of acres burned.                     | Some dozens of acres=over 12 acre
          """)
  void readsNumbersThatNobodyCountedAsOpenAbove(String sentence, String expected) {
    assertEquals(expected, told(sentence));
    assertTrue(
        figures(sentence).stream().allMatch(f -> f.expected().contains(1e12)),
        "No number above may clash.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Test scores of pupils fell on many roads.
          The temperature was in the thousands.
          It took hundreds of years.
          Few villages have several wells.
          """)
  void readsNoVagueNumberWhereNothingIsCounted(String sentence) {
    assertEquals("", told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Inflation stood at 3.2%.                       | 3.2%=exact 3.2 percent
          Twelve per cent of wells were dry.             | Twelve per cent=exact 12 percent
          Rates moved by 25 basis points.                | 25 basis points=exact 25 basis-point
          He won by 2.5 percentage points.               | 2.5 percentage points=exact 2.5 percentage-point
          Two-thirds of the crew fell ill.               | Two-thirds=exact 0.6667
          A third of the wheat was lost.                 | A third=exact 0.3333
          One in five pupils missed class.               | One in five=exact 0.2
          Nine out of ten clinics closed.                | Nine out of ten=exact 0.9
          More than half of the seats were empty.        | More than half=over 0.5
          Sales of 10, 20 and 30 percent were reported.  | 10=exact 10 percent; 20=exact 20 percent; 30 percent=exact 30 percent
          """)
  void readsShares(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Repairs will take 10 to 12 crews.                 | 10 to 12=range 10 to 12
          Between 10 and 12 whales stranded.                | Between 10 and 12=range 10 to 12
          Models range from 0.5B to 72B parameters.         | from 0.5B to 72B=range 500000000 to 72000000000
          The bridge would cost $3-5 million.               | $3-5 million=range 3000000 to 5000000 USD
          Growth of 15-20% is expected.                     | 15-20%=range 15 to 20 percent up
          Seas rose 8 to 16 centimetres.                    | 8 to 16 centimetres=range 8 to 16 centimeter up
          Two or three gunmen fled.                         | Two or three=range 2 to 3
          Users rose from 17 million to 73.5 million.       | 17 million=exact 17000000; 73.5 million=exact 73500000
          The rate fell from 12 to 5 percent.               | 12=exact 12 percent; 5 percent=exact 5 percent
          The team beat its rival 3-1 and then lost 1-2.    |
          The motion was carried 52-35.                     |
          The strike will last between 60 and 90 days.      |
          """)
  void tellsRangesFromLevelsAndScores(String sentence, String expected) {
    assertEquals(expected == null ? "" : expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Exports rose 12 percent.                            | 12 percent=exact 12 percent up
          Shares were up 3%.                                  | 3%=exact 3 percent up
          Output fell by 5 tonnes.                            | 5 tonnes=exact 5 tonne down
          The index dropped 30 points.                        | 30=exact 30 down
          The firm announced a 12 percent increase.           | 12 percent=exact 12 percent up
          Bread is 12% dearer and 8% lower in weight.         | 12%=exact 12 percent; 8%=exact 8 percent down
          Revenue rose 12% to 5 million.                      | 12%=exact 12 percent up; 5 million=exact 5000000
          The price rose above 5 percent.                     | above 5 percent=over 5 percent
          The service has a 552% growth rate.                 | 552%=exact 552 percent
          Thefts more than doubled.                           | more than doubled=over 2 times
          It was a fourfold increase.                         | fourfold=exact 4 times
          Three times as many cases were found.               | Three times=exact 3 times
          Fines nearly tripled while bookings halved.         | nearly tripled=under 3 times; halved=exact 0.5 times
          Tankers cut emissions by a third.                   | a third=exact 0.3333 down
          Oil made up 12 percent of exports.                  | 12 percent=exact 12 percent
          The chain will cut 500 jobs.                        | 500=exact 500
          Sedans and vans gained 8 and 9.5 percent.           | 8=exact 8 percent up; 9.5 percent=exact 9.5 percent up
          Clinics open twice a week.                          |
          """)
  void tellsChangesFromLevels(String sentence, String expected) {
    assertEquals(expected == null ? "" : expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Over 600 fled.                                 | Over 600=over 600
          No fewer than 40 people drowned.               | No fewer than 40=at-least 40
          As many as 90 cars burned.                     | As many as 90=at-most 90
          Up to around 500 seats are free.               | Up to around 500=at-most 500
          Just over 30 wolves remain.                    | Just over 30=over 30
          Nearly 4,000 tents arrived.                    | Nearly 4,000=under 4000
          An estimated 70 miners were trapped.           | An estimated 70=about 70
          Users surpassed 200 million.                   | surpassed 200 million=over 200000000
          Losses topped the $2 billion mark.             | topped the $2 billion=over 2000000000 USD
          The house passed 12 laws.                      | 12=exact 12
          He scored 50-plus runs and 30-odd points.      | 50-plus=at-least 50; 30-odd=about 30
          It needs 12 or more votes.                     | 12 or more=at-least 12
          The pool is 20 or more metres deep.            | 20 or more metres=at-least 20 meter
          The load must not exceed 40 tonnes.            | not exceed 40 tonnes=at-most 40 tonne
          Dust was at ~80 and <90 units.                 | ~80=about 80; <90=under 90
          """)
  void readsHedges(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @Test
  void hedgesNarrowWhatAReaderExpects() {
    Figure just = figures("Just over 100 cranes were seen.").get(0);
    assertTrue(just.expected().contains(105) && !just.expected().contains(150));
    assertTrue(just.literal().contains(150), "Just over 100 is literally any number above it.");
    Figure nearly = figures("Nearly 100 cranes were seen.").get(0);
    assertTrue(nearly.expected().contains(95) && !nearly.expected().contains(80));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It cost US$40 billion.                       | US$40 billion=exact 40000000000 USD
          It cost 40 billion US dollars.               | 40 billion US dollars=exact 40000000000 USD
          It cost €3 million, or £2bn, or ¥500.        | €3 million=exact 3000000 EUR; £2bn=exact 2000000000 GBP; ¥500=exact 500 JPY
          Farmers owe Rs 500 crore.                    | Rs 500 crore=exact 5000000000 INR
          The bank lent RMB 3 billion.                 | RMB 3 billion=exact 3000000000 CNY
          The bank lent 3 billion yuan and 5m CHF.     | 3 billion yuan=exact 3000000000 CNY; 5m CHF=exact 5000000 CHF
          Fares are HK$12, A$9 and C$8.                | HK$12=exact 12 HKD; A$9=exact 9 AUD; C$8=exact 8 CAD
          The stock slid 17 cents to $8.               | 17 cents=exact 0.17 USD down; $8=exact 8 USD
          A ticket costs 3 dollars and 50 cents.       | 3 dollars and 50 cents=exact 3.5 USD
          She was fined 200 pounds.                    | 200 pounds=exact 200 GBP
          The calf weighs 200 pounds.                  | 200 pounds=exact 200 pound
          The deal is worth #13 billion.               | 13 billion=exact 13000000000
          """)
  void readsMoney(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It cost 900 tugriks and 40 Malaysian ringgit.  | 900 tugriks=exact 900 MNT; 40 Malaysian ringgit=exact 40 MYR
          They paid Rs. 500 and RM 42.                   | Rs. 500=exact 500 INR; RM 42=exact 42 MYR
          It sold for US $ 12 and ₾80.                   | US $ 12=exact 12 USD; ₾80=exact 80 GEL
          Stamps rose from 76p to 85p.                   | 76p=exact 0.76 GBP; 85p=exact 0.85 GBP
          The film plays in 1080p.                       | ''
          A bun was less than a dollar.                  | less than a dollar=under 1 USD
          Petrol at $3 a gallon was dear.                | $3=exact 3 USD
          """)
  void readsMoneyOfAllCountries(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The fish was 2 yards 1 foot 6 inches long.     | 2 yards 1 foot 6 inches=exact 2.5 yard
          He ran 3 km and 1,500 m.                       | 3 km=exact 3 kilometer; 1,500 m=exact 1500 meter
          The cake took 250 g of flour and 2 l of milk.  | 250 g=exact 250 gram; 2 l=exact 2 liter
          The camp was about a mile away.                | about a mile=about 1 mile
          It fell to 20 below zero.                      | 20 below zero=exact -20 degree
          The peak is 6 ft 2 in, they joked.             | 6 ft 2 in=exact 6.166667 foot
          Output fell to 8 litres a day from 9.          | 8 litres=exact 8 liter; 9=exact 9 liter
          Output fell short of 2 million barrels.        | fell short of 2 million barrels=under 2000000 barrel
          The missing dropped by nine to 40.             | nine=exact 9 down; 40=exact 40
          """)
  void addsUpAndSharesUnits(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fire closed a 15-mile stretch.               | 15-mile=exact 15 mile
          She won the 5km run.                         | 5km=exact 5 kilometer
          They built a 1,000-foot tower.               | 1,000-foot=exact 1000 foot
          The plot has 2,000 square feet.              | 2,000 square feet=exact 2000 square-foot
          Winds hit 120 km/h, or 75 mph.               | 120 km/h=exact 120 kilometer-per-hour; 75 mph=exact 75 mile-per-hour
          It needs 7GB of memory.                      | 7GB=exact 7 gigabyte
          The model has 72B parameters.                | 72B=exact 72000000000
          It was minus 5 degrees Celsius.              | minus 5 degrees Celsius=exact -5 celsius
          The temperature hit 31°C.                    | 31°C=exact 31 celsius
          He is 5 feet 6 inches tall.                  | 5 feet 6 inches=exact 5.5 foot
          The wall is 1.8m tall and 3m people saw it.  | 1.8m=exact 1.8 meter; 3m=exact 3000000
          Half a mile of track was washed away.        | Half a mile=exact 0.5 mile
          A 6.5-magnitude quake struck.                | 6.5-magnitude=exact 6.5 magnitude
          """)
  void readsMeasures(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A 32-year-old baker was hurt.                 | 32-year-old=exact 32 year of age
          The baker, aged 32, was hurt.                 | aged 32=exact 32 year of age
          Anna Berg, 32, was hurt.                      | 32=exact 32 year of age
          Berg died at 83.                              | 83=exact 83 year of age
          The twins are 18 months old.                  | 18 months old=exact 18 month of age
          Children under 5 travel free.                 | under 5=under 5 year of age
          """)
  void readsAges(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It happened in 2019 and again on March 4.
          The 2010-11 season ended on 4 March 2011.
          Talks began at 4 a.m. and lasted 48 hours.
          The 1990s were the warmest for three consecutive years.
          The Boeing 737 took off as Flight 370.
          It runs on Windows 11 and Gemini 3.0.
          The firm filed for Chapter 11 and sued under Section 230.
          See page 3 and phase 2 of the plan.
          No one knew one another on one hand.
          He was one of the witnesses.
          She took the 911 call after 9/11, as staff do 24/7.
          Qwen3.5, the A350 and the F-16 are names.
          COVID-19 spread in the 18th century.
          Leaders of the Group of 20 met at 10 Downing Street.
          The 0-to-1 phase was a two-way street.
          The result [3] is final.
          One analyst said so.
          """)
  void leavesNamesDatesAndTimesAlone(String sentence) {
    assertEquals("", told(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One person died and two were hurt.   | One=exact 1; two=exact 2
          The blast killed one.                | one=exact 1
          Trains run 15 a day.                 | 15=exact 15
          It hits 15 per 100,000 people.       | 15=exact 15
          Bomb Kills 12 In Market Town Square  | 12=exact 12
          """)
  void countsWhatIsCounted(String sentence, String expected) {
    assertEquals(expected, told(sentence));
  }

  @Test
  void aModelNamedOnceIsANameEverywhere() {
    String text = "The Falcon 900 is a jet. Pilots like the 900 for its range.";
    var article =
        new dev.gainsay.article.Article(
            "a", "a.txt", dev.gainsay.article.Source.UNKNOWN, text, true, List.of(), false);
    int second = text.indexOf("Pilots");
    assertEquals(
        List.of(),
        QUANTITIES.find(
            Sentences.of(article, new dev.gainsay.article.Span(second, text.length()))));
  }

  @Test
  void spelledNumbersReadLikeTheirDigits() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    for (int i = 0; i < 300; i++) {
      long number = 2 + (long) Math.exp(random.nextDouble() * Math.log(9e8));
      String words = speller.format(number, "%spellout-cardinal");
      List<Figure> found = figures("They counted " + words + " stones.");
      assertEquals(1, found.size(), words);
      assertEquals(number, found.get(0).stated().get(0).longValueExact(), words);
      assertEquals(words, found.get(0).text());
    }
  }

  @Test
  void everyTextStandsAtItsTokens() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    String[] hedges = {"", "over ", "nearly ", "at least ", "some "};
    String[] units = {" people", "%", " km", " million", "-foot", " euros", "m tonnes"};
    for (int i = 0; i < 300; i++) {
      String text =
          "Officials say %s%d%s was%s lost."
              .formatted(
                  hedges[random.nextInt(hedges.length)],
                  2 + random.nextInt(900),
                  units[random.nextInt(units.length)],
                  random.nextBoolean() ? " not" : "");
      Sentence sentence = Sentences.of(text);
      List<Mention.Quantity> found = QUANTITIES.find(sentence);
      assertEquals(1, found.size(), text);
      Mention.Quantity one = found.get(0);
      assertTrue(sentence.text(one.first(), one.end()).contains(one.figure().text()), text);
    }
  }

  @Test
  void sharesComparePercentagesAndAgesNeverDurations() {
    Figure third = figures("A third of the wheat was lost.").get(0);
    Figure percent = figures("34 percent of the wheat was lost.").get(0);
    assertTrue(third.comparableWith(percent) && third.agreesWith(percent));
    assertTrue(third.contradicts(figures("40 percent of the wheat was lost.").get(0)));
    Figure age = figures("He is 32 years old.").get(0);
    assertEquals(Unit.Quantity.COUNT, age.unit().quantity());
  }
}
