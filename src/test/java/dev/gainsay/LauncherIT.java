package dev.gainsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher and the packed jar, from anywhere in the file system. */
class LauncherIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path LAUNCHER = Path.of("gainsay").toAbsolutePath();

  @TempDir private Path folder;
  private Path story;

  private record Run(int exit, String out, String err) {}

  @BeforeEach
  void copyAStoryToAPathWithBlanks() throws IOException {
    story = Samples.copy(Samples.stories().get(0), folder.resolve("a  story, with blanks"));
  }

  private static Run run(Path from, Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    for (Object word : words) {
      command.add(word.toString());
    }
    Path err = Files.createTempFile("gainsay", ".err");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(from.toFile())
              .redirectError(err.toFile())
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the launcher still runs");
      return new Run(process.exitValue(), out, Files.readString(err));
    } finally {
      Files.deleteIfExists(err);
    }
  }

  @Test
  void fromAnotherFolderStandardOutputIsTheReportAndNothingElse() throws Exception {
    Run run = run(folder, LAUNCHER, "check", "--format", "json", story.getFileName());
    assertEquals(1, run.exit(), run.err());
    JsonNode report = JSON.readTree(run.out());
    assertEquals("gainsay-report/1", report.path("schema").asText());
    assertTrue(run.out().startsWith("{") && run.out().endsWith("}\n"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void throughASymbolicLinkItIsTheSame() throws Exception {
    Path bin = Files.createDirectories(folder.resolve("my bin"));
    Path link = Files.createSymbolicLink(bin.resolve("gainsay now"), LAUNCHER);
    Path linkToLink = Files.createSymbolicLink(folder.resolve("g"), Path.of("my bin/gainsay now"));
    String expected = run(folder, LAUNCHER, "check", "--format", "json", story).out();
    assertEquals(expected, run(bin, link, "check", "--format", "json", story).out());
    assertEquals(expected, run(bin, linkToLink, "check", "--format", "json", story).out());
  }

  @Test
  void theJarAloneSaysTheSame() throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Path jar = LAUNCHER.resolveSibling("target").resolve("gainsay.jar");
    assertEquals(
        run(folder, LAUNCHER, "check", "--format", "json", story).out(),
        run(folder, java, "-jar", jar, "check", "--format", "json", story).out());
  }

  @Test
  void whatGoesWrongIsOnStandardErrorWithItsExitCode() throws Exception {
    Run run = run(folder, LAUNCHER, "check", folder.resolve("not here"));
    assertEquals(2, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("not here"), run.err());
  }

  @Test
  void everyCaseOfEveryRulePagePasses() throws Exception {
    Run run = run(folder, LAUNCHER, "rules", "test");
    assertEquals(0, run.exit(), run.out());
  }
}
