package dev.gainsay.claim;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An office and who takes it up, holds or leaves it.
 *
 * @param text the words that name the office
 * @param holder who, as the article writes the name
 * @param role the office, lower case, without its organisation: "finance director"
 * @param organisation where, null where the text names none
 * @param event whether the office is taken up, held or left
 */
public record Post(
    String text, String holder, String role, @Nullable String organisation, Event event)
    implements Proposition {

  /** What the text says of the tenure. */
  public enum Event {
    STARTS,
    HOLDS,
    ENDS;

    /** The word reports and claim files use. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public String identity() {
    return holder + "|" + role;
  }

  /** Alignment has settled that both speak of one holder or of one office. */
  @Override
  public boolean contradicts(Proposition other) {
    return other instanceof Post post && (!role.equals(post.role) || !holder.equals(post.holder));
  }

  @Override
  public boolean divergesFrom(Proposition other) {
    return false;
  }
}
