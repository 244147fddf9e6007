package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gainsay.claim.Comparison.Bound;
import dev.gainsay.claim.Comparison.Standing;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which standings clash. */
class ComparisonTest {
  private static final int ROUNDS = 5_000;

  private static Comparison superlative(Standing standing, int place, @Nullable Bound bound) {
    return new Comparison("words", standing, place, "large", "bank", true, bound);
  }

  private static Comparison random(RandomGenerator random) {
    List<Standing> all = List.of(Standing.values());
    Standing standing = all.get(random.nextInt(all.size()));
    int place = standing == Standing.NTH ? 2 + random.nextInt(3) : 1;
    Bound bound =
        standing.superlative() && random.nextInt(3) == 0
            ? new Bound("since", 1950 + random.nextInt(4), random.nextBoolean())
            : null;
    return new Comparison("words", standing, place, "large", "bank", random.nextInt(4) > 0, bound);
  }

  @Test
  void clashesAreMutualAndNothingClashesWithItself() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (int i = 0; i < ROUNDS; i++) {
      Comparison one = random(random);
      Comparison other = random(random);
      assertEquals(one.contradicts(other), other.contradicts(one), one + " / " + other);
      assertEquals(one.divergesFrom(other), other.divergesFrom(one), one + " / " + other);
      assertFalse(one.contradicts(other) && one.divergesFrom(other), one + " / " + other);
      assertFalse(one.contradicts(one) || one.divergesFrom(one), one.toString());
    }
  }

  @Test
  void equalIdentitiesNeverClash() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
    for (int i = 0; i < ROUNDS; i++) {
      Comparison one = random(random);
      Comparison other = random(random);
      if (one.identity().equals(other.identity())) {
        assertFalse(one.contradicts(other) || one.divergesFrom(other), one + " / " + other);
      }
    }
  }

  @Test
  void whatIsAheadIsNotBehind() {
    Comparison ahead = new Comparison("w", Standing.AHEAD, 1, "", "Ford", true, null);
    Comparison mirrored = ahead.mirrored("Toyota");
    assertEquals(Standing.BEHIND, mirrored.standing());
    assertEquals("Toyota", mirrored.group());
    assertTrue(ahead.contradicts(mirrored));
  }

  @Test
  void aBoundWithoutEndLeavesRoomForEarlierYearsOnly() {
    Comparison fifteen = superlative(Standing.ALONE, 1, new Bound("in 15 years", 2010, true));
    assertTrue(
        fifteen.contradicts(superlative(Standing.ALONE, 1, new Bound("since 2022", 2022, false))));
    assertFalse(
        fifteen.contradicts(superlative(Standing.ALONE, 1, new Bound("since 2008", 2008, false))));
    assertFalse(
        fifteen.contradicts(superlative(Standing.ALONE, 1, new Bound("since 2011", 2011, false))));
    assertFalse(fifteen.contradicts(superlative(Standing.ALONE, 1, null)));
  }

  @Test
  void twoLaterPlacesAreLeftToTheRanks() {
    assertFalse(superlative(Standing.NTH, 2, null).contradicts(superlative(Standing.NTH, 3, null)));
    assertTrue(
        superlative(Standing.ALONE, 1, null).contradicts(superlative(Standing.NTH, 3, null)));
  }
}
