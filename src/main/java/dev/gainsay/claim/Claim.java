package dev.gainsay.claim;

import dev.gainsay.article.Article;
import dev.gainsay.article.Passage;
import org.jspecify.annotations.Nullable;

/** Something an article states that could be checked, with the exact words it rests on. */
public sealed interface Claim
    permits FigureClaim, DateClaim, DurationClaim, RankClaim, PropositionClaim {

  /** All that is common to claims. */
  Basis basis();

  Kind kind();

  /** The words of the value alone: a part of the quote. */
  String valueText();

  /** The same claim on another basis. */
  Claim on(Basis basis);

  default String id() {
    return basis().id();
  }

  default Passage passage() {
    return basis().passage();
  }

  default Article article() {
    return passage().article();
  }

  default String quote() {
    return passage().quote();
  }

  default Topic topic() {
    return basis().topic();
  }

  default @Nullable String subject() {
    return topic().subject();
  }

  default String attribute() {
    return topic().attribute();
  }

  default Scope scope() {
    return topic().scope();
  }

  default Stance stance() {
    return basis().stance();
  }

  default @Nullable String speaker() {
    return basis().speaker();
  }

  default @Nullable When when() {
    return basis().when();
  }
}
