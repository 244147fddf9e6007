package dev.gainsay.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TallyTest {
  @Test
  void whoAlwaysSaysTheSameIsBalancedAtFifty() {
    Tally silent = Tally.NONE.with(true, false).with(false, false).with(false, false);
    assertEquals(50, silent.balanced());
    assertEquals(silent.majority(), silent.accuracy());
    assertTrue(Double.isNaN(silent.precision()));
  }

  @Test
  void precisionAndRecallCountWhatTheySay() {
    Tally tally = new Tally(3, 1, 2, 4);
    assertEquals(75, tally.precision());
    assertEquals(60, tally.recall());
    assertEquals(70, tally.accuracy());
    assertEquals(100.0 * 6 / 9, tally.f1(), 1e-9);
  }
}
