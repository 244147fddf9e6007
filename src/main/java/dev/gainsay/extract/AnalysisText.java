package dev.gainsay.extract;

import dev.gainsay.article.Span;
import java.util.List;

/**
 * The copy of a text that analysers see: typographic marks folded to the plain ones that models
 * were trained on, one character for one, so that every place stays true.
 */
final class AnalysisText {
  private AnalysisText() {}

  /** The folded copy, as long as {@code text}, with blanks for what states nothing. */
  static String of(String text, List<Span> boilerplate) {
    char[] folded = text.toCharArray();
    for (Span silent : boilerplate) {
      for (int i = silent.start(); i < silent.end(); i++) {
        folded[i] = folded[i] == '\n' ? '\n' : ' ';
      }
    }
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(folded[i]);
    }
    return new String(folded);
  }

  private static char fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\u2032' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212' -> '-';
      case '\u2015', '\u2E3A' -> '\u2014';
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u3000' -> ' ';
      default -> c;
    };
  }
}
