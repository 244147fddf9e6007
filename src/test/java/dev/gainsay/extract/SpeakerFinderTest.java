package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose words a sentence is. */
class SpeakerFinderTest {
  private final SpeakerFinder speakers = new SpeakerFinder(Vocabulary.bundled());

  private @Nullable String speaker(String text) {
    Parsed parsed = Parsed.of(text);
    return speakers.speaker(parsed.last(), parsed.at("300"), parsed.holders());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 300 people had fled. |
          Ruiz announced 300 jobs. |
          The survey found that 300 people had fled. |
          Ana Ruiz said 300 people had fled. | Ana Ruiz
          Ana Ruiz, the mayor of Orlen, said 300 people had fled. | Ana Ruiz
          Some 300 people had fled, said Ana Ruiz, the mayor. | Ana Ruiz
          "We have 300 beds," Ruiz, the mayor, told reporters. | Ruiz
          Ana Ruiz met Lena Ferro. "There are 300 beds," Ferro said. | Ferro
          A spokesman for Norvik Energy said 300 people had left. | Norvik Energy
          Norvik denied that it had dismissed 300 people. | Norvik
          The Orlen Post reported that 300 people had fled. | Orlen Post
          According to Ana Ruiz, 300 people had fled. | Ana Ruiz
          According to a report by the Orlen Institute, 300 people had fled. | Orlen Institute
          """)
  void aNamedSourceIsTheSpeaker(String text, @Nullable String expected) {
    assertEquals(expected, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Some 300 people had fled, the ministry said. | the ministry
          Police said 300 people had fled. | police
          According to the ministry, 300 people had fled. | the ministry
          Marek Torv had 300 sheep, the clinic said. | the clinic
          The Veltmar bridge cost 300 crowns, the council said. | the council
          Norvik Energy met the Health Ministry. Some 300 people fled, the ministry said. | Health Ministry
          """)
  void aBodyWithoutANameIsTheSpeakerInTheTextsOwnWords(String text, String expected) {
    assertEquals(expected, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Ruiz spoke in Orlen. Some 300 people had fled, she said. | Ana Ruiz
          Ana Ruiz said some homes burned. She added that 300 people had fled. | Ana Ruiz
          Norvik Energy grew. The company said it had hired 300 people. | Norvik Energy
          """)
  void aPronounCarriesTheSpeakerOn(String text, String expected) {
    assertEquals(expected, speaker(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials said that 300 people had fled.
          Some 300 people had fled, according to people familiar with the matter.
          According to officials in Orlen, 300 people had fled.
          Sources told the Orlen Post that 300 people had fled.
          Some 300 people had reportedly fled.
          """)
  void aSourceWithoutANameIsUnnamed(String text) {
    assertEquals("unnamed", speaker(text));
  }
}
