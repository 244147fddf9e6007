package dev.gainsay.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleTest {
  /**
   * Line 1 is the package, 6 the rule, 7 to 11 its keys, 13 the condition, 14 where the consequence
   * begins.
   */
  private static final String GOOD =
      """
      package dev.gainsay.rulebase

      import dev.gainsay.check.Rivals
      import function dev.gainsay.check.Judgements.clash

      rule "figures/mine"
          @id("figures/mine")
          @level("error")
          @verdict("divergence")
          @message("{subject}: {attribute} is {one} and {other}, {gap} apart")
          @since("0.1")
      when
          $rivals : Rivals( figures, diverging )
      then
          insert( clash( drools.getRule(), $rivals ) );
      end
      """;

  @Test
  void aRuleInHouseStyleIsReadWithoutComplaint() {
    HouseStyle.Result result = HouseStyle.check("my/figures/mine.drl", "figures/mine", GOOD);
    assertEquals(List.of(), result.errors());
    assertEquals(
        new Rule(
            "figures/mine",
            Level.ERROR,
            Verdict.DIVERGENCE,
            "{subject}: {attribute} is {one} and {other}, {gap} apart",
            "0.1",
            "my/figures/mine.drl"),
        result.rule());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          package dev.gainsay.rulebase     | package mine                             |  1 | the package must be dev.gainsay.rulebase
          import dev.gainsay.check.Rivals  | import java.util.List                    |  3 | the import java.util.List is not allowed
          import dev.gainsay.check.Rivals  | import dev.gainsay.check.*               |  3 | the import dev.gainsay.check.* is not allowed
          Judgements.clash                 | Judgements.win                           |  4 | the function dev.gainsay.check.Judgements.win is not allowed
          import function dev.gainsay.check.Judgements.clash | import static java.lang.Math.abs | 4 | the function java.lang.Math.abs is not allowed
          import function dev.gainsay.check.Judgements.clash | global java.util.List all | 4 | "global" is not allowed
          import function dev.gainsay.check.Judgements.clash | function int f() { return 1; } | 4 | "function" is not allowed
          import function dev.gainsay.check.Judgements.clash | declare Mine a : int end | 4 | "declare" is not allowed
          import function dev.gainsay.check.Judgements.clash | dialect "mvel"           |  4 | "dialect" is not allowed
          rule "figures/mine"              | rule "figures/other"                     |  6 | the rule's name is "figures/other", the file's path says "figures/mine"
          @id("figures/mine")              | @id("figures/other")                     |  7 | @id is "figures/other", the file's path says "figures/mine"
          @level("error")                  | @level("fatal")                          |  8 | no such level: fatal
          @level("error")                  | @level("info")                           |  8 | the verdict divergence does not go with the level info
          @level("error")                  | @level(error)                            |  8 | the value of @level must be one string, without backslashes
          @level("error")                  | @level("error") @level("error")          |  8 | the key @level stands twice
          @level("error")                  | @level("error") @author("me")            |  8 | the key @author is not known
          @level("error")                  | ``                                       |  6 | the key @level is missing
          @verdict("divergence")           | @verdict("maybe")                        |  9 | no such verdict: maybe
          {gap} apart                      | {distance} apart                         | 10 | no such placeholder: {distance}
          @since("0.1")                    | @since("soon")                           | 11 | no version: soon
          @since("0.1")                    | @since("0.1") salience 10                | 11 | "salience" is not allowed
          @since("0.1")                    | @since("0.1") no-loop true                  | 11 | "no-loop" is not allowed
          Rivals( figures, diverging )     | Rivals( eval( true ) )                   | 13 | "eval" is not allowed
          Rivals( figures, diverging )     | Rivals( gap > new Double( 1 ) )          | 13 | "new" is not allowed
          Rivals( figures, diverging )     | Rivals() eval( true )                    | 13 | "eval" is not allowed
          Rivals( figures, diverging )     | Rivals() from "x"                        | 13 | "from" is not allowed
          Rivals( figures, diverging )     | Rivals() String()                        | 13 | "String" is no fact a rule may match
          Rivals( figures, diverging )     | Rivals() not Finding()                   | 13 | "Finding" is no fact a rule may match
          Rivals( figures, diverging )     | Rivals() Rivals()                        |  6 | the rule matches two rivals at once
          Rivals( figures, diverging )     | Rivals() FigureClaim()                   |  6 | the rule matches rivals and claims at once
          insert(                          | insertLogical(                           | 14 | the consequence is not the one allowed statement
          insert(                          | update( $rivals ); insert(               | 14 | the consequence is not the one allowed statement
          clash( drools.getRule(), $rivals ) | clash( drools.getRule(), $other )      | 14 | $other must be the rivals of the condition
          clash( drools.getRule(), $rivals ) | explanation( drools.getRule(), $rivals ) | 14 | explanation does not go with the verdict divergence
          """)
  void whatBreaksTheHouseStyleIsToldWithItsLine(String good, String bad, int line, String message) {
    assertTrue(GOOD.contains(good), good);
    String text = GOOD.replace(good, bad == null ? "" : bad);
    List<RuleError> errors = HouseStyle.check("my/figures/mine.drl", "figures/mine", text).errors();
    assertTrue(
        errors.stream().anyMatch(each -> each.message().equals(message)),
        () -> message + " is not in " + errors);
    RuleError error =
        errors.stream().filter(each -> each.message().equals(message)).findFirst().orElseThrow();
    assertEquals(line, error.line(), errors::toString);
    assertEquals("my/figures/mine.drl", error.file());
  }

  @Test
  void aSyntaxErrorIsToldWithItsLineAndNothingElse() {
    String text = GOOD.replace("figures, diverging", "gap = = 1");
    HouseStyle.Result result = HouseStyle.check("my/figures/mine.drl", "figures/mine", text);
    assertEquals(1, result.errors().size(), result.toString());
    assertEquals(13, result.errors().get(0).line());
    assertEquals(false, result.compilable());
  }

  @Test
  void oneRuleAFile() {
    String two = GOOD + GOOD.substring(GOOD.indexOf("rule \"")).replace("mine", "other");
    List<RuleError> errors = HouseStyle.check("my/figures/mine.drl", "figures/mine", two).errors();
    assertEquals(List.of("the file holds 2 rules"), messages(errors));
    assertEquals(17, errors.get(0).line());
    assertEquals(
        List.of("the file holds 0 rules"),
        messages(HouseStyle.check("my/f/a.drl", "f/a", "package dev.gainsay.rulebase\n").errors()));
  }

  @Test
  void aPathWithoutFamilyGivesNoId() {
    String text = GOOD.replace("figures/mine", "mine");
    assertEquals(
        List.of("the file's path gives no id: mine"),
        messages(HouseStyle.check("my/mine.drl", "mine", text).errors()));
  }

  @Test
  void allMistakesOfAFileAreTold() {
    String text =
        GOOD.replace("@level(\"error\")", "@level(\"fatal\")")
            .replace("figures, ", "eval( true ), ");
    assertEquals(
        List.of("no such level: fatal", "\"eval\" is not allowed"),
        messages(HouseStyle.check("my/figures/mine.drl", "figures/mine", text).errors()));
  }

  @Test
  void aRuleMayRelateClaimsOfOneArticle() {
    String text =
        GOOD.replace("import dev.gainsay.check.Rivals", "import dev.gainsay.claim.FigureClaim")
            .replace(
                "$rivals : Rivals( figures, diverging )",
                "$one : FigureClaim() $other : FigureClaim( this != $one ) not DateClaim()")
            .replace("getRule(), $rivals", "getRule(), $one, $other");
    assertEquals(List.of(), HouseStyle.check("my/figures/mine.drl", "figures/mine", text).errors());
    String unbound = text.replace("$one, $other )", "$one, $third )");
    assertEquals(
        List.of("$one and $third must be two claims of the condition"),
        messages(HouseStyle.check("my/figures/mine.drl", "figures/mine", unbound).errors()));
  }

  private static List<String> messages(List<RuleError> errors) {
    return errors.stream().map(RuleError::message).toList();
  }
}
