package dev.gainsay.check;

import dev.gainsay.align.Aligner;
import dev.gainsay.align.Alignment;
import dev.gainsay.align.Slot;
import dev.gainsay.align.draft.DraftAligner;
import dev.gainsay.article.Article;
import dev.gainsay.article.StorySettings;
import dev.gainsay.claim.Claim;
import dev.gainsay.extract.Alias;
import dev.gainsay.extract.Vocabulary;
import dev.gainsay.rules.RuleBase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * From claims to what the rules say of them: slots, sides, rivals, judgements. Immutable,
 * thread-safe.
 */
public final class Checker {
  private final Aligner aligner;
  private final DraftAligner drafts;
  private final RuleRun rules;

  public Checker(RuleBase rules) {
    this.aligner = new Aligner(Vocabulary.bundled());
    this.drafts = new DraftAligner();
    this.rules = new RuleRun(rules);
  }

  /** Loads what the first check would wait for, in the order in which it asks. */
  public static void prepare(Supplier<RuleBase> rules) {
    Vocabulary.bundled();
    Sessions.fire(rules.get(), List.of(), 1);
  }

  /**
   * Checks the claims of one story.
   *
   * @param articles all of the story; one of them may be a draft, which is then read against the
   *     others word by word too
   * @param claims of all its articles, in any order
   * @param aliases names that the articles call one
   * @param settings what the story's file settles
   */
  public Checked check(
      List<Article> articles,
      List<Claim> claims,
      Collection<Alias> aliases,
      StorySettings settings) {
    Alignment alignment = drafts.with(aligner.align(claims, aliases, settings), articles);
    List<List<Side>> sides = new ArrayList<>(alignment.slots().size());
    List<Rivals> rivals = new ArrayList<>();
    for (Slot slot : alignment.slots()) {
      List<Side> values = Sides.of(slot);
      sides.add(values);
      if (values.size() > 1) {
        rivals.addAll(Sides.rivals(slot, values, settings));
      }
    }
    Judged judged = rules.judge(rivals, alignment.claims());
    return new Checked(
        alignment, sides, rivals, judged.findings(), judged.explanations(), judged.problems());
  }
}
