package dev.gainsay.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralsTest {

  @ParameterizedTest
  @CsvSource({
    "people, person",
    "firemen, fireman",
    "patients, patient",
    "cities, city",
    "movies, movie",
    "glasses, glass",
    "viruses, virus",
    "houses, house",
    "matches, match",
    "boxes, box",
    "heroes, hero",
    "shoes, shoe",
    "wives, wife",
    "series, series",
    "ringgits, ringgit",
    "analyses, analysis",
    "buses, bus",
    "mothers-in-law, mothers-in-law",
    "barracks, barracks",
    "vice-presidents, vice-president"
  })
  void takesTheSingularByTheEnding(String plural, String singular) {
    assertEquals(singular, Plurals.singular(plural));
  }
}
