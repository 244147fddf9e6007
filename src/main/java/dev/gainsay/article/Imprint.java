package dev.gainsay.article;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a text, a page or a story file states of an article's source; null where it states nothing.
 */
record Imprint(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String address,
    @Nullable String language,
    @Nullable Dateline dateline) {

  static final Imprint NONE = new Imprint(null, null, null, null, null, null);

  Imprint {
    title = tidy(title);
    outlet = tidy(outlet);
    byline = tidy(byline);
    address = tidy(address);
    language = tidy(language);
  }

  /** This imprint, its gaps filled from another one. */
  Imprint orElse(Imprint other) {
    return new Imprint(
        first(title, other.title),
        first(outlet, other.outlet),
        first(byline, other.byline),
        first(address, other.address),
        first(language, other.language),
        dateline == null ? other.dateline : dateline);
  }

  /** The source without its day of publication, which only the whole story settles. */
  Source toSource() {
    return new Source(
        title, outlet, byline, address, null, null, Objects.requireNonNullElse(language, "en"));
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static @Nullable String tidy(@Nullable String words) {
    return words == null || words.isBlank() ? null : words.strip().replaceAll("\\s+", " ");
  }
}
