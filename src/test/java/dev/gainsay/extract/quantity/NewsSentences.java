package dev.gainsay.extract.quantity;

import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.extract.Extractor;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The sentences of {@code news.txt} with all quantities that each states. */
final class NewsSentences {

  /**
   * A quantity as the file writes it.
   *
   * @param value comparator, number and change: "over 12", "exact 12 /up"
   * @param unit "-" for none; "?" where the sentence names none and any is right
   */
  record Quantity(String value, String unit) {

    static Quantity parse(String written) {
      String[] words = written.strip().split("\\s+", -1);
      String last = words[words.length - 1];
      boolean change = last.startsWith("/");
      int end = change ? words.length - 1 : words.length;
      String unit = String.join(" ", Arrays.asList(words).subList(2, end));
      return new Quantity(words[0] + " " + words[1] + (change ? " " + last : ""), unit);
    }

    static Quantity of(Figure figure) {
      String numbers =
          figure.stated().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(".."));
      String change = figure.change() == null ? "" : " /" + figure.change().word();
      String id = figure.unit().id();
      return new Quantity(figure.bound().word() + " " + numbers + change, id.isEmpty() ? "-" : id);
    }

    /** True where the number alone is the same. */
    boolean sameNumber(Quantity other) {
      return number().equals(other.number());
    }

    private String number() {
      return value.split(" ", -1)[1];
    }

    boolean sameValue(Quantity other) {
      return value.equals(other.value);
    }

    boolean sameUnit(Quantity other) {
      return unit.equals("?") || other.unit.equals("?") || unit.equals(other.unit);
    }

    boolean same(Quantity other) {
      return sameValue(other) && sameUnit(other);
    }

    @Override
    public String toString() {
      int space = value.indexOf(" /");
      return space < 0
          ? value + " " + unit
          : value.substring(0, space) + " " + unit + value.substring(space);
    }
  }

  /**
   * A sentence.
   *
   * @param known true where it is known to be read wrongly today
   */
  record Case(String text, List<Quantity> expected, boolean known) {

    /** What the product reads: figures and lengths of time. */
    List<Quantity> read() {
      Article article = new Article("news", "news.txt", SOURCE, text, true, List.of(), false);
      List<Quantity> found = new ArrayList<>();
      for (Claim claim : Extractor.bundled().extract(article).claims()) {
        if (claim instanceof FigureClaim figure) {
          found.add(Quantity.of(figure.figure()));
        } else if (claim instanceof DurationClaim length) {
          found.add(Quantity.of(length.length()));
        }
      }
      return found;
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** How many of the quantities found are expected, and of those expected are found. */
  static final class Tally {
    private final String name;
    private int hits;
    private int wanted;
    private int found;

    Tally(String name) {
      this.name = name;
    }

    void add(
        List<Quantity> expected,
        List<Quantity> read,
        java.util.function.BiPredicate<Quantity, Quantity> same) {
      hits += hits(expected, read, same);
      wanted += expected.size();
      found += read.size();
    }

    double f1() {
      return 200.0 * hits / (wanted + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%-28s precision %5.1f  recall %5.1f  F1 %5.1f",
          name,
          100.0 * hits / found,
          100.0 * hits / wanted,
          f1());
    }
  }

  private static final Source SOURCE =
      new Source(null, null, null, null, LocalDate.of(2024, 9, 10), "so it is here", "en");

  private NewsSentences() {}

  static List<Case> read(String resource) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(NewsSentences.class.getResourceAsStream(resource), resource)) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        boolean known = line.startsWith("~");
        int bar = line.lastIndexOf('|');
        List<Quantity> expected = new ArrayList<>();
        for (String one : line.substring(bar + 1).split(";", -1)) {
          if (!one.isBlank()) {
            expected.add(Quantity.parse(one));
          }
        }
        cases.add(new Case(line.substring(known ? 1 : 0, bar).strip(), expected, known));
      }
    }
    return cases;
  }

  private static int hits(
      List<Quantity> expected,
      List<Quantity> read,
      java.util.function.BiPredicate<Quantity, Quantity> same) {
    List<Quantity> left = new ArrayList<>(read);
    int hits = 0;
    for (Quantity one : expected) {
      for (int i = 0; i < left.size(); i++) {
        if (same.test(one, left.get(i))) {
          left.remove(i);
          hits++;
          break;
        }
      }
    }
    return hits;
  }

  /** True where exactly the expected quantities were read. */
  static boolean right(List<Quantity> expected, List<Quantity> read) {
    return expected.size() == read.size()
        && hits(expected, read, Quantity::same) == expected.size();
  }

  /** Precision, recall and F1 of the number, of number with comparator and change, and of all. */
  static List<Tally> measure(List<Case> cases) {
    Tally number = new Tally("number");
    Tally value = new Tally("number, comparator, change");
    Tally unit = new Tally("number and unit");
    Tally all = new Tally("all");
    for (Case one : cases) {
      List<Quantity> read = one.read();
      number.add(one.expected(), read, Quantity::sameNumber);
      value.add(one.expected(), read, Quantity::sameValue);
      unit.add(one.expected(), read, (a, b) -> a.sameNumber(b) && a.sameUnit(b));
      all.add(one.expected(), read, Quantity::same);
    }
    return List.of(number, value, unit, all);
  }

  /** Prints what is read wrongly, and the figures; for development. */
  public static void main(String[] args) throws IOException {
    List<Case> cases = read(args.length > 0 ? args[0] : "news.txt");
    for (Case one : cases) {
      List<Quantity> read = one.read();
      if (!right(one.expected(), read)) {
        System.out.printf(
            "%s%s%n   want %s%n   got  %s%n", one.known() ? "~" : "", one, one.expected(), read);
      }
    }
    measure(cases).forEach(System.out::println);
  }
}
