package dev.gainsay.extract.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Cases of the public sets that an assistant reads and a newsreader would not, each with the
 * reason: lines of {@code set|regular expression|reason}.
 */
record Conventions(List<Convention> all) {

  /** Inputs of a set that are set aside. */
  record Convention(String set, Pattern input, String reason) {}

  static Conventions read() throws IOException {
    List<Convention> all = new ArrayList<>();
    try (InputStream in =
        Objects.requireNonNull(Conventions.class.getResourceAsStream("conventions.txt"))) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int first = line.indexOf('|');
        int last = line.lastIndexOf('|');
        if (!line.startsWith("#") && last > first) {
          Pattern input = Pattern.compile(line.substring(first + 1, last));
          all.add(new Convention(line.substring(0, first), input, line.substring(last + 1)));
        }
      }
    }
    return new Conventions(all);
  }

  boolean setsAside(String set, String input) {
    return all.stream()
        .anyMatch(c -> c.set().equals(set) && c.input().matcher(input.strip()).matches());
  }
}
