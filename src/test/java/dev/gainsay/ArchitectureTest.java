package dev.gainsay;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports between packages point one way, and some libraries stay in one place. */
class ArchitectureTest {
  private static final String ROOT = "dev.gainsay";

  /**
   * Each package with those of ours that it may import. The empty name is the front door, {@code
   * rulebase} is generated.
   */
  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("article", Set.of()),
          Map.entry("claim", Set.of("article")),
          Map.entry("extract", Set.of("article", "claim")),
          Map.entry("align", Set.of("article", "claim", "extract")),
          Map.entry("rules", Set.of("article", "claim")),
          Map.entry("check", Set.of("article", "claim", "extract", "align", "rules")),
          Map.entry("rulebase", Set.of("article", "claim", "align", "check")),
          Map.entry("report", Set.of("article", "claim", "extract", "align", "rules", "check")),
          Map.entry("", Set.of("article", "claim", "extract", "align", "rules", "check", "report")),
          Map.entry(
              "review",
              Set.of("", "article", "claim", "extract", "align", "rules", "check", "report")),
          Map.entry(
              "web",
              Set.of(
                  "", "article", "claim", "extract", "align", "rules", "check", "report",
                  "review")),
          Map.entry(
              "cli",
              Set.of(
                  "", "article", "claim", "extract", "align", "rules", "check", "report", "review",
                  "web")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static List<String> packages() {
    return MAY_IMPORT.keySet().stream().sorted().toList();
  }

  @Test
  void classesWereFound() {
    assertFalse(CLASSES.isEmpty(), "no class found below " + ROOT);
    assertTrue(CLASSES.contain(ROOT + ".cli.Main"));
  }

  @Test
  void everyPackageHasItsPlace() {
    Set<String> unknown =
        CLASSES.stream().map(ArchitectureTest::part).collect(Collectors.toCollection(TreeSet::new));
    unknown.removeAll(MAY_IMPORT.keySet());
    assertEquals(Set.of(), unknown, "packages that MAY_IMPORT does not name");
  }

  @ParameterizedTest(name = "\"{0}\"")
  @MethodSource("packages")
  void importsPointOneWay(String name) {
    Set<String> allowed = MAY_IMPORT.getOrDefault(name, Set.of());
    noClasses()
        .that(describe("are in " + name, (JavaClass type) -> part(type).equals(name)))
        .should()
        .dependOnClassesThat(
            describe(
                "are of ours, but not in " + new TreeSet<>(allowed),
                (JavaClass type) ->
                    isOurs(type) && !part(type).equals(name) && !allowed.contains(part(type))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void droolsStaysInRulesAndCheck() {
    onlyIn(List.of("rules", "check", "rulebase"), "org.drools", "org.kie", "org.mvel");
  }

  @Test
  void httpStaysInWeb() {
    onlyIn(List.of("web"), "com.sun.net.httpserver", "java.net.http");
  }

  private static void onlyIn(List<String> homes, String... libraries) {
    noClasses()
        .that(describe("are not in " + homes, (JavaClass type) -> !homes.contains(part(type))))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Arrays.stream(libraries).map(each -> each + "..").toArray(String[]::new))
        .check(CLASSES);
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
  }

  /** The name of a class's package directly below the root; empty for the root itself. */
  private static String part(JavaClass type) {
    String rest = type.getPackageName().substring(ROOT.length());
    return rest.isEmpty() ? "" : rest.substring(1).split("\\.", 2)[0];
  }
}
