package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** The words around the quotations of one article: its own. */
final class QuoteContext {
  /** Sentences before a quotation that set its scene. */
  private static final int SCENE = 2;

  private final Reading reading;
  private final List<QuoteMarks.Stretch> stretches;
  private final List<List<Fragment.Place>> paragraphs = new ArrayList<>();
  private final List<Fragment> sentences = new ArrayList<>();

  QuoteContext(Reading reading, List<QuoteMarks.Stretch> stretches) {
    this.reading = reading;
    this.stretches = stretches;
    int number = -1;
    int next = 0;
    for (Sentence s : reading.sentences()) {
      List<Fragment.Place> places = new ArrayList<>();
      for (int i = 0; i < s.size(); i++) {
        int start = s.token(i).start();
        // Words and stretches both come in order.
        while (next < stretches.size() && stretches.get(next).close() < start) {
          next++;
        }
        if (next == stretches.size() || !stretches.get(next).holds(start)) {
          places.add(new Fragment.Place(s, i));
        }
      }
      if (s.paragraph() != number) {
        paragraphs.add(new ArrayList<>());
        number = s.paragraph();
      }
      paragraphs.get(paragraphs.size() - 1).addAll(places);
      sentences.add(Fragment.of(places, reading.names()));
    }
  }

  /** What each sentence says outside quotations. */
  List<Fragment> sentences() {
    return sentences;
  }

  /** How many paragraphs the article has. */
  int paragraphs() {
    return paragraphs.size();
  }

  /** What a paragraph says outside quotations. */
  Fragment paragraph(int number) {
    return Fragment.of(paragraphs.get(number), reading.names());
  }

  /** The words between a quotation and the one before it, within its paragraph. */
  Fragment before(int i) {
    QuoteMarks.Stretch quoted = stretches.get(i);
    return between(quoted.paragraph(), end(i - 1, quoted.paragraph(), true), quoted.open());
  }

  /**
   * The sentences that lead up to a quotation, as they tell where and when the words were said: up
   * to two of its own paragraph, else the last of the paragraph before where it names the speaker.
   */
  List<Fragment> scene(int i, Voice voice) {
    int number = stretches.get(i).paragraph();
    List<Fragment> here = QuoteSpeaker.sentences(between(number, -1, stretches.get(i).open()));
    if (!here.isEmpty() || number == 0 || voice.name() == null) {
      return here.subList(Math.max(0, here.size() - SCENE), here.size());
    }
    List<Fragment> above = QuoteSpeaker.sentences(paragraph(number - 1));
    if (above.isEmpty()) {
      return above;
    }
    Fragment last = above.get(above.size() - 1);
    String surname = voice.name().substring(voice.name().lastIndexOf(' ') + 1);
    boolean named = last.names().stream().anyMatch(name -> name.text().endsWith(surname));
    return named ? List.of(last) : List.of();
  }

  /** The words between a quotation and the next, within its paragraph. */
  Fragment behind(int i) {
    QuoteMarks.Stretch quoted = stretches.get(i);
    return between(quoted.paragraph(), quoted.close(), end(i + 1, quoted.paragraph(), false));
  }

  /** Where the stretch before ends or the next begins, within the paragraph. */
  private int end(int i, int paragraph, boolean before) {
    boolean same = i >= 0 && i < stretches.size() && stretches.get(i).paragraph() == paragraph;
    if (!same) {
      return before ? -1 : Integer.MAX_VALUE;
    }
    return before ? stretches.get(i).close() : stretches.get(i).open();
  }

  private Fragment between(int paragraph, int from, int to) {
    List<Fragment.Place> all = paragraphs.get(paragraph);
    int first = from < 0 ? 0 : count(all.size(), i -> all.get(i).token().start() <= from);
    int end = count(all.size(), i -> all.get(i).token().start() < to);
    return Fragment.of(all.subList(first, Math.max(first, end)), reading.names());
  }

  /** Of so many numbers from 0, how many pass; those that pass come first. */
  private static int count(int size, IntPredicate passes) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (passes.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** True where a value stands outside all quotations. */
  boolean holds(Sentence s, Mention mention) {
    int start = s.token(mention.first()).start();
    int next = count(stretches.size(), i -> stretches.get(i).close() < start);
    return next == stretches.size() || !stretches.get(next).holds(start);
  }
}
