package dev.gainsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluationPageTest {
  @TempDir private Path folder;

  @Test
  void rowsThatWereNotMeasuredAnewKeepFiguresAndDate() throws IOException {
    Path file = page("<!-- scores: written by -Devaluation.keep=true -->\n<!-- end of scores -->");
    EvaluationPage page = new EvaluationPage(file);
    page.keep(List.of(Score.right("ages", 8, 50), Score.right("dates", 9, 60)), day(1));
    page.keep(List.of(Score.right("dates", 9, 70)), day(2));
    List<String> rows =
        Files.readString(file).lines().filter(line -> line.startsWith("| ")).skip(1).toList();
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).contains("ages | 8") && rows.get(0).endsWith("2026-11-01 |"));
    assertTrue(rows.get(1).contains("| 70.0 |") && rows.get(1).endsWith("2026-11-02 |"));
    assertTrue(Files.readString(file).endsWith("after\n"));
  }

  @Test
  void aPageWithoutItsMarksIsLeftAlone() throws IOException {
    Path file = page("no marks");
    assertThrows(
        IOException.class, () -> new EvaluationPage(file).keep(List.of(), LocalDate.EPOCH));
    assertEquals("before\nno marks\nafter\n", Files.readString(file));
  }

  private Path page(String middle) throws IOException {
    return Files.writeString(folder.resolve("page.md"), "before\n" + middle + "\nafter\n");
  }

  private static LocalDate day(int day) {
    return LocalDate.of(2026, 11, day);
  }
}
