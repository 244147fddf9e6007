package dev.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.cli.Main;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README says what the program does: its example, its commands and its Java are run. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String EXAMPLE = "claims/harbour-fire";
  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  private record Run(int exit, String out, String err) {}

  private static Run gainsay(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Main.run(
            words.toArray(String[]::new),
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** What stands in the fenced blocks of one language, in their order. */
  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher fence =
        Pattern.compile("^```" + language + "\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
            .matcher(Files.readString(README));
    while (fence.find()) {
      blocks.add(fence.group(1));
    }
    assertFalse(blocks.isEmpty(), "no block of " + language);
    return blocks;
  }

  private static List<String> words(String command) {
    return WORD.matcher(command)
        .results()
        .map(each -> each.group(1) == null ? each.group(2) : each.group(1))
        .toList();
  }

  private static List<String> commands() throws IOException {
    return blocks("sh").stream()
        .flatMap(String::lines)
        .filter(each -> each.startsWith("./gainsay "))
        .map(each -> each.substring("./gainsay ".length()))
        .toList();
  }

  @Test
  void theOpeningExampleIsWhatCheckPrints() throws IOException {
    assertEquals("check " + EXAMPLE, commands().get(0));
    assertEquals(blocks("text").get(0), gainsay(List.of("check", EXAMPLE)).out());
  }

  @Test
  void theOpeningQuotesTheArticlesOfTheExample() throws IOException {
    String readme = Files.readString(README);
    try (Stream<Path> articles = Files.list(Path.of(EXAMPLE, "articles"))) {
      for (Path article : articles.toList()) {
        assertTrue(readme.contains(Files.readString(article).strip()), article.toString());
      }
    }
  }

  @Test
  void everyCommandParses() throws IOException {
    for (String command : commands()) {
      List<String> words = new ArrayList<>(words(command));
      // Stops each command before it does anything, and proves that nothing else is unknown.
      words.add("--no-such-option");
      String err = gainsay(words).err();
      assertTrue(err.startsWith("gainsay: There is no option --no-such-option.\n"), command + err);
    }
  }

  @Test
  void everySampleStoryAndRuleThatACommandNamesIsThere() throws IOException {
    for (String command : commands()) {
      for (String word : words(command)) {
        if (word.startsWith("claims/")) {
          assertTrue(Files.isDirectory(Path.of(word)), word);
        }
      }
    }
  }

  @Test
  void theExplanationsWork() throws IOException {
    List<String> explained =
        commands().stream().filter(each -> each.startsWith("explain ")).toList();
    assertEquals(2, explained.size());
    for (String command : explained) {
      Run run = gainsay(words(command));
      assertEquals(0, run.exit(), command + "\n" + run.err());
    }
  }

  @Test
  void theJavaExampleCompiles(@TempDir Path folder) throws IOException, URISyntaxException {
    String source = blocks("java").get(0);
    Matcher type = Pattern.compile("class (\\w+)").matcher(source);
    assertTrue(type.find());
    Path file = folder.resolve(type.group(1) + ".java");
    Files.writeString(file, source);
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path classes =
        Path.of(Gainsay.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    int failed =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                said,
                said,
                "-proc:none",
                "-cp",
                classes.toString(),
                "-d",
                folder.toString(),
                file.toString());
    assertEquals(0, failed, said.toString(StandardCharsets.UTF_8));
  }

  @Test
  void everyLinkLeadsToAFile() throws IOException {
    Matcher link = Pattern.compile("]\\(([^)#:]+)\\)").matcher(Files.readString(README));
    int links = 0;
    while (link.find()) {
      assertTrue(Files.exists(Path.of(link.group(1))), link.group(1));
      links++;
    }
    assertTrue(links > 0);
  }
}
