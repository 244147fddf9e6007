package dev.gainsay.extract.tagging;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A maximum-entropy model: what each feature adds to which outcomes. Adds in the order and with the
 * functions of OpenNLP's {@code GISModel}, so that the same probabilities come out to the last bit.
 *
 * <p>Immutable and thread-safe.
 */
final class Weights {
  private final List<String> outcomes;
  private final double prior;

  /** By feature, where its row begins in the arrays below. */
  private final KeyTable rows;

  /** Rows: how many outcomes, then these. */
  private final short[] targets;

  /** What is added to the outcome at the same place of {@link #targets}. */
  private final double[] values;

  private Weights(List<String> outcomes, KeyTable rows, short[] targets, double[] values) {
    this.outcomes = outcomes;
    this.prior = StrictMath.log(1.0 / outcomes.size());
    this.rows = rows;
    this.targets = targets;
    this.values = values;
  }

  /** What a feature adds: {@code values[i]} to outcome {@code targets[i]}. */
  static final class Row {
    private final int[] targets;
    private final double[] values;

    Row(int[] targets, double[] values) {
      this.targets = targets;
      this.values = values;
    }
  }

  static Weights of(List<String> outcomes, Map<String, Row> features) {
    int size = 0;
    for (Row row : features.values()) {
      size += 1 + row.targets.length;
    }
    short[] targets = new short[size];
    double[] values = new double[size];
    Map<String, Integer> places = new HashMap<>();
    int at = 0;
    for (Map.Entry<String, Row> feature : features.entrySet()) {
      Row row = feature.getValue();
      places.put(feature.getKey(), at);
      targets[at] = (short) row.targets.length;
      at++;
      for (int i = 0; i < row.targets.length; i++, at++) {
        targets[at] = (short) row.targets[i];
        values[at] = row.values[i];
      }
    }
    return new Weights(List.copyOf(outcomes), KeyTable.of(places), targets, values);
  }

  /** How many outcomes there are. */
  int size() {
    return outcomes.size();
  }

  String outcome(int number) {
    return outcomes.get(number);
  }

  List<String> outcomes() {
    return outcomes;
  }

  /** What outcomes have before any feature is added. */
  double prior() {
    return prior;
  }

  /** The row of a feature, -1 for one that the model never saw. */
  int row(long feature) {
    return rows.get(feature);
  }

  /** Adds a row, be there one or not. */
  void add(int row, double[] sums) {
    if (row < 0) {
      return;
    }
    int end = row + targets[row];
    for (int i = row + 1; i <= end; i++) {
      sums[targets[i]] += values[i];
    }
  }

  /** Turns sums into probabilities. */
  static void normalise(double[] sums) {
    double all = 0;
    for (int i = 0; i < sums.length; i++) {
      sums[i] = StrictMath.exp(sums[i]);
      all += sums[i];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] /= all;
    }
  }

  int bytes() {
    return names().length
        + 2 * Integer.BYTES
        + rows.bytes()
        + targets.length * (Short.BYTES + Double.BYTES);
  }

  private byte[] names() {
    return String.join("\n", outcomes).getBytes(StandardCharsets.UTF_8);
  }

  void write(ByteBuffer to) {
    byte[] names = names();
    to.putInt(names.length).put(names);
    rows.write(to);
    to.putInt(targets.length);
    to.asShortBuffer().put(targets);
    to.position(to.position() + targets.length * Short.BYTES);
    to.asDoubleBuffer().put(values);
    to.position(to.position() + values.length * Double.BYTES);
  }

  static Weights read(ByteBuffer from) {
    byte[] names = new byte[from.getInt()];
    from.get(names);
    KeyTable rows = KeyTable.read(from);
    short[] targets = new short[from.getInt()];
    from.asShortBuffer().get(targets);
    from.position(from.position() + targets.length * Short.BYTES);
    double[] values = new double[targets.length];
    from.asDoubleBuffer().get(values);
    from.position(from.position() + values.length * Double.BYTES);
    List<String> outcomes = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
    return new Weights(outcomes, rows, targets, values);
  }
}
