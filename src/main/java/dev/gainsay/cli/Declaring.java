package dev.gainsay.cli;

/** A command that declares options itself, besides those that annotations declare. */
interface Declaring {
  /** Its options, always the same. */
  Options options();
}
