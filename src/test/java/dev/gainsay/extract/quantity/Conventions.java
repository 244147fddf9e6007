package dev.gainsay.extract.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cases of the public sets that an assistant reads and a newsreader would not, each with the
 * reason: lines of {@code set|input|reason}.
 */
final class Conventions {
  private Conventions() {}

  static Map<String, String> read() throws IOException {
    Map<String, String> result = new LinkedHashMap<>();
    try (InputStream in = Conventions.class.getResourceAsStream("conventions.txt")) {
      if (in == null) {
        return result;
      }
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        int last = line.lastIndexOf('|');
        if (last > 0 && !line.startsWith("#")) {
          result.put(line.substring(0, last), line.substring(last + 1));
        }
      }
    }
    return result;
  }
}
