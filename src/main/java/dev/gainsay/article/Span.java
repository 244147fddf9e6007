package dev.gainsay.article;

import org.jspecify.annotations.Nullable;

/**
 * A place in an article's text.
 *
 * @param start first UTF-16 code unit, inclusive, from 0
 * @param end last UTF-16 code unit, exclusive, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "The span (%d to %d) must start at 0 or later and end after its start."
              .formatted(start, end));
    }
  }

  /** Length in UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** True where the two share at least one code unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** True where {@code other} lies wholly inside this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  // Written out, as the like of a record is linked while running, which a run of a second feels.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  @Override
  public String toString() {
    return "Span[start=" + start + ", end=" + end + "]";
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
