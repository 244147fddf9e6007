package dev.gainsay.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.claim.When;
import dev.gainsay.extract.Clock;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {
  /** A Wednesday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 4);

  private static final Times TIMES = new Times();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge opened on March 4, 2026, officials said. | March 4, 2026 | 2026-03-04/2026-03-05 day",
        "It opened on 4 March 2026. | 4 March 2026 | 2026-03-04/2026-03-05 day",
        "It opened on the 4th of March 2026. | the 4th of March 2026 | 2026-03-04/2026-03-05 day",
        "It opened on Mar. 4. | Mar. 4 | 2026-03-04/2026-03-05 day",
        "The log says 2026-03-04. | 2026-03-04 | 2026-03-04/2026-03-05 day",
        "The log says 03/04/2026. | 03/04/2026 | 2026-03-04/2026-03-05 day",
        "The log says 25/12/2025. | 25/12/2025 | 2025-12-25/2025-12-26 day",
        "Sales began in Sept 2023 across Europe. | Sept 2023 | 2023-09-01/2023-10-01 month",
        "She was born in 1993 in Leeds. | 1993 | 1993-01-01/1994-01-01 year",
        "The 2022 election was close. | 2022 | 2022-01-01/2023-01-01 year",
        "Prices fell in the 1990s. | the 1990s | 1990-01-01/2000-01-01 decade",
        "It dates from the 19th century. | the 19th century | 1800-01-01/1900-01-01 century since",
        "Profit rose in fiscal 2024. | fiscal 2024 | 2024-01-01/2025-01-01 year",
        "Profit rose in Q3 2024. | Q3 2024 | 2024-07-01/2024-10-01 quarter",
        "Profit rose in the third quarter of 2024. | the third quarter of 2024 | 2024-07-01/2024-10-01 quarter",
        "Profit rose in the first half of 2025. | the first half of 2025 | 2025-01-01/2025-07-01 half",
        "He scored twice in the 2024-25 season. | 2024-25 | 2024-01-01/2026-01-01 year",
        "The fair ran March 3-5 in Lyon. | March 3-5 | 2026-03-03/2026-03-06 day",
        "It ran from March 3 to March 5. | March 3 to March 5 | 2026-03-03/2026-03-06 day",
        "It shrank between 2019 and 2021. | 2019 and 2021 | 2019-01-01/2022-01-01 year",
        "They met on June 2 and 3, 2025. | June 2 and 3, 2025 | 2025-06-02/2025-06-04 day",
        "The plant closed in the 2026 Spring Festival. | the 2026 Spring Festival | 2026-02-16/2026-03-04 week",
        "Profit rose in 2017 Q1 again. | 2017 Q1 | 2017-01-01/2017-04-01 quarter",
        "The form says 05-Aug-2016 here. | 05-Aug-2016 | 2016-08-05/2016-08-06 day",
        "Rain fell in January-March 2024. | January-March 2024 | 2024-01-01/2024-04-01 month",
        "The plant was built from March to May 2024. | March to May 2024 | 2024-03-01/2024-06-01 month",
      })
  void absoluteDatesAreRead(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two people died yesterday. | yesterday | 2026-03-03/2026-03-04 day",
        "It rained last night in Rome. | last night | 2026-03-03T18/2026-03-04T06 part-of-day",
        "He spoke this morning. | this morning | 2026-03-04/2026-03-04T12 part-of-day",
        "Output doubled last year. | last year | 2025-01-01/2026-01-01 year",
        "A vote is due next week. | next week | 2026-03-09/2026-03-16 week",
        "The model appeared last September. | last September | 2025-09-01/2025-10-01 month",
        "She left earlier this year. | earlier this year | 2026-01-01/2026-03-05 year",
        "The court will rule later this month. | later this month | 2026-03-04/2026-04-01 month",
        "From mid-last year the team grew. | mid-last year | 2025-04-01/2025-10-01 year since",
        "Since the middle of last year the team grew. | the middle of last year | 2025-04-01/2025-10-01 year since",
        "Launch is planned for early 2027. | early 2027 | 2027-01-01/2027-05-01 year",
        "He was hired in late 2022. | late 2022 | 2022-09-01/2023-01-01 year",
        "It fell in mid-2025. | mid-2025 | 2025-04-01/2025-10-01 year",
        "As of the end of February 2026, it led. | the end of February 2026 | 2026-02-20/2026-03-01 month",
        "Shares are up since the start of the year. | the start of the year | 2026-01-01/2026-04-01 year since",
        "The rule came two years ago. | two years ago | 2024-01-01/2025-01-01 year",
        "The ship sank three days ago. | three days ago | 2026-03-01/2026-03-02 day",
        "The minister said on Tuesday he was ill. | Tuesday | 2026-03-03/2026-03-04 day",
        "He will resign on Tuesday. | Tuesday | 2026-03-10/2026-03-11 day",
        "They met last Tuesday. | last Tuesday | 2026-03-03/2026-03-04 day",
        "They meet next Friday. | next Friday | 2026-03-06/2026-03-07 day",
        "Police came Tuesday night. | Tuesday night | 2026-03-03T18/2026-03-04T06 part-of-day",
        "He left in January of this year. | January of this year | 2026-01-01/2026-02-01 month",
        "He left in December. | December | 2025-12-01/2026-01-01 month",
        "The tax will rise in December. | December | 2026-12-01/2027-01-01 month",
        "Revenue fell in the first quarter of last year. | the first quarter of last year | 2025-01-01/2025-04-01 quarter",
        "It opened in summer 2024. | summer 2024 | 2024-06-01/2024-09-01 season",
        "Banks have until June 1 to answer. | June 1 | 2026-06-01/2026-06-02 day until",
      })
  void datesCountFromThePublication(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He wrote in the early morning of March 4, 2026 online. | the early morning of March 4, 2026 | 2026-03-04/2026-03-04T09 part-of-day",
        "He left on the evening of March 3. | the evening of March 3 | 2026-03-03T17/2026-03-04 part-of-day",
        "He left March 3 evening. | March 3 evening | 2026-03-03T17/2026-03-04 part-of-day",
        "It sank in the early hours of Sunday. | the early hours of Sunday | 2026-03-01/2026-03-01T07 part-of-day",
        "She posted early March 4 that all was well. | early March 4 | 2026-03-04/2026-03-04T10 part-of-day",
        "She posted it late on March 3. | late on March 3 | 2026-03-03T17/2026-03-04 part-of-day",
        "It struck at 4 a.m. on March 4. | 4 a.m. on March 4 | 2026-03-04T04/2026-03-04T05 hour",
        "By 4 a.m. Beijing time it was over. | 4 a.m. Beijing time | 2026-03-04T04/2026-03-04T05 hour until Beijing time",
        "The quake struck at 16:30 GMT. | 16:30 GMT | 2026-03-04T16:30/2026-03-04T16:31 minute GMT",
        "The siege ended at noon on Friday. | noon on Friday | 2026-02-27T12/2026-02-27T13 hour",
        "It began shortly after 9 p.m. in Oslo. | 9 p.m. | 2026-03-04T21/2026-03-04T22 hour",
        "Trains stop at 9:30 p.m. on Tuesday. | 9:30 p.m. on Tuesday | 2026-03-03T21:30/2026-03-03T21:31 minute",
        "He fell on Tuesday at around 5pm. | Tuesday at around 5pm | 2026-03-03T16:30/2026-03-03T17:30 hour",
      })
  void timesOfDayJoinTheirDay(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is shut on Christmas Eve 2025. | Christmas Eve 2025 | 2025-12-24/2025-12-25 day",
        "Shops close on Thanksgiving 2024. | Thanksgiving 2024 | 2024-11-28/2024-11-29 day",
        "They met on Easter Monday 2025. | Easter Monday 2025 | 2025-04-21/2025-04-22 day",
        "The app came out on Chinese New Year's Eve. | Chinese New Year's Eve | 2026-02-16/2026-02-17 day",
        "Prices rose during the Spring Festival. | Spring Festival | 2026-02-16/2026-03-04 week",
        "It came out on New Year's Eve. | New Year's Eve | 2025-12-31/2026-01-01 day",
        "The fast of Ramadan 2025 was kept. | Ramadan 2025 | 2025-03-01/2025-03-31 week",
        "They married on the Mid-Autumn Festival 2025. | Mid-Autumn Festival 2025 | 2025-10-06/2025-10-07 day",
      })
  void feastsFallOnTheirDays(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The same day, the firm denied it. | The same day | 2026-02-10/2026-02-11 day",
        "That evening, the firm denied it. | That evening | 2026-02-10T17/2026-02-11 part-of-day",
        "The following day, the firm denied it. | The following day | 2026-02-11/2026-02-12 day",
        "The next morning, the firm denied it. | The next morning | 2026-02-11/2026-02-11T12 part-of-day",
        "The firm had denied it the day before. | the day before | 2026-02-09/2026-02-10 day",
        "The firm had denied it a day earlier. | a day earlier | 2026-02-09/2026-02-10 day",
        "Two days later, the firm denied it. | Two days later | 2026-02-12/2026-02-13 day",
        "Just 48 hours later the firm denied it. | 48 hours later | 2026-02-12/2026-02-13 day",
        "At 9 p.m. the firm denied it. | 9 p.m. | 2026-02-10T21/2026-02-10T22 hour",
      })
  void datesCountFromTheDayNarratedLast(String text, String words, String when) {
    Clock clock = new Clock(PUBLISHED);
    TIMES.find(PlainSentences.of("He resigned on February 10, 2026."), clock);
    assertEquals(List.of(words + " = " + when), found(text, clock));
  }

  @Test
  void whatCountsFromAnUnknownDayIsLeftOut() {
    assertEquals(List.of(), found("The following day, the firm denied it.", new Clock(PUBLISHED)));
    assertEquals(List.of(), found("Last week the firm denied it.", new Clock(null)));
    assertEquals(List.of(), found("On Easter the firm denied it.", new Clock(null)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On March 4 the firm denied it. | March 4 | XXXX-03-04T00:00 to XXXX-03-05T00:00 day",
        "Early June was wet. | Early June | XXXX-06-01T00:00 to XXXX-06-12T00:00 month",
        "The vote is on February 29. | February 29 | XXXX-02-29T00:00 to XXXX-03-01T00:00 day",
        "It is shut from Dec. 30 to Jan. 2. | Dec. 30 to Jan. 2 | XXXX-12-30T00:00 to XXXX-01-03T00:00 day",
        "They met on Tuesday. | Tuesday | XXXX-WXX-2T00:00 to XXXX-WXX-3T00:00 day",
        "Doors open on Sunday at 8 pm. | Sunday at 8 pm | XXXX-WXX-7T20:00 to XXXX-WXX-7T21:00 hour",
        "Doors open at 8 pm. | 8 pm | XXXX-XX-XXT20:00 to XXXX-XX-XXT21:00 hour",
        "Doors open June 27th at 8 pm. | June 27th at 8 pm | XXXX-06-27T20:00 to XXXX-06-27T21:00 hour",
        "The week of June 27 was dry. | The week of June 27 | XXXX-06-21T00:00 to XXXX-07-04T00:00 week",
      })
  void whatNobodySaysOfADayStaysOpen(String text, String words, String when) {
    assertEquals(List.of(words + " = " + when), found(text, new Clock(null)));
  }

  @Test
  void theYearNamedFirstSettlesTheDaysThatFollow() {
    Clock clock = new Clock(null);
    found("He left on June 27, 2024.", clock);
    assertEquals(
        List.of("July 3 = 2024-07-03/2024-07-04 day"), found("On July 3 he came back.", clock));
  }

  @Test
  void aNightBetweenTwoDaysIsTheNightOfTheFirst() {
    assertEquals(
        List.of("the night from March 3 to March 4 = 2024-03-03T18/2024-03-04T06 part-of-day"),
        found("A fire broke out in the night from March 3 to March 4.", new Clock(null, 2024)));
  }

  @Test
  void theStorySettlesTheYearWhereNothingElseDoes() {
    assertEquals(
        List.of("March 4 = 2024-03-04/2024-03-05 day"),
        found("On March 4 the firm denied it.", new Clock(null, 2024)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "She won a prize that year. | that year | 2019-01-01/2020-01-01 year",
        "She won a prize the following year. | the following year | 2020-01-01/2021-01-01 year",
        "Sales had doubled from the previous year. | the previous year | 2018-01-01/2019-01-01 year since",
        "Sales were up 5% from a year earlier. | a year earlier | 2018-01-01/2019-01-01 year",
      })
  void thatYearIsTheOneNamedLast(String text, String words, String when) {
    Clock clock = new Clock(PUBLISHED);
    TIMES.find(PlainSentences.of("She joined the bank in 2019."), clock);
    assertEquals(List.of(words + " = " + when), found(text, clock));
  }

  @Test
  void whatHadHappenedEarlierDoesNotMoveTheStoryOn() {
    Clock clock = new Clock(PUBLISHED);
    found("Ms Ode resigned on February 10, 2026.", clock);
    found("She had sold her shares on February 3.", clock);
    assertEquals(
        List.of("the same day = 2026-02-10/2026-02-11 day"),
        found("Mr Ng quit the same day.", clock));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "48 hours before the vote, he quit.",
        "48 hours prior, he quit.",
        "48 hours after, he quit."
      })
  void aLengthUpToAnEventIsALength(String text) {
    Clock clock = new Clock(PUBLISHED);
    found("Ms Ode resigned on February 10, 2026.", clock);
    assertEquals(List.of("48 hours = exact [48] hour"), found("Only " + text, clock));
  }

  @Test
  void backgroundMonthsDoNotMoveTheStoryOn() {
    Clock clock = new Clock(PUBLISHED);
    found("On February 10, 2026 Ms Ode, who joined in January 2026, resigned.", clock);
    assertEquals(
        List.of("The next day = 2026-02-11/2026-02-12 day"),
        found("The next day she flew.", clock));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The repair took 48 hours. | 48 hours | exact [48] hour",
        "It took less than 24 hours. | less than 24 hours | under [24] hour",
        "He stayed two and a half years. | two and a half years | exact [2.5] year",
        "It lasted half an hour. | half an hour | exact [0.5] hour",
        "Over the past year and a half, costs rose. | the past year and a half | exact [1.5] year",
        "He signed a three-year deal. | three-year | exact [3] year",
        "A 72-hour truce began. | 72-hour | exact [72] hour",
        "It held for a decade. | a decade | exact [1] decade",
        "Patients wait 10 to 12 weeks. | 10 to 12 weeks | range [10, 12] week",
        "Patients wait 10-12 weeks. | 10-12 weeks | range [10, 12] week",
        "The flight took 4 hours 15 minutes. | 4 hours 15 minutes | exact [255] minute",
        "It ran two hours and 40 minutes. | two hours and 40 minutes | exact [160] minute",
        "Over the past two years, costs rose. | the past two years | exact [2] year",
        "Just 48 hours before the vote, he quit. | 48 hours | exact [48] hour",
        "The cabinet marked its first 100 days. | 100 days | exact [100] day",
        "They waited at least six months. | at least six months | at-least [6] month",
        "They waited for nearly a year. | nearly a year | under [1] year",
        "They waited half a year. | half a year | exact [0.5] year",
        "The talks ran half an hour. | half an hour | exact [0.5] hour",
        "The deal runs another year. | another year | exact [1] year",
        "They were away for a fortnight. | a fortnight | exact [2] week",
        "It is closed for about twenty-four hours. | about twenty-four hours | about [24] hour",
      })
  void lengthsOfTimeAreRead(String text, String words, String length) {
    assertEquals(words + " = " + length, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In the early hours of March 4: two ferries met. | the early hours of March 4 | 2026-03-04/2026-03-04T07 part-of-day",
        "The dam burst just after 9 p.m. ET on Tuesday. | 9 p.m. ET on Tuesday | 2026-03-03T21/2026-03-03T22 hour ET",
        "The gala ran from 7 to 9:30 p.m. on Tuesday. | 7 to 9:30 p.m. on Tuesday | 2026-03-03T19/2026-03-03T21:30 hour",
        "The gala ran on Tuesday from 7:00 to 8:00 pm. | Tuesday from 7:00 to 8:00 pm | 2026-03-03T19/2026-03-03T20 hour",
        "Doors shut at half past three in the afternoon on Tuesday. | half past three in the afternoon on Tuesday | 2026-03-03T15:30/2026-03-03T15:31 minute",
        "It broke at 12 noon on Tuesday. | 12 noon on Tuesday | 2026-03-03T12/2026-03-03T13 hour",
        "The storm moved in overnight. | overnight | 2026-03-03T18/2026-03-04T08 part-of-day",
        "He will speak later this afternoon. | later this afternoon | 2026-03-04T12/2026-03-04T19 part-of-day",
        "The market closed early in the afternoon. | early in the afternoon | 2026-03-04T12/2026-03-04T16:30 part-of-day",
      })
  void stretchesOfTheClockAndOfTheDayAreRead(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He was born on the 14th. | the 14th | 2026-02-14/2026-02-15 day",
        "They meet on Thursday the 12th. | Thursday the 12th | 2026-03-12/2026-03-13 day",
        "The rent is due on the 20th of next month. | the 20th of next month | 2026-04-20/2026-04-21 day",
        "Voters go to the polls on the first Tuesday of next month. | the first Tuesday of next month | 2026-04-07/2026-04-08 day",
        "The bid is due by 3/14. | 3/14 | 2026-03-14/2026-03-15 day until",
        "It ran Nov. 18-Dec. 19, 2025 in Lima. | Nov. 18-Dec. 19, 2025 | 2025-11-18/2025-12-20 day",
        "It came out in Dec-2018. | Dec-2018 | 2018-12-01/2019-01-01 month",
        "Sales began on 2019/Aug/01. | 2019/Aug/01 | 2019-08-01/2019-08-02 day",
        "The form says 22/Jan/2019 twice. | 22/Jan/2019 | 2019-01-22/2019-01-23 day",
        "Two days after March 1 the river fell. | Two days after March 1 | 2026-03-03/2026-03-04 day",
        "It closes three weeks from tomorrow. | three weeks from tomorrow | 2026-03-26/2026-03-27 day",
        "Two weeks before Christmas 2025 the mill shut. | Two weeks before Christmas 2025 | 2025-12-11/2025-12-12 day",
        "Income was down in the three months to June. | the three months to June | 2025-04-01/2025-07-01 quarter",
        "Income fell in the quarter ended Sept. 30. | the quarter ended Sept. 30 | 2025-07-01/2025-10-01 quarter",
        "Prices rose in the year to February. | the year to February | 2025-03-01/2026-03-01 year",
        "Income beat last year's fourth quarter. | last year's fourth quarter | 2025-10-01/2026-01-01 quarter",
        "He left the third month of 2021. | the third month of 2021 | 2021-03-01/2021-04-01 month",
        "It rained in the first ten days of May 2025. | the first ten days of May 2025 | 2025-05-01/2025-05-11 day",
        "It opened in the last week of July 2016. | the last week of July 2016 | 2016-07-25/2016-08-01 week",
        "It fell in week 27 of 2018. | week 27 of 2018 | 2018-07-02/2018-07-09 week",
        "It opens the week beginning April 6. | the week beginning April 6 | 2026-04-06/2026-04-13 week",
        "They will vote next week on Tuesday. | next week on Tuesday | 2026-03-10/2026-03-11 day",
        "Prices rose the year before last. | the year before last | 2024-01-01/2025-01-01 year",
        "Six people died over the weekend. | the weekend | 2026-02-28/2026-03-02 week",
        "Roads filled on Labor Day weekend 2025. | Labor Day weekend 2025 | 2025-08-30/2025-09-02 week",
        "The band broke up in the late eighties. | the late eighties | 1986-01-01/1990-01-01 decade",
        "The season opens on Aug. 15. | Aug. 15 | 2026-08-15/2026-08-16 day",
      })
  void datesAreReadInTheManyWaysOfNews(String text, String words, String when) {
    assertEquals(words + " = " + when, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They fought two-and-a-half years. | two-and-a-half years | exact [2.5] year",
        "It ran 2 1/2 hours. | 2 1/2 hours | exact [2.5] hour",
        "It ran one and three quarter hours. | one and three quarter hours | exact [1.75] hour",
        "It ran for an hour and 45 minutes. | an hour and 45 minutes | exact [105] minute",
        "A quarter of a century is long. | A quarter of a century | exact [0.25] century",
        "A decade-long war ended. | decade-long | exact [1] decade",
        "A months-long hunt ended. | months-long | at-least [2] month",
        "The mine was idle for several years. | several years | at-least [2] year",
        "They talked for hours. | hours | at-least [2] hour",
        "It is expected to last three to four weeks. | three to four weeks | range [3, 4] week",
        "He will rest for the next three weeks. | the next three weeks | exact [3] week",
        "The shop was shut all week. | all week | exact [1] week",
      })
  void lengthsAreReadInTheManyWaysOfNews(String text, String words, String length) {
    assertEquals(words + " = " + length, only(text, PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 32-year-old coach left.",
        "A woman aged 32 years died.",
        "He is 32 years old.",
        "One day he may march home.",
        "Channel 4 aired it.",
        "They moved Expo 2020 indoors.",
        "It runs on Windows 2000.",
        "The sun sat low for a second time.",
        "Stocks may fall.",
        "It costs $5 a day.",
        "These days few care.",
        "Version 3.5 is out.",
        "Some 2000 people came.",
        "They paid $2000 for it.",
        "The fall of the regime was near.",
        "Names spring to mind.",
        "He took second place.",
        "They work 24/7 on Route 66.",
        "A man in his 80s fell.",
        "Highs will reach the low 90s.",
        "Two thirds, or 2/3 of it, is gone.",
        "They saw three night markets.",
        "They led 3-0 in the second half.",
        "He wrote for The Sunday Times."
      })
  void wordsThatOnlyLookLikeTimesAreLeftAlone(String text) {
    assertEquals(List.of(), found(text, new Clock(PUBLISHED)));
  }

  private static String only(String text, @Nullable LocalDate published) {
    List<String> found = found(text, new Clock(published));
    assertTrue(found.size() == 1, () -> text + " -> " + found);
    return found.get(0);
  }

  private static List<String> found(String text, Clock clock) {
    Sentence sentence = PlainSentences.of(text);
    return TIMES.find(sentence, clock).stream()
        .map(mention -> sentence.text(mention.first(), mention.end()) + " = " + value(mention))
        .collect(Collectors.toList());
  }

  private static String value(Mention mention) {
    if (mention instanceof Mention.Time time) {
      When when = time.when();
      if (!when.settled()) {
        return pattern(when);
      }
      return moment(when.from().toString())
          + "/"
          + moment(when.to().toString())
          + " "
          + when.grain().word()
          + (when.edge() == When.Edge.AT ? "" : " " + when.edge().word())
          + (when.zone() == null ? "" : " " + when.zone());
    }
    Mention.Length length = (Mention.Length) mention;
    return length.length().bound().word()
        + " "
        + length.length().stated()
        + " "
        + length.length().unit().id();
  }

  /** As claim files write it. */
  private static String pattern(When when) {
    String first = when.firstDay();
    String last =
        When.at(when.to(), when.to().plusDays(1), when.grain()).opened(when.open()).firstDay();
    return first
        + "T"
        + when.from().toLocalTime()
        + " to "
        + last
        + "T"
        + when.to().toLocalTime()
        + " "
        + when.grain().word();
  }

  private static String moment(String iso) {
    String hours = iso.endsWith(":00") ? iso.substring(0, iso.length() - 3) : iso;
    return hours.endsWith("T00") ? hours.substring(0, 10) : hours;
  }
}
