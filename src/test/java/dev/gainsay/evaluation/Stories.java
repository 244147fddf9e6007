package dev.gainsay.evaluation;

import dev.gainsay.article.Span;
import dev.gainsay.report.Report;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whole stories: the samples of the project, or those outside it. What an editor marked is scored;
 * of the others the flags are told, for somebody to judge. Tells besides what appeared and what
 * vanished since the findings were kept.
 */
final class Stories implements EvaluationSet {
  private final boolean samples;

  private Stories(boolean samples) {
    this.samples = samples;
  }

  static Stories samples() {
    return new Stories(true);
  }

  static Stories outside() {
    return new Stories(false);
  }

  @Override
  public String name() {
    return samples ? "samples" : "stories";
  }

  @Override
  public Path data(Places places) {
    return samples ? Path.of("claims") : places.articles();
  }

  @Override
  public List<Score> run(Places places) throws IOException {
    KeptFindings kept = KeptFindings.read();
    List<Score> scores = new ArrayList<>();
    for (EvaluationStory each :
        samples ? EvaluationStory.samples() : EvaluationStory.outside(places)) {
      EvaluationStory.Checked checked = each.check();
      scores.add(score(each, checked));
      kept.compare(each.name(), checked.report()).forEach(System.out::println);
      kept.put(each.name(), checked.report());
    }
    if (Boolean.getBoolean("evaluation.keep")) {
      kept.write();
    }
    return scores;
  }

  private static Score score(EvaluationStory story, EvaluationStory.Checked checked)
      throws IOException {
    Report report = checked.report();
    StoryTexts texts = new StoryTexts(checked.story());
    List<Flag> flags = report.discrepancies().stream().map(Flag::of).toList();
    System.out.println(story.name());
    if (story.gold() == null) {
      flags.forEach(each -> System.out.println("  flag    " + told(each, texts)));
      return new Score(
          story.name(),
          flags.size(),
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          "flags, not marked; equal nouns: " + floor(texts).size() + " flags");
    }
    Gold gold = Gold.read(story.gold());
    List<Flag> explained = report.explained().stream().map(Flag::of).toList();
    GoldScore ours = GoldScore.of(gold, flags, explained, texts);
    GoldScore floor = GoldScore.of(gold, floor(texts), List.of(), texts);
    ours.lines().forEach(System.out::println);
    return new Score(
        story.name(),
        ours.must().size(),
        ours.precision(),
        ours.recall(),
        ours.f1(),
        Double.NaN,
        Double.NaN,
        String.format(
            Locale.ROOT,
            "equal nouns: P %s, R %s of %d flags",
            Score.number(floor.precision()),
            Score.number(floor.recall()),
            floor.flags()));
  }

  private static String told(Flag flag, StoryTexts texts) {
    List<String> sides = new ArrayList<>();
    for (List<Flag.Spot> side : flag.sides()) {
      Flag.Spot first = side.get(0);
      String text = texts.of(first.file());
      sides.add(text.substring(first.span().start(), first.span().end()).replaceAll("\\s+", " "));
    }
    return flag.told() + "  " + String.join(" <> ", sides);
  }

  /** One flag for each noun to which two articles give different numbers. */
  private static List<Flag> floor(StoryTexts texts) {
    Map<String, Map<BigDecimal, List<Flag.Spot>>> byNoun = new TreeMap<>();
    texts
        .all()
        .forEach(
            (file, text) -> {
              for (EqualNouns.Mention each : EqualNouns.in(text)) {
                byNoun
                    .computeIfAbsent(each.noun(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(each.value(), any -> new ArrayList<>())
                    .add(new Flag.Spot(file, new Span(each.start(), each.end())));
              }
            });
    List<Flag> flags = new ArrayList<>();
    byNoun.forEach(
        (noun, values) -> {
          if (values.size() > 1) {
            flags.add(Flag.allClashing(noun, List.copyOf(values.values())));
          }
        });
    return flags;
  }
}
