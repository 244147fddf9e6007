package dev.gainsay.align;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.gainsay.extract.Alias;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static Names of(String... written) {
    return Names.joining(List.of(written), List.of(), List.of());
  }

  @Test
  void theSameWordsInAnyOrderAndWithAccentsOrLegalFormsAreOneName() {
    Names names =
        of(
            "Torv Elin",
            "Elin Torv",
            "Norvik Energy",
            "Norvik Energy Inc.",
            "Zo\u00e9 Ferr\u00e3o",
            "Zoe Ferrao");
    assertEquals(names.shared("Elin Torv"), names.shared("Torv Elin"));
    assertEquals(names.shared("Norvik Energy"), names.shared("Norvik Energy Inc."));
    assertEquals(names.shared("Zoe Ferrao"), names.shared("Zo\u00e9 Ferr\u00e3o"));
  }

  @Test
  void aSurnameIsTheOneFullNameItEnds() {
    Names names = of("Elin Torv", "Torv");
    assertEquals(names.shared("Elin Torv"), names.shared("Torv"));
  }

  @Test
  void aSurnameOfTwoPersonsStaysByItself() {
    Names names = of("Elin Torv", "Marek Torv", "Torv");
    assertNotEquals(names.shared("Elin Torv"), names.shared("Marek Torv"));
    assertNotEquals(names.shared("Elin Torv"), names.shared("Torv"));
    assertNotEquals(names.shared("Marek Torv"), names.shared("Torv"));
  }

  @Test
  void likenessAloneJoinsNothing() {
    Names names = of("Wen Minghao", "Wen Minghua", "Orlen", "Orlin");
    assertNotEquals(names.shared("Wen Minghao"), names.shared("Wen Minghua"));
    assertNotEquals(names.shared("Orlen"), names.shared("Orlin"));
  }

  @Test
  void whatAnArticleOrTheStoryFileCallsOneIsOne() {
    Names names =
        Names.joining(
            List.of("Orlen Water Board", "OWB", "Petra", "the storm"),
            List.of(new Alias("Orlen Water Board", "OWB")),
            List.of(Set.of("Petra", "the storm")));
    assertEquals(names.shared("Orlen Water Board"), names.shared("OWB"));
    assertEquals(names.shared("Petra"), names.shared("the storm"));
    assertNotEquals(names.shared("Petra"), names.shared("OWB"));
  }

  @Test
  void theOrderOfNamesChangesNothing() {
    Names one = of("Elin Torv", "Torv", "Norvik", "Norvik Energy");
    Names other = of("Norvik Energy", "Norvik", "Torv", "Elin Torv");
    for (String name : List.of("Elin Torv", "Torv", "Norvik", "Norvik Energy")) {
      assertEquals(one.shared(name), other.shared(name));
    }
  }
}
