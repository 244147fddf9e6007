package dev.gainsay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleBaseTest {
  private static final Pattern INDEX_ROW =
      Pattern.compile("(?m)^\\| \\[([^\\]]+)]\\(([^)]+)\\.md\\) \\| (\\w+) \\| (\\w+) \\|");

  private static final String MINE =
      """
      package dev.gainsay.rulebase

      import dev.gainsay.check.Rivals
      import function dev.gainsay.check.Judgements.clash

      rule "figures/mine"
          @id("figures/mine") @level("warning") @verdict("divergence")
          @message("{one} and {other}") @since("0.1")
      when
          $rivals : Rivals( figures, diverging, gap > 3 )
      then
          insert( clash( drools.getRule(), $rivals ) );
      end
      """;

  @TempDir Path folder;

  @Test
  void everyFileBelowRulesIsOneBundledRule() throws IOException {
    Path rules = Path.of("rules");
    try (Stream<Path> files = Files.walk(rules)) {
      List<String> ids =
          files
              .map(file -> rules.relativize(file).toString().replace('\\', '/'))
              .filter(name -> name.endsWith(".drl"))
              .map(name -> name.replace(".drl", ""))
              .sorted()
              .toList();
      assertTrue(ids.size() > 10, ids.toString());
      assertEquals(ids, ids(RuleBase.bundled()));
      assertEquals(
          ids.size(),
          RuleBase.bundled().kieBase().getKiePackages().stream()
              .mapToInt(each -> each.getRules().size())
              .sum());
    }
  }

  @Test
  void theIndexNamesEveryRuleAsItsMetadataDo() throws IOException {
    List<String> index =
        INDEX_ROW
            .matcher(Files.readString(Path.of("rules/README.md")))
            .results()
            .map(row -> String.join(" ", row.group(1), row.group(2), row.group(3), row.group(4)))
            .toList();
    assertEquals(
        RuleBase.bundled().rules().stream()
            .map(
                rule ->
                    String.join(
                        " ", rule.id(), rule.id(), rule.level().word(), rule.verdict().word()))
            .toList(),
        index);
  }

  @Test
  void everyFamilyHasItsPage() throws IOException {
    for (Rule rule : RuleBase.bundled().rules()) {
      Path family = Path.of("rules").resolve(rule.id()).resolveSibling("README.md");
      assertTrue(Files.isRegularFile(family), family.toString());
    }
  }

  @Test
  void bundledRulesAreInHouseStyleAndTheirPagesShowEnough() {
    RuleBase rules = RuleBase.bundled();
    for (Rule rule : rules.rules()) {
      String source = rules.source(rule.id()).orElseThrow();
      HouseStyle.Result checked = HouseStyle.check(rule.path(), rule.id(), source);
      assertEquals(List.of(), checked.errors());
      assertEquals(rule, checked.rule(), "what the compiled rule says and what its source says");
      RulePage page = rules.page(rule.id()).orElseThrow();
      assertEquals(List.of(), PageReader.read(rule.path(), rule.id(), page.markdown()).errors());
      long flagged = page.cases().stream().filter(RuleCase::flagged).count();
      assertTrue(flagged >= 2 && page.cases().size() - flagged >= 2, rule.id());
    }
  }

  @Test
  void rulesAreFoundChosenAndLeftOut() {
    RuleBase rules = RuleBase.bundled();
    assertEquals("rules/dates/disjoint.drl", rules.rule("dates/disjoint").orElseThrow().path());
    assertTrue(rules.rule("dates/never").isEmpty());
    assertEquals(List.of("dates/disjoint"), ids(rules.only(Set.of("dates/disjoint"))));
    Set<String> others = new TreeSet<>(ids(rules));
    others.remove("dates/disjoint");
    assertEquals(List.copyOf(others), ids(rules.without(Set.of("dates/disjoint"))));
    assertSame(rules, rules.without(Set.of()));
  }

  @Test
  void anUnknownIdIsRefusedWithThoseThatAreNear() {
    RuleException refused =
        assertThrows(
            RuleException.class, () -> RuleBase.bundled().only(Set.of("durations/dijsoint")));
    assertEquals(
        """
        rules: no such rule: durations/dijsoint
          Maybe one of these is meant: durations/apart, durations/disjoint, durations/far-apart""",
        refused.getMessage());
  }

  @Test
  void aBaseWithoutRulesIsRefused() {
    RuleBase rules = RuleBase.bundled();
    assertThrows(RuleException.class, () -> rules.without(Set.copyOf(ids(rules))));
    assertThrows(RuleException.class, () -> rules.only(Set.of()));
  }

  @Test
  void theDigestChangesWithAnyTextAndWithTheChoiceOfRules() throws IOException {
    RuleBase rules = RuleBase.bundled();
    assertEquals(64, rules.sha256().length());
    assertEquals(rules.sha256(), RuleBase.bundled().sha256());
    assertNotEquals(rules.sha256(), rules.without(Set.of("dates/disjoint")).sha256());
    write("a", "figures/mine", MINE, page("figures/mine"));
    String with = RuleBase.with(List.of(folder.resolve("a"))).sha256();
    write("b", "figures/mine", MINE, page("figures/mine"));
    assertEquals(with, RuleBase.with(List.of(folder.resolve("b"))).sha256(), "another folder");
    write("b", "figures/mine", MINE, page("figures/mine") + "\nMore.\n");
    assertNotEquals(with, RuleBase.with(List.of(folder.resolve("b"))).sha256(), "another page");
  }

  @Test
  void aUsersRulesJoinTheBundledOnes() throws IOException {
    write("a", "figures/mine", MINE, page("figures/mine"));
    RuleBase rules = RuleBase.with(List.of(folder.resolve("a")));
    assertEquals(RuleBase.bundled().rules().size() + 1, rules.rules().size());
    Rule mine = rules.rule("figures/mine").orElseThrow();
    assertEquals(Level.WARNING, mine.level());
    assertTrue(mine.path().endsWith("a/figures/mine.drl"), mine.path());
    // Building it checks that the number of compiled rules is the number of files.
    assertSame(
        rules.kieBase(), RuleBase.with(List.of(folder.resolve("a"))).kieBase(), "kept by content");
    assertEquals(
        1,
        rules.only(Set.of("figures/mine")).kieBase().getKiePackages().stream()
            .mapToInt(each -> each.getRules().size())
            .sum());
  }

  @Test
  void twoRulesWithOneIdAreRefusedWithBothFiles() throws IOException {
    write("a", "figures/mine", MINE, page("figures/mine"));
    write("b", "figures/mine", MINE, page("figures/mine"));
    String taken = MINE.replace("figures/mine", "dates/disjoint");
    write("b", "dates/disjoint", taken, page("dates/disjoint"));
    List<RuleError> errors = refused("a", "b");
    assertEquals(2, errors.size(), errors.toString());
    assertTrue(errors.get(0).file().endsWith("b/dates/disjoint.drl"));
    assertEquals(
        "the id dates/disjoint is taken by rules/dates/disjoint.drl", errors.get(0).message());
    assertTrue(errors.get(1).file().endsWith("b/figures/mine.drl"));
    assertTrue(errors.get(1).message().endsWith("a/figures/mine.drl"), errors.toString());
  }

  @Test
  void allThatIsWrongInAllFilesIsToldAtOnceInOrder() throws IOException {
    write("a", "f/syntax", mine("f/syntax", "gap > 3", "gap = = 3"), page("f/syntax"));
    write("a", "f/field", mine("f/field", "gap > 3", "nonesuch > 3"), page("f/field"));
    write("a", "f/name", MINE, page("f/name"));
    write("a", "f/style", mine("f/style", "\"warning\"", "\"loud\""), page("f/style"));
    write("a", "figures/mine", MINE, null);
    write("a", "figures/thin", mine("figures/thin", "gap > 3", "gap > 4"), "# figures/thin\n");
    List<RuleError> errors = refused("a");
    assertEquals(errors.stream().sorted().toList(), errors);
    List<String> places =
        errors.stream()
            .map(each -> each.file().substring(each.file().indexOf("a/") + 2) + ":" + each.line())
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "f/field.drl:10",
            "f/name.drl:6",
            "f/name.drl:7",
            "f/style.drl:7",
            "f/syntax.drl:10",
            "figures/mine.drl:0",
            "figures/thin.md:0"),
        places,
        errors.toString());
  }

  @Test
  void aFolderThatIsMissingOrHoldsNoRuleIsRefused() throws IOException {
    Files.createDirectories(folder.resolve("empty"));
    List<RuleError> errors = refused("empty", "nowhere");
    assertEquals(
        List.of("no .drl file in it", "no such folder"),
        errors.stream().map(RuleError::message).toList());
  }

  private List<RuleError> refused(String... folders) {
    List<Path> paths = Stream.of(folders).map(folder::resolve).toList();
    return assertThrows(RuleException.class, () -> RuleBase.with(paths)).errors();
  }

  private void write(String below, String id, String drl, @Nullable String page)
      throws IOException {
    Path file = folder.resolve(below).resolve(id + ".drl");
    Files.createDirectories(file.getParent());
    Files.writeString(file, drl);
    if (page != null) {
      Files.writeString(folder.resolve(below).resolve(id + ".md"), page);
    }
  }

  private static String mine(String id, String part, String other) {
    return MINE.replace("figures/mine", id).replace(part, other);
  }

  private static String page(String id) {
    return PageReaderTest.PAGE.replace("# figures/mine", "# " + id);
  }

  private static List<String> ids(RuleBase rules) {
    return rules.rules().stream().map(Rule::id).toList();
  }
}
