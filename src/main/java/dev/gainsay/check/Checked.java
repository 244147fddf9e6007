package dev.gainsay.check;

import dev.gainsay.align.Alignment;
import dev.gainsay.article.Problem;
import java.util.List;

/**
 * What came of checking a story, before it is told to anybody.
 *
 * @param alignment the claims side by side
 * @param sides the distinct values of each slot, slot by slot as in the alignment
 * @param rivals every pair of sides that was judged
 * @param findings what conflict rules said, in a fixed order
 * @param explanations what reconcile rules said, in a fixed order
 * @param problems rules that threw or fired without end
 */
public record Checked(
    Alignment alignment,
    List<List<Side>> sides,
    List<Rivals> rivals,
    List<Finding> findings,
    List<Explanation> explanations,
    List<Problem> problems) {}
