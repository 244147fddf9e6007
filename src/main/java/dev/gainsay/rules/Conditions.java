package dev.gainsay.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/**
 * The house style of a rule's condition and consequence.
 *
 * <p>A rule judges one {@code Rivals}, or claims of one article; never both, and never two rivals:
 * how facts are dealt out to sessions must not decide what is found.
 */
final class Conditions {
  private static final String RIVALS = "Rivals";
  private static final Set<String> CLAIMS =
      Set.of(
          "Claim",
          "FigureClaim",
          "DateClaim",
          "DurationClaim",
          "RankClaim",
          "QuoteClaim",
          "RoleClaim",
          "StatusClaim",
          "ComparisonClaim");

  /** The fact types that may be imported beside those of {@code dev.gainsay.claim}. */
  static final Set<String> FACTS = Set.of("dev.gainsay.check.Rivals");

  private static final Pattern CODE = Pattern.compile("\\b(eval\\s*\\(|new\\s+\\w)");
  private static final Pattern STATEMENT =
      Pattern.compile(
          "insert\\s*\\(\\s*(?<function>clash|explanation)\\s*\\(\\s*drools\\s*\\.\\s*getRule\\s*\\("
              + "\\s*\\)\\s*,\\s*(?<first>\\$\\w+)\\s*(,\\s*(?<second>\\$\\w+)\\s*)?\\)\\s*\\)\\s*;");
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|(?s)/\\*.*?\\*/");

  /** Where errors go. */
  interface Complaints {
    void add(int line, String message, @Nullable String maybe);
  }

  private final RuleDescr rule;
  private final Complaints complaints;
  private final Set<String> rivals = new LinkedHashSet<>();
  private final Set<String> claims = new LinkedHashSet<>();
  private int rivalPatterns;
  private int claimPatterns;

  Conditions(RuleDescr rule, Complaints complaints) {
    this.rule = rule;
    this.complaints = complaints;
  }

  /**
   * @param verdict null where the metadata gives none
   */
  void check(@Nullable Verdict verdict) {
    rule.getAttributes()
        .forEach(
            (name, attribute) ->
                refuse(attribute.getLine(), name, "drop it: rules do not depend on one another"));
    if (!rule.isRule()) {
      refuse(rule.getLine(), "query", null);
      return;
    }
    if (rule.getParentName() != null) {
      refuse(rule.getLine(), "extends", null);
    }
    rule.getLhs().getDescrs().forEach(each -> element(each, true));
    checkFacts();
    checkConsequence(verdict);
  }

  private void element(BaseDescr descr, boolean binds) {
    if (descr instanceof PatternDescr pattern) {
      pattern(pattern, binds);
    } else if (descr instanceof NotDescr not) {
      not.getDescrs().forEach(each -> element(each, false));
    } else if (descr instanceof ExistsDescr exists) {
      for (Object each : exists.getDescrs()) {
        element((BaseDescr) each, false);
      }
    } else if (descr instanceof AndDescr and) {
      and.getDescrs().forEach(each -> element(each, binds));
    } else {
      String word = descr.getClass().getSimpleName().replace("Descr", "").toLowerCase(Locale.ROOT);
      refuse(
          descr.getLine(),
          word,
          word.equals("or")
              ? "write two rules"
              : "match a fact; what it is asked for is worked out on the claim's types");
    }
  }

  private void pattern(PatternDescr pattern, boolean binds) {
    int line = pattern.getLine();
    String type = pattern.getObjectType();
    if (pattern.getSource() != null) {
      refuse(line, "from", "match facts only");
    }
    if (pattern.getBehaviors() != null && !pattern.getBehaviors().isEmpty()) {
      refuse(line, "over", "match facts only");
    }
    if (pattern.isQuery()) {
      refuse(line, "?", "match facts only");
    }
    String name = pattern.getIdentifier();
    if (type.equals(RIVALS)) {
      rivalPatterns++;
      if (binds && name != null) {
        rivals.add(name);
      }
    } else if (CLAIMS.contains(type)) {
      claimPatterns++;
      if (binds && name != null) {
        claims.add(name);
      }
    } else {
      complaints.add(
          line,
          "\"%s\" is no fact a rule may match".formatted(type),
          "%s or one of %s is meant".formatted(RIVALS, String.join(", ", new TreeSet<>(CLAIMS))));
    }
    constraints(pattern.getConstraint());
  }

  private void constraints(ConditionalElementDescr constraint) {
    for (Object each : constraint.getDescrs()) {
      if (each instanceof ConditionalElementDescr nested) {
        constraints(nested);
      } else if (each instanceof ExprConstraintDescr expression) {
        Matcher code = CODE.matcher(expression.getExpression());
        if (code.find()) {
          String word = code.group().startsWith("eval") ? "eval" : "new";
          refuse(expression.getLine(), word, "ask the fact for a property it has");
        }
      }
    }
  }

  private void checkFacts() {
    if (rivalPatterns + claimPatterns == 0) {
      complaints.add(rule.getLine(), "the rule matches no fact", "write $rivals : Rivals( … )");
    } else if (rivalPatterns > 1) {
      complaints.add(
          rule.getLine(), "the rule matches two rivals at once", "match one: each is judged alone");
    } else if (rivalPatterns == 1 && claimPatterns > 0) {
      complaints.add(
          rule.getLine(),
          "the rule matches rivals and claims at once",
          "ask the rivals for their claims: one.claims, other.claims");
    }
  }

  private void checkConsequence(@Nullable Verdict verdict) {
    String wanted = verdict == Verdict.EXPLANATION ? "explanation" : "clash";
    String arguments = claimPatterns > 0 ? "$one, $other" : "$rivals";
    String maybe = "write insert( %s( drools.getRule(), %s ) );".formatted(wanted, arguments);
    int line = rule.getConsequenceLine();
    if (!rule.getNamedConsequences().isEmpty()) {
      complaints.add(line, "a rule has one consequence", maybe);
    }
    String text = COMMENT.matcher(String.valueOf(rule.getConsequence())).replaceAll(" ").strip();
    Matcher statement = STATEMENT.matcher(text);
    if (!statement.matches()) {
      complaints.add(line, "the consequence is not the one allowed statement", maybe);
      return;
    }
    if (verdict != null && !statement.group("function").equals(wanted)) {
      complaints.add(
          line,
          "%s does not go with the verdict %s"
              .formatted(statement.group("function"), verdict.word()),
          maybe);
    }
    String second = statement.group("second");
    List<String> named =
        second == null
            ? List.of(statement.group("first"))
            : List.of(statement.group("first"), second);
    boolean bound = second == null ? rivals.containsAll(named) : claims.containsAll(named);
    if (!bound) {
      complaints.add(
          line,
          "%s must be %s of the condition"
              .formatted(String.join(" and ", named), second == null ? "the rivals" : "two claims"),
          maybe);
    }
  }

  private void refuse(int line, String word, @Nullable String maybe) {
    complaints.add(line, "\"%s\" is not allowed".formatted(word), maybe);
  }
}
