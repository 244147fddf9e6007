package dev.gainsay.extract.quantity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.gainsay.article.Article;
import dev.gainsay.article.Source;
import dev.gainsay.article.Span;
import dev.gainsay.claim.Figure;
import dev.gainsay.extract.Mention;
import dev.gainsay.extract.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Measures {@link Quantities} against public test sets that lie outside the project; for
 * development only, run by hand: {@code QuantityBench FOLDER [show]} or {@code QuantityBench read
 * FILE…}.
 */
final class QuantityBench {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Pattern NO_NUMBER = Pattern.compile("[^0-9.eE-]+");

  private final Quantities quantities = new Quantities();
  private final Places places = new Places();
  private final boolean show;

  private QuantityBench(boolean show) {
    this.show = show;
  }

  public static void main(String[] args) throws IOException {
    QuantityBench bench = new QuantityBench(args.length > 1);
    if (args[0].equals("read")) {
      for (String file : List.of(args).subList(1, args.length)) {
        bench.read(Path.of(file));
      }
      return;
    }
    if (args[0].equals("say")) {
      bench.say(args[1]);
      return;
    }
    Path root = Path.of(args[0]);
    for (String file :
        List.of(
            "Number/English/NumberModel",
            "Number/English/PercentModel",
            "Number/English/NumberRangeModel",
            "NumberWithUnit/English/CurrencyModel",
            "NumberWithUnit/English/DimensionModel",
            "NumberWithUnit/English/AgeModel",
            "NumberWithUnit/English/TemperatureModel")) {
      bench.recognizers(root.resolve("recognizers/" + file + ".json"));
    }
    bench.duckling(root.resolve("duckling/examples_en_zh.jsonl.gz"));
    bench.quantulum(root.resolve("quantulum3/quantities.json"));
  }

  private void recognizers(Path file) throws IOException {
    String text = Files.readString(file).replace("\ufeff", "");
    int right = 0;
    int all = 0;
    int noise = 0;
    int exact = 0;
    for (JsonNode one : JSON.readTree(text)) {
      String input = one.path("Input").asText();
      Sentence sentence = Sentences.of(input);
      List<Mention.Quantity> found = quantities.find(sentence);
      List<String> missed = new ArrayList<>();
      int matched = 0;
      for (JsonNode result : one.path("Results")) {
        String value = result.path("Resolution").path("value").asText();
        if (value.isEmpty() || value.equals("null")) {
          continue;
        }
        all++;
        String wanted = result.path("Text").asText();
        Span place = new Span(result.path("Start").asInt(), result.path("End").asInt() + 1);
        Optional<Mention.Quantity> fitting =
            found.stream()
                .filter(q -> sentence.span(q.first(), q.end()).overlaps(place))
                .filter(q -> fits(q.figure(), value))
                .findFirst();
        if (fitting.isPresent()) {
          right++;
          matched++;
          exact += fitting.get().figure().text().equalsIgnoreCase(wanted) ? 1 : 0;
        } else {
          missed.add(wanted + "=" + value);
        }
      }
      noise += Math.max(0, found.size() - matched);
      if (show && (!missed.isEmpty() || found.size() > matched)) {
        System.out.println("  " + input + "\n     missed " + missed + " found " + texts(found));
      }
    }
    System.out.printf(
        "%s: %d of %d, %d with the very words, %d others%n",
        file.getFileName(), right, all, exact, noise);
  }

  /** True where the figure has the numbers of a resolution. */
  private static boolean fits(Figure figure, String value) {
    if (value.matches("[\\[(].*,.*[\\])]")) {
      String[] ends = value.substring(1, value.length() - 1).split(",", -1);
      double low = ends[0].isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(ends[0]);
      double high = ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
      return near(figure.literal().low(), low) && near(figure.literal().high(), high);
    }
    try {
      double number = Double.parseDouble(value.replace("%", ""));
      return figure.stated().stream().anyMatch(s -> near(s.doubleValue(), number));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean near(double one, double two) {
    return one == two || Math.abs(one - two) <= 0.001 * Math.max(Math.abs(one), Math.abs(two));
  }

  private void duckling(Path file) throws IOException {
    for (String dim :
        List.of("Numeral", "AmountOfMoney", "Quantity", "Volume", "Distance", "Temperature")) {
      int right = 0;
      int all = 0;
      try (BufferedReader in =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = in.readLine(); line != null; line = in.readLine()) {
          JsonNode one = JSON.readTree(line);
          if (!one.path("dim").asText().equals(dim) || !one.path("lang").asText().equals("EN")) {
            continue;
          }
          all++;
          List<Mention.Quantity> found =
              quantities.find(Sentences.of("It was " + one.path("text").asText()));
          String expected = one.path("expected").asText();
          boolean fits =
              found.size() == 1
                  && found.get(0).figure().stated().stream()
                      .allMatch(n -> holds(expected, n.doubleValue()));
          right += fits ? 1 : 0;
          if (show && !fits) {
            System.out.println(
                "  " + one.path("text").asText() + " -> " + expected + " found " + texts(found));
          }
        }
      }
      System.out.printf("duckling %s: %d of %d%n", dim, right, all);
    }
  }

  private static boolean holds(String expected, double number) {
    for (String part : NO_NUMBER.split(expected, -1)) {
      try {
        if (near(Double.parseDouble(part), number)) {
          return true;
        }
      } catch (NumberFormatException e) {
        // Not a number: the next part may be one.
      }
    }
    return false;
  }

  private void quantulum(Path file) throws IOException {
    int right = 0;
    int all = 0;
    for (JsonNode one : JSON.readTree(file.toFile())) {
      List<Mention.Quantity> found = quantities.find(Sentences.of(one.path("req").asText()));
      List<String> missed = new ArrayList<>();
      for (JsonNode result : one.path("res")) {
        all++;
        double value = result.path("value").asDouble();
        double off = result.path("uncertainty").asDouble();
        boolean fits =
            found.stream()
                .anyMatch(
                    q ->
                        q.figure().stated().stream()
                            .allMatch(
                                s ->
                                    near(s.doubleValue(), value - off)
                                        || near(s.doubleValue(), value + off)));
        right += fits ? 1 : 0;
        if (!fits) {
          missed.add(result.path("surface").asText());
        }
      }
      if (show && !missed.isEmpty()) {
        System.out.println("  " + one.path("req").asText() + "\n     " + missed + texts(found));
      }
    }
    System.out.printf("quantulum3: %d of %d%n", right, all);
  }

  private void say(String text) {
    Sentence sentence = Sentences.of(text);
    System.out.println(sentence.tokens().stream().map(t -> t.text() + "/" + t.tag()).toList());
    System.out.println(texts(quantities.find(sentence)));
    System.out.println(places.find(sentence));
  }

  private void read(Path file) throws IOException {
    System.out.println("## " + file.getFileName());
    String text = Files.readString(file);
    Article article =
        new Article("read", file.toString(), Source.UNKNOWN, text, true, List.of(), false);
    Matcher matcher =
        Pattern.compile("\\S[^\n]*?(?:[.!?][\"”]?(?= +[A-Z\"“])|(?=\n)|$)").matcher(text);
    while (matcher.find()) {
      Sentence sentence = Sentences.of(article, new Span(matcher.start(), matcher.end()));
      List<Mention.Quantity> found = quantities.find(sentence);
      List<Mention.Place> ranks = places.find(sentence);
      if (!found.isEmpty() || !ranks.isEmpty() || matcher.group().matches(".*\\d.*")) {
        System.out.println("- " + matcher.group());
        System.out.println("    " + texts(found) + (ranks.isEmpty() ? "" : " RANKS " + ranks));
      }
    }
  }

  private static List<String> texts(List<Mention.Quantity> found) {
    return found.stream()
        .map(
            q -> {
              Figure f = q.figure();
              return "\"%s\" %s %s %s%s"
                  .formatted(
                      f.text(),
                      f.bound().word(),
                      f.stated(),
                      f.unit().id(),
                      f.change() == null ? "" : " " + f.change().word());
            })
        .toList();
  }
}
