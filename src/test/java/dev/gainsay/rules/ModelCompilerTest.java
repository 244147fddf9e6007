package dev.gainsay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCompilerTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();

  @Test
  void theModelAndItsIndexAreTheSameEachTime() throws IOException {
    write("figures/a", rule("figures/a", "$r : Rivals( figures )"));
    write("dates/b", rule("dates/b", "$r : Rivals( dates )"));
    assertTrue(compile(), said());
    String model = Files.readString(folder.resolve("classes/META-INF/gainsay/model"));
    assertEquals(
        "dates/b.drl\ndates/b.md\nfigures/a.drl\nfigures/a.md\n",
        Files.readString(folder.resolve("classes/META-INF/gainsay/rules")));
    assertTrue(compile(), said());
    assertEquals(model, Files.readString(folder.resolve("classes/META-INF/gainsay/model")));
  }

  @Test
  void aSyntaxErrorNamesFileAndLine() throws IOException {
    write("figures/bad", rule("figures/bad", "$r : Rivals( gap = = 1 )"));
    assertFalse(compile());
    assertTrue(said().startsWith("rules/figures/bad.drl:9: "), said());
    assertEquals(1, said().lines().count(), said());
  }

  @Test
  void anUnknownFieldNamesFileAndLine() throws IOException {
    write("figures/bad", rule("figures/bad", "$r : Rivals( nonesuch == 1 )"));
    assertFalse(compile());
    assertTrue(said().startsWith("rules/figures/bad.drl:9: "), said());
  }

  @Test
  void aRuleWithoutPageIsRefused() throws IOException {
    write("figures/a", rule("figures/a", "$r : Rivals( figures )"));
    Files.delete(folder.resolve("rules/figures/a.md"));
    assertFalse(compile());
    assertTrue(said().startsWith("rules/figures/a.drl: the rule has no page"), said());
  }

  @Test
  void aFolderWithoutRulesIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("rules"));
    assertFalse(compile());
    assertTrue(said().startsWith("rules: no .drl file in it"), said());
  }

  @Test
  void whereTheRulesAreWrongNoOldModelIsLeft() throws IOException {
    write("figures/a", rule("figures/a", "$r : Rivals( figures )"));
    assertTrue(compile(), said());
    write("figures/a", "nonsense");
    assertFalse(compile());
    assertFalse(Files.exists(folder.resolve("classes/META-INF/gainsay/model")));
    assertFalse(Files.exists(folder.resolve("classes/dev/gainsay/rulebase")));
  }

  private static String rule(String id, String condition) {
    return """
        package dev.gainsay.rulebase
        import dev.gainsay.check.Rivals
        import function dev.gainsay.check.Judgements.clash

        rule "%s"
            @id("%s") @level("error") @verdict("contradiction")
            @message("{one}") @since("0.1")
        when
            %s
        then
            insert( clash( drools.getRule(), $r ) );
        end
        """
        .formatted(id, id, condition);
  }

  private void write(String id, String text) throws IOException {
    Path file = folder.resolve("rules").resolve(id + ".drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.writeString(
        folder.resolve("rules").resolve(id + ".md"),
        PageReaderTest.PAGE.replace("# figures/mine", "# " + id));
  }

  private boolean compile() throws IOException {
    PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8);
    return new ModelCompiler(folder.resolve("rules"), folder.resolve("classes"), out).run();
  }

  private String said() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
