package dev.gainsay.report;

import java.util.ArrayList;
import java.util.List;

/** Lines of text of a certain width, plain or with the marks that terminals understand. */
final class Paper {
  /** How words look on a terminal: ECMA-48 "select graphic rendition". */
  enum Ink {
    BOLD("1"),
    FAINT("2"),
    RED("1;31"),
    YELLOW("1;33"),
    BLUE("1;34"),
    GREEN("32");

    private final String code;

    Ink(String code) {
      this.code = code;
    }
  }

  /** A blank at which no line breaks; printed as any other. */
  static final String NO_BREAK = "\u00a0";

  private final StringBuilder text = new StringBuilder();
  private final int width;
  private final boolean colour;

  Paper(int width, boolean colour) {
    this.width = width;
    this.colour = colour;
  }

  /**
   * The words in a colour, where there are colours. Each word for itself, so that lines may break.
   */
  String inked(Ink ink, String words) {
    if (!colour || words.isEmpty()) {
      return words;
    }
    String start = "\u001b[" + ink.code + "m";
    String end = "\u001b[0m";
    return start + words.replace(" ", end + " " + start) + end;
  }

  boolean hasColour() {
    return colour;
  }

  /** An empty line, unless there is one already. */
  Paper gap() {
    if (text.length() > 0 && !text.toString().endsWith("\n\n")) {
      text.append('\n');
    }
    return this;
  }

  /**
   * Words on as many lines as they need, the first one after {@code label}, all others below it.
   */
  Paper print(String label, String words) {
    return print(label, visible(label), words);
  }

  /** Words on as many lines as they need, all but the first one indented by some columns. */
  Paper print(String label, int indented, String words) {
    String indent = " ".repeat(indented);
    StringBuilder line = new StringBuilder(label);
    int used = visible(label);
    boolean first = true;
    for (String word : pieces(words, width - indent.length())) {
      int length = visible(word);
      if (!first && used + 1 + length > width) {
        end(line);
        line.setLength(0);
        line.append(indent);
        used = indent.length();
        first = true;
      }
      if (!first) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += length;
      first = false;
    }
    end(line);
    return this;
  }

  private void end(StringBuilder line) {
    int last = line.length();
    while (last > 0 && line.charAt(last - 1) == ' ') {
      last--;
    }
    text.append(line, 0, last).append('\n');
  }

  /** The words; those of languages without blanks, longer than a line, are cut. */
  private static List<String> pieces(String words, int longest) {
    List<String> pieces = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      String rest = word;
      while (longest > 20 && rest.length() > longest && rest.indexOf('\u001b') < 0) {
        int cut = Character.isHighSurrogate(rest.charAt(longest - 1)) ? longest - 1 : longest;
        pieces.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      if (!rest.isEmpty()) {
        pieces.add(rest);
      }
    }
    return pieces;
  }

  /** How many columns the words take, marks apart. */
  private static int visible(String words) {
    int columns = 0;
    boolean mark = false;
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      if (each == '\u001b') {
        mark = true;
      } else if (mark) {
        mark = each != 'm';
      } else if (!Character.isLowSurrogate(each)) {
        columns++;
      }
    }
    return columns;
  }

  @Override
  public String toString() {
    return text.toString().replace(NO_BREAK, " ");
  }
}
