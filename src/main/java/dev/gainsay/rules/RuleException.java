package dev.gainsay.rules;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rules that cannot be used as they are: a matter of usage (exit code 2), with all that is wrong at
 * once.
 */
public final class RuleException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<RuleError> errors;

  RuleException(Collection<RuleError> errors) {
    super(errors.stream().sorted().map(RuleError::toString).collect(Collectors.joining("\n")));
    this.errors = errors.stream().sorted().toList();
  }

  /** By file and line; at least one. */
  public List<RuleError> errors() {
    return errors;
  }
}
