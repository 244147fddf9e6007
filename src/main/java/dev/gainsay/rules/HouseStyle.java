package dev.gainsay.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * What a rule file must look like beyond compiling, so that a fact-checker can read it, both modes
 * of the compiler take it, and rules stay independent of one another. It is no protection: DRL is
 * code.
 *
 * <p>It reads one file; {@link Conditions} reads the rule's condition and consequence.
 */
final class HouseStyle {
  /** The one package of all rules: rules across packages have silently stopped firing. */
  static final String PACKAGE = "dev.gainsay.rulebase";

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*(/[a-z][a-z0-9-]*)+");
  private static final List<String> KEYS = List.of("id", "level", "verdict", "message", "since");
  private static final Pattern PLAIN_STRING = Pattern.compile("\"[^\"\\\\]*\"");
  private static final Pattern SINCE = Pattern.compile("\\d+(\\.\\d+)+");
  private static final Set<String> FUNCTIONS =
      Set.of("dev.gainsay.check.Judgements.clash", "dev.gainsay.check.Judgements.explanation");

  private final String file;
  private final String id;
  private final String text;
  private final List<RuleError> errors = new ArrayList<>();

  private HouseStyle(String file, String id, String text) {
    this.file = file;
    this.id = id;
    this.text = text;
  }

  /**
   * What came of reading a file.
   *
   * @param rule null where it cannot be told from the file
   * @param errors empty where the file is in order
   * @param compilable false where compiling the file would only say the same again, or find fault
   *     with another file of that name
   */
  record Result(@Nullable Rule rule, List<RuleError> errors, boolean compilable) {}

  /**
   * Reads one rule file.
   *
   * @param file the path to show
   * @param id what the file's path says the rule's id is
   * @param text the DRL
   */
  static Result check(String file, String id, String text) {
    return new HouseStyle(file, id, text).check();
  }

  private Result check() {
    if (!ID.matcher(id).matches()) {
      error(
          0,
          "the file's path gives no id: " + id,
          "put it into a folder for its family, small letters and hyphens only: figures/apart.drl");
    }
    PackageDescr descr = parse();
    if (descr == null) {
      return new Result(null, errors, false);
    }
    checkPackage(descr);
    checkImports(descr);
    List<RuleDescr> rules = descr.getRules();
    if (rules.size() != 1) {
      int line = rules.size() > 1 ? rules.get(1).getLine() : 0;
      error(line, "the file holds %d rules".formatted(rules.size()), "write one rule a file");
      return new Result(null, errors, false);
    }
    RuleDescr rule = rules.get(0);
    Map<String, String> metadata = metadata(rule);
    Rule read = read(metadata);
    checkName(rule);
    Conditions conditions = new Conditions(rule, this::error);
    conditions.check(read == null ? null : read.verdict());
    return new Result(read, errors, id.equals(rule.getName()));
  }

  private @Nullable PackageDescr parse() {
    DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
    PackageDescr descr = null;
    try {
      descr = parser.parse(false, text);
    } catch (DroolsParserException e) {
      error(Math.max(0, e.getLineNumber()), String.valueOf(e.getMessage()), null);
    }
    for (DroolsError each : parser.getErrors()) {
      error(line(each.getLines()), Messages.tidy(each.getMessage()), null);
    }
    if (descr == null && errors.isEmpty()) {
      error(0, "the file holds no rule", "copy a bundled rule and change it");
    }
    return parser.hasErrors() ? null : descr;
  }

  private void checkPackage(PackageDescr descr) {
    if (!PACKAGE.equals(descr.getName())) {
      error(
          lineOf("package"),
          "the package must be " + PACKAGE,
          "write \"package %s\" on top".formatted(PACKAGE));
    }
    descr.getGlobals().forEach(each -> refuse(each.getLine(), "global"));
    descr.getFunctions().forEach(each -> refuse(each.getLine(), "function"));
    descr.getClassAndEnumDeclarationDescrs().forEach(each -> refuse(each.getLine(), "declare"));
    descr.getEntryPointDeclarations().forEach(each -> refuse(each.getLine(), "entry-point"));
    descr.getWindowDeclarations().forEach(each -> refuse(each.getLine(), "window"));
    descr.getAccumulateImports().forEach(each -> refuse(each.getLine(), "import accumulate"));
    descr.getAttributes().forEach(each -> refuse(each.getLine(), each.getName()));
    if (descr.getUnit() != null) {
      refuse(lineOf("unit"), "unit");
    }
  }

  private void checkImports(PackageDescr descr) {
    for (ImportDescr each : descr.getImports()) {
      if (!Conditions.FACTS.contains(each.getTarget()) && !ofClaims(each.getTarget())) {
        error(
            each.getLine(),
            "the import %s is not allowed".formatted(each.getTarget()),
            "import dev.gainsay.check.Rivals or a type of dev.gainsay.claim");
      }
    }
    for (ImportDescr each : descr.getFunctionImports()) {
      if (!FUNCTIONS.contains(each.getTarget())) {
        error(
            each.getLine(),
            "the function %s is not allowed".formatted(each.getTarget()),
            "import dev.gainsay.check.Judgements.clash; arithmetic lives on the claim's values");
      }
    }
  }

  private static boolean ofClaims(String target) {
    return target.startsWith("dev.gainsay.claim.");
  }

  private Map<String, String> metadata(RuleDescr rule) {
    Map<String, String> found = new TreeMap<>();
    for (AnnotationDescr each : rule.getAnnotations()) {
      String key = each.getName();
      int line = lineOf("@" + key);
      Object value = each.getSingleValue();
      if (!KEYS.contains(key)) {
        error(line, "the key @%s is not known".formatted(key), "use " + atEach(KEYS));
      } else if (each.isDuplicated()) {
        error(line, "the key @%s stands twice".formatted(key), "drop one");
      } else if (!(value instanceof String string) || !PLAIN_STRING.matcher(string).matches()) {
        error(
            line,
            "the value of @%s must be one string, without backslashes".formatted(key),
            "write @%s(\"…\")".formatted(key));
      } else {
        found.put(key, string.substring(1, string.length() - 1));
      }
    }
    for (String key : KEYS) {
      if (rule.getAnnotation(key) == null) {
        error(
            rule.getLine(),
            "the key @%s is missing".formatted(key),
            "all of %s are needed".formatted(atEach(KEYS)));
      }
    }
    return found;
  }

  private static String atEach(List<String> keys) {
    return "@" + String.join(" @", keys);
  }

  /** The rule, or null where its metadata is not complete; each part is looked at all the same. */
  private @Nullable Rule read(Map<String, String> metadata) {
    String level = metadata.get("level");
    String verdict = metadata.get("verdict");
    String message = metadata.get("message");
    String since = metadata.get("since");
    if (metadata.containsKey("id") && !id.equals(metadata.get("id"))) {
      differs("@id", metadata.get("id"), lineOf("@id"));
    }
    if (level != null && Level.of(level).isEmpty()) {
      error(lineOf("@level"), "no such level: " + level, "error, warning or info is meant");
    }
    if (verdict != null && Verdict.of(verdict).isEmpty()) {
      error(
          lineOf("@verdict"),
          "no such verdict: " + verdict,
          "contradiction, divergence or explanation is meant");
    }
    if (message != null) {
      checkMessage(message);
    }
    if (since != null && !SINCE.matcher(since).matches()) {
      error(lineOf("@since"), "no version: " + since, "write @since(\"0.1\")");
    }
    if (level == null || verdict == null || message == null || since == null) {
      return null;
    }
    Level grave = Level.of(level).orElse(null);
    Verdict says = Verdict.of(verdict).orElse(null);
    if (grave == null || says == null) {
      return null;
    }
    if ((says == Verdict.EXPLANATION) != (grave == Level.INFO)) {
      error(
          lineOf("@level"),
          "the verdict %s does not go with the level %s".formatted(verdict, level),
          says == Verdict.EXPLANATION ? "info is meant" : "error or warning is meant");
    }
    return new Rule(id, grave, says, message, since, file);
  }

  private void checkMessage(String message) {
    if (message.isBlank()) {
      error(lineOf("@message"), "the message is empty", null);
    }
    Matcher braces = Placeholder.IN_BRACES.matcher(message);
    while (braces.find()) {
      if (Placeholder.of(braces.group(1)).isEmpty()) {
        String known =
            String.join(
                " ",
                Arrays.stream(Placeholder.values()).map(each -> "{" + each.word() + "}").toList());
        error(lineOf("@message"), "no such placeholder: " + braces.group(), known + " are known");
      }
    }
  }

  private void checkName(RuleDescr rule) {
    if (!id.equals(rule.getName())) {
      differs("the rule's name", rule.getName(), rule.getLine());
    }
  }

  private void differs(String what, @Nullable String found, int line) {
    error(
        line,
        "%s is \"%s\", the file's path says \"%s\"".formatted(what, found, id),
        "rename one of them: path, @id and name of a rule agree");
  }

  private void refuse(int line, String word) {
    error(line, "\"%s\" is not allowed".formatted(word), null);
  }

  /** The first line on which the word begins a line or follows a space; 0 where none does. */
  private int lineOf(String word) {
    Matcher found = Pattern.compile("(?m)(?:^|\\s)" + Pattern.quote(word) + "\\b").matcher(text);
    return found.find()
        ? 1 + (int) text.substring(0, found.end()).chars().filter(c -> c == '\n').count()
        : 0;
  }

  private static int line(int[] lines) {
    return lines.length == 0 ? 0 : Math.max(0, lines[0]);
  }

  private void error(int line, String message, @Nullable String maybe) {
    errors.add(new RuleError(file, Math.max(0, line), message, maybe));
  }
}
