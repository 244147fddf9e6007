package dev.gainsay.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureTest {

  private static Figure figure(Bound bound, String... numbers) {
    List<BigDecimal> stated = Stream.of(numbers).map(BigDecimal::new).toList();
    return Figure.of(String.join(" to ", numbers), bound, stated, Unit.NONE, null);
  }

  @Test
  void overOneBillionDivergesFromOver600MillionWithoutContradictingIt() {
    Figure lower = figure(Bound.OVER, "600000000");
    Figure higher = figure(Bound.OVER, "1000000000");
    assertFalse(lower.contradicts(higher));
    assertTrue(lower.divergesFrom(higher));
    assertEquals(0.4286, lower.gap(higher), 0.0001);
  }

  @Test
  void aFigureAboveABoundAgreesWithItUpToTheNextStep() {
    Figure bound = figure(Bound.OVER, "200000000");
    assertTrue(bound.agreesWith(figure(Bound.EXACT, "203000000")));
    assertFalse(bound.agreesWith(figure(Bound.EXACT, "450000000")));
    assertTrue(figure(Bound.OVER, "170000").divergesFrom(figure(Bound.EXACT, "200000")));
  }

  @Test
  void aRoundedOrCutOffFigureAgreesWithTheFullOne() {
    assertTrue(figure(Bound.EXACT, "552").agreesWith(figure(Bound.EXACT, "552.83")));
    assertTrue(figure(Bound.EXACT, "1300000").agreesWith(figure(Bound.EXACT, "1260000")));
    assertFalse(figure(Bound.EXACT, "1300000").agreesWith(figure(Bound.EXACT, "1400000")));
  }

  @Test
  void smallCountsThatDifferContradict() {
    assertTrue(figure(Bound.EXACT, "12").contradicts(figure(Bound.EXACT, "14")));
    assertTrue(figure(Bound.UNDER, "24").contradicts(figure(Bound.EXACT, "48")));
    assertTrue(figure(Bound.OVER, "12").contradicts(figure(Bound.EXACT, "7")));
    assertFalse(figure(Bound.RANGE, "10", "15").contradicts(figure(Bound.EXACT, "12")));
  }

  /** The sources of randomness, each named by its seed in a failing test's title. */
  static Stream<Long> seeds() {
    return new Random(20261122).longs(200).boxed();
  }

  private static Figure random(Random random) {
    Bound bound = List.of(Bound.values()).get(random.nextInt(Bound.values().length));
    BigDecimal number = BigDecimal.valueOf(random.nextInt(1, 5000), random.nextInt(-3, 3));
    List<BigDecimal> stated =
        bound == Bound.RANGE
            ? List.of(number, number.multiply(BigDecimal.valueOf(1 + random.nextDouble())))
            : List.of(number);
    return Figure.of("x", bound, stated, Unit.NONE, null);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void comparingIsSymmetricAndEachPairIsExactlyOneOfThree(long seed) {
    Random random = new Random(seed);
    Figure one = random(random);
    Figure other = random(random);
    assertEquals(one.contradicts(other), other.contradicts(one));
    assertEquals(one.divergesFrom(other), other.divergesFrom(one));
    assertEquals(one.agreesWith(other), other.agreesWith(one));
    assertEquals(one.gap(other), other.gap(one), 1e-12);
    int holding =
        (one.contradicts(other) ? 1 : 0)
            + (one.divergesFrom(other) ? 1 : 0)
            + (one.agreesWith(other) ? 1 : 0);
    assertEquals(1, holding, one + " | " + other);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFigureAgreesWithItselfInAnyUnit(long seed) {
    Random random = new Random(seed);
    Figure one = random(random);
    assertTrue(one.agreesWith(one));
    double factor = 0.1 + random.nextDouble() * 1000;
    Figure scaled = one.in(new Unit(Unit.Quantity.MEASURE, "x", "length", factor, 0));
    assertTrue(scaled.agreesWith(scaled));
    assertEquals(one.literal().scaled(factor, 0), scaled.literalInBase());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aNumberBelongsToWhatIsSaidOfIt(long seed) {
    Random random = new Random(seed);
    double value = random.nextInt(1, 100000);
    BigDecimal number = BigDecimal.valueOf(value);
    assertTrue(figure(Bound.EXACT, number.toPlainString()).expected().contains(value));
    assertTrue(figure(Bound.AT_LEAST, number.toPlainString()).literal().contains(value));
    assertFalse(figure(Bound.OVER, number.toPlainString()).literal().contains(value));
    assertFalse(figure(Bound.UNDER, number.toPlainString()).literal().contains(value));
    assertTrue(figure(Bound.AT_MOST, number.toPlainString()).literal().contains(value));
  }
}
