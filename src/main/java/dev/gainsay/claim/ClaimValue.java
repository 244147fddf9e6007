package dev.gainsay.claim;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of a claim's value as they come, and what they make of it for each kind. */
final class ClaimValue {
  private final JsonParser json;
  private @Nullable String text;
  private @Nullable Bound comparator;
  private final List<BigDecimal> stated = new ArrayList<>();
  private @Nullable BigDecimal low;
  private @Nullable BigDecimal high;
  private @Nullable String unit;
  private Figure.@Nullable Change change;
  private Unit.@Nullable Quantity quantity;
  private @Nullable String dimension;
  private double factor = 1;
  private double offset;
  private @Nullable Interval literal;
  private @Nullable Interval expected;
  private @Nullable String from;
  private @Nullable String to;
  private @Nullable Grain grain;
  private @Nullable String zone;
  private When.Edge edge = When.Edge.AT;
  private Open open = Open.NOTHING;
  private @Nullable String pattern;
  private int best;
  private int worst;
  private @Nullable String of;
  private final PropositionJson words = new PropositionJson();

  /** Reads the object that the parser stands at, up to its end. */
  ClaimValue(JsonParser json) throws IOException {
    this.json = json;
    JsonKeys.each(json, this::read);
  }

  private void read(String key) throws IOException {
    switch (key) {
      case "text" -> {
        text = JsonKeys.text(json);
        words.take("text", text);
      }
      case "comparator" -> comparator = JsonKeys.word(Bound.class, json);
      case "stated" -> readStated();
      case "low" -> low = numberOrNull();
      case "high" -> high = numberOrNull();
      case "unit" -> unit = JsonKeys.text(json);
      case "change" ->
          change =
              json.hasToken(JsonToken.VALUE_NULL) ? null : JsonKeys.word(Figure.Change.class, json);
      case "quantity" -> quantity = JsonKeys.word(Unit.Quantity.class, json);
      case "dimension" -> dimension = JsonKeys.text(json);
      case "factor" -> factor = JsonKeys.number(json).doubleValue();
      case "offset" -> offset = JsonKeys.number(json).doubleValue();
      case "literal" -> literal = interval();
      case "expected" -> expected = interval();
      case "from" -> from = JsonKeys.text(json);
      case "to" -> to = JsonKeys.text(json);
      case "open" -> open = JsonKeys.word(Open.class, json);
      case "pattern" -> pattern = JsonKeys.text(json);
      case "grain" -> grain = JsonKeys.word(Grain.class, json);
      case "zone" -> zone = JsonKeys.text(json);
      case "edge" -> edge = JsonKeys.word(When.Edge.class, json);
      case "position" -> best = worst = JsonKeys.number(json).intValue();
      case "within" -> {
        best = 1;
        worst = JsonKeys.number(json).intValue();
      }
      case "best" -> best = JsonKeys.number(json).intValue();
      case "worst" -> worst = JsonKeys.number(json).intValue();
      case "of" -> of = JsonKeys.text(json);
      default -> words.read(key, json);
    }
  }

  private void readStated() throws IOException {
    if (json.currentToken().isNumeric()) {
      stated.add(JsonKeys.number(json));
    } else {
      JsonKeys.items(json, () -> stated.add(JsonKeys.number(json)));
    }
  }

  private @Nullable BigDecimal numberOrNull() throws IOException {
    return json.hasToken(JsonToken.VALUE_NULL) ? null : JsonKeys.number(json);
  }

  private Interval interval() throws IOException {
    @Nullable BigDecimal[] ends = {null, null};
    boolean[] open = {false, false};
    JsonKeys.each(
        json,
        key -> {
          switch (key) {
            case "low" -> ends[0] = numberOrNull();
            case "high" -> ends[1] = numberOrNull();
            case "lowOpen" -> open[0] = json.getBooleanValue();
            case "highOpen" -> open[1] = json.getBooleanValue();
            default -> json.skipChildren();
          }
        });
    try {
      return new Interval(
          ends[0] == null ? Double.NEGATIVE_INFINITY : ends[0].doubleValue(),
          ends[1] == null ? Double.POSITIVE_INFINITY : ends[1].doubleValue(),
          open[0],
          open[1]);
    } catch (IllegalArgumentException e) {
      throw new JsonParseException(json, e.getMessage(), e);
    }
  }

  /** The keys of a value that is words. */
  PropositionJson words() {
    return words;
  }

  /** The words of the value, null where the object gives none. */
  @Nullable String text() {
    return text;
  }

  /** The words of the value; those of the claim where the object gives none. */
  String text(String quote) {
    return text == null ? quote : text;
  }

  /** What a figure counts, "" where it counts nothing named. */
  String unitWords() {
    return unit == null ? "" : unit;
  }

  /**
   * The figure that the keys make.
   *
   * @param quote the words of the claim
   * @param time true where the unit must be one of time
   * @throws IllegalArgumentException where no number is given, or where numbers disagree: what a
   *     person changed in one key and forgot in another
   */
  Figure figure(String quote, boolean time) {
    Bound bound = comparator == null ? bound() : comparator;
    List<BigDecimal> numbers = stated.isEmpty() ? numbers(bound) : stated;
    Figure figure = Figure.of(text(quote), bound, numbers, unit(time), change);
    Interval words = literal == null ? given(figure) : literal;
    boolean usual = words.equals(figure.literal());
    checkAgreement(words, figure);
    Interval reader = expected != null ? expected : usual ? figure.expected() : words;
    return new Figure(figure.text(), bound, figure.stated(), words, reader, figure.unit(), change);
  }

  private Bound bound() {
    if (low != null && high != null) {
      return low.compareTo(high) == 0 ? Bound.EXACT : Bound.RANGE;
    }
    if (low == null && high == null) {
      return stated.size() == 2 ? Bound.RANGE : Bound.EXACT;
    }
    return low != null ? Bound.AT_LEAST : Bound.AT_MOST;
  }

  private List<BigDecimal> numbers(Bound bound) {
    if (low == null && high == null) {
      throw new IllegalArgumentException("A figure needs \"stated\", \"low\" or \"high\".");
    }
    if (low == null || high == null) {
      return List.of(low == null ? high : low);
    }
    if (bound == Bound.RANGE) {
      return List.of(low, high);
    }
    return List.of(low.add(high).divide(BigDecimal.valueOf(2)));
  }

  /** The literal interval, where low and high are not those that the comparator gives. */
  private Interval given(Figure figure) {
    Interval usual = figure.literal();
    if (low == null && high == null) {
      return usual;
    }
    double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
    double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
    if (near(from, usual.low()) && near(to, usual.high())) {
      return usual;
    }
    boolean single = from == to;
    return new Interval(from, to, usual.lowOpen() && !single, usual.highOpen() && !single);
  }

  private void checkAgreement(Interval words, Figure figure) {
    boolean given = low != null || high != null;
    double from = low == null ? Double.NEGATIVE_INFINITY : low.doubleValue();
    double to = high == null ? Double.POSITIVE_INFINITY : high.doubleValue();
    // "About" leaves it to the writer how far it reaches; so does who names no comparator.
    boolean free = literal == null && (comparator == null || comparator == Bound.ABOUT);
    Interval meant = literal == null ? figure.literal() : words;
    boolean ends = free || (near(from, meant.low()) && near(to, meant.high()));
    Interval hull = Interval.closed(words.low(), words.high());
    boolean within = figure.stated().stream().allMatch(each -> hull.contains(each.doubleValue()));
    if (given && !(ends && within)) {
      throw new IllegalArgumentException(
          ("\"comparator\" and \"stated\" say %s %s, but \"low\" and \"high\" say %s and %s; change"
                  + " all of them, or leave \"low\", \"high\" and \"literal\" out.")
              .formatted(
                  figure.bound().word(),
                  figure.stated().stream().map(BigDecimal::toPlainString).toList(),
                  low == null ? "null" : low.toPlainString(),
                  high == null ? "null" : high.toPlainString()));
    }
    if (expected != null && expected.disjoint(words)) {
      throw new IllegalArgumentException(
          "\"expected\" lies outside \"low\" and \"high\"; change both, or leave \"expected\""
              + " out.");
    }
  }

  private static boolean near(double one, double other) {
    boolean finite = Double.isFinite(one) && Double.isFinite(other);
    return one == other
        || (finite && Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other)));
  }

  private Unit unit(boolean time) {
    String id = unitWords();
    if (dimension != null) {
      Unit.Quantity sort = quantity == null ? MeasuredUnits.of(id).quantity() : quantity;
      return new Unit(sort, id, dimension, factor, offset);
    }
    if (quantity != null) {
      return MeasuredUnits.of(quantity, id);
    }
    return time ? MeasuredUnits.of(Unit.Quantity.TIME, id) : MeasuredUnits.of(id);
  }

  /**
   * The time that the keys make.
   *
   * @throws IllegalArgumentException where no start is given or it is no time
   */
  When time() {
    if (open != Open.NOTHING) {
      return openTime();
    }
    if (from == null) {
      throw new IllegalArgumentException("A time needs \"from\".");
    }
    Grain fine = grain != null ? grain : from.indexOf('T') < 0 ? Grain.DAY : Grain.MINUTE;
    LocalDateTime start = moment(from);
    return new When(start, to == null ? end(start, fine) : moment(to), fine, zone, edge);
  }

  /** A time whose year, week or day is open, from its pattern. */
  private When openTime() {
    int slash = pattern == null ? -1 : pattern.indexOf('/');
    if (pattern == null || slash < 0) {
      throw new IllegalArgumentException(
          "A time whose " + open.word() + " is open needs a \"pattern\" of two times.");
    }
    LocalDateTime start = open.read(pattern.substring(0, slash));
    LocalDateTime stop = open.read(pattern.substring(slash + 1));
    LocalDateTime last = start.isBefore(stop) ? stop : open.moved(stop, 1);
    return new When(start, last, grain == null ? Grain.MINUTE : grain, zone, edge, open);
  }

  private static LocalDateTime moment(String iso) {
    try {
      if (MINUTES.length() == iso.length() && isWritten(iso)) {
        return LocalDateTime.of(
            number(iso, 0, 4),
            number(iso, 5, 7),
            number(iso, 8, 10),
            number(iso, 11, 13),
            number(iso, 14, 16));
      }
      return iso.indexOf('T') < 0 ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "\"" + iso + "\" is no local date or date-time, as 2026-03-04 or 2026-03-04T18:00 is.",
          e);
    }
  }

  /** How times are written into claims files, 0 for a digit: read without a formatter's start. */
  private static final String MINUTES = "0000-00-00T00:00";

  private static boolean isWritten(String iso) {
    for (int i = 0; i < MINUTES.length(); i++) {
      char c = iso.charAt(i);
      if (MINUTES.charAt(i) == '0' ? c < '0' || c > '9' : c != MINUTES.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int number(String iso, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + (iso.charAt(i) - '0');
    }
    return number;
  }

  private static LocalDateTime end(LocalDateTime start, Grain grain) {
    return switch (grain) {
      case MINUTE -> start.plusMinutes(1);
      case HOUR -> start.plusHours(1);
      case PART_OF_DAY -> start.plusHours(6);
      case DAY -> start.plusDays(1);
      case WEEK -> start.plusWeeks(1);
      case MONTH -> start.plusMonths(1);
      case SEASON, QUARTER -> start.plusMonths(3);
      case HALF -> start.plusMonths(6);
      case YEAR -> start.plusYears(1);
      case DECADE -> start.plusYears(10);
      case CENTURY -> start.plusYears(100);
    };
  }

  /**
   * The rank that the keys make.
   *
   * @throws IllegalArgumentException where no place is given
   */
  Rank rank(String quote) {
    return new Rank(text(quote), best, worst, of);
  }
}
