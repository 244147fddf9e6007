package dev.gainsay.align;

/** What a draft states otherwise than the place of a source that is most alike. */
public enum Doubt {
  /** The draft denies what the sources affirm. */
  DENIAL,
  /** The draft says "only" where the sources name no limit. */
  LIMIT,
  /** The draft has a word of the opposite meaning. */
  OPPOSITE,
  /** The draft has a number that no source has. */
  NUMBER,
  /** The draft has a name that no source has. */
  NAME
}
