package dev.gainsay.article;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: a blank line between blocks, single spaces within.
 */
final class Paragraphs implements NodeVisitor {
  private static final Set<String> ROWS = Set.of("td", "th", "dt");

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();

  private Paragraphs() {}

  static String of(Element element) {
    Paragraphs paragraphs = new Paragraphs();
    element.traverse(paragraphs);
    paragraphs.close();
    return paragraphs.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (breaks(element)) {
        close();
      }
      if (element.nameIs("br")) {
        newLine(element);
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (breaks(element)) {
        close();
      } else if (ROWS.contains(element.normalName())) {
        append(" ");
      }
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() && !ROWS.contains(element.normalName());
  }

  private void newLine(Element lineBreak) {
    Node next = lineBreak.nextSibling();
    boolean two = next instanceof Element element && element.nameIs("br");
    if (two) {
      close();
    } else if (!block.isEmpty()) {
      trimEnd();
      block.append('\n');
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD' || c == '\u200B' || c == '\uFEFF') {
        continue;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        block.append(c);
      } else if (!block.isEmpty() && !Character.isWhitespace(block.charAt(block.length() - 1))) {
        block.append(' ');
      }
    }
  }

  private void trimEnd() {
    while (!block.isEmpty() && Character.isWhitespace(block.charAt(block.length() - 1))) {
      block.setLength(block.length() - 1);
    }
  }

  private void close() {
    trimEnd();
    if (!block.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n\n").append(block);
      block.setLength(0);
    }
  }
}
