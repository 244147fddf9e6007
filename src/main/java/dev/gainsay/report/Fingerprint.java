package dev.gainsay.report;

import dev.gainsay.align.Slot;
import dev.gainsay.check.Side;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.DateClaim;
import dev.gainsay.claim.DurationClaim;
import dev.gainsay.claim.Figure;
import dev.gainsay.claim.FigureClaim;
import dev.gainsay.claim.PropositionClaim;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.RankClaim;
import dev.gainsay.claim.Unit;
import dev.gainsay.claim.When;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * The identity of a discrepancy across runs: its rule, its slot and its values. Neither places in a
 * text nor names of articles go into it, so a decision about it survives edits elsewhere and
 * renamed files.
 */
final class Fingerprint {
  private static final int DIGITS = 16;

  /** Binary fractions of converted units differ in the last digits. */
  private static final MathContext STEADY = new MathContext(12);

  private Fingerprint() {}

  /** The first 16 hex digits of the SHA-256 of rule, slot and sorted values. */
  static String of(String rule, Slot slot, Collection<Side> sides) {
    List<String> values = sides.stream().map(each -> value(each.first())).sorted().toList();
    String subject = slot.subject() == null ? "" : slot.subject().toLowerCase(Locale.ROOT);
    String identity =
        String.join(
            "\n",
            rule,
            slot.kind().word(),
            subject,
            slot.attribute(),
            slot.scope().parts().toString().toLowerCase(Locale.ROOT),
            String.join("\n", values));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }

  /** A value apart from its wording: "more than 0.6 billion" is "over 600 million". */
  static String value(Claim claim) {
    if (claim instanceof FigureClaim stated) {
      return value(stated.figure());
    }
    if (claim instanceof DurationClaim stated) {
      return value(stated.length());
    }
    if (claim instanceof DateClaim stated) {
      When date = stated.date();
      return String.join(
          " ",
          date.from().toString(),
          date.to().toString(),
          date.grain().word(),
          String.valueOf(date.zone()),
          date.edge().word() + (date.settled() ? "" : " " + date.open().word()));
    }
    if (claim instanceof QuoteClaim quoted && quoted.credited() != null) {
      return quoted.credited() + ": " + quoted.quotation().identity();
    }
    if (claim instanceof PropositionClaim stated) {
      return stated.identity();
    }
    return ((RankClaim) claim).rank().best() + "-" + ((RankClaim) claim).rank().worst();
  }

  private static String value(Figure figure) {
    StringBuilder value = new StringBuilder(figure.bound().word());
    Unit unit = figure.unit();
    for (BigDecimal number : figure.stated()) {
      BigDecimal base =
          number
              .multiply(BigDecimal.valueOf(unit.factor()))
              .add(BigDecimal.valueOf(unit.offset()))
              .round(STEADY)
              .stripTrailingZeros();
      value.append(' ').append(base.toPlainString());
    }
    value.append(' ').append(unit.quantity()).append(' ').append(unit.dimension());
    if (figure.change() != null) {
      value.append(' ').append(figure.change().word());
    }
    return value.toString();
  }
}
