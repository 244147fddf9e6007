package dev.gainsay.align;

import dev.gainsay.claim.Quotation;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.When;
import dev.gainsay.extract.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two quotations are the same remark: one speaker and words that are near, or words
 * so near that nobody else can have said them.
 */
final class QuoteMatter implements Matter {
  /** Different remarks of one speaker in one story rarely share so much. */
  private static final double SAME_SPEAKER = 0.45;

  private static final double SPEAKER_UNKNOWN = 0.65;
  private static final double OTHER_SPEAKER = 0.85;

  /** A rare word and an everyday one. */
  private static final double ENOUGH_CONTENT = 1.5;

  private static final double MUCH_CONTENT = 2.5;

  /** A speaker rarely says the same twice in words so near, so another day is told wrong. */
  private static final double SAID_ONCE = 0.75;

  /** Words that one takes over from the other must be this many to be known again. */
  private static final int RECOGNISABLE = 6;

  /** Of words spoken on one occasion this much is shared where they are one remark. */
  private static final double SAME_OCCASION = 0.3;

  /** The only remarks of a speaker on one occasion share little, where they were put anew. */
  private static final double LITTLE = 0.15;

  private static final double LITTLE_CONTENT = 0.5;

  private final Vocabulary vocabulary;
  private final Likeness likeness;
  private final Occasions occasions;
  private final Map<Quotation, Remark> remarks = new HashMap<>();

  QuoteMatter(Vocabulary vocabulary, Likeness likeness, Occasions occasions) {
    this.vocabulary = vocabulary;
    this.likeness = likeness;
    this.occasions = occasions;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    Quotation first = ((QuoteClaim) one.claim()).quotation();
    Quotation second = ((QuoteClaim) other.claim()).quotation();
    boolean unknown = unknown(one) || unknown(other);
    boolean otherNames = !unknown && !one.namesWith(other);
    // Most pairs: told apart before their words are set beside each other.
    if (otherNames
        && (!fullyNamed(one)
            || !fullyNamed(other)
            || Math.min(first.words().size(), second.words().size()) < RECOGNISABLE)) {
      return otherSpeaker(one, other);
    }
    Remark.Nearness near = remark(first).to(remark(second));
    double score = Math.max(near.share(), 0.75 * near.cover());
    boolean agree = first.agreesWith(second);
    if (otherNames) {
      if (!agree && near.share() < OTHER_SPEAKER) {
        return otherSpeaker(one, other);
      }
      return new Comparability.Judgement(null, "", score, because(one, other, first, second));
    }
    double occasion = Math.min(0.1, likeness.of(around(one), around(other)));
    double needed = unknown ? SPEAKER_UNKNOWN : SAME_SPEAKER - occasion;
    double content = unknown ? MUCH_CONTENT : ENOUGH_CONTENT;
    boolean shorter = agree && near.content() >= ENOUGH_CONTENT;
    boolean nearEnough = score >= needed && near.content() >= content && near.telling();
    if (!shorter && !nearEnough && !unknown && !agree) {
      Comparability.Judgement told = oneOccasion(one, other, near, score);
      if (told != null) {
        return told;
      }
    }
    if (!shorter && !nearEnough) {
      return Comparability.Judgement.stop(
          Guard.OTHER_REMARK,
          Math.round(100 * near.share()) + " of 100 parts of their words are shared");
    }
    When when = one.claim().when();
    When otherWhen = other.claim().when();
    if (!agree
        && score < SAID_ONCE
        && when != null
        && otherWhen != null
        && when.disjoint(otherWhen)) {
      return Comparability.Judgement.stop(
          Guard.OTHER_TIME, when.firstDay() + " against " + otherWhen.firstDay());
    }
    return new Comparability.Judgement(
        null, "", Math.min(1, score + occasion), because(one, other, first, second));
  }

  /** Words that share little may still be one remark, where both were spoken on one occasion. */
  private Comparability.@Nullable Judgement oneOccasion(
      Facet one, Facet other, Remark.Nearness near, double score) {
    if (Occasions.otherTimes(one, other)) {
      return null;
    }
    Set<String> around = around(one);
    Set<String> otherAround = around(other);
    Set<String> places = occasions.places(around, otherAround);
    boolean day = Occasions.sameDay(one, other);
    boolean there = day || !places.isEmpty();
    boolean alike = there && score >= SAME_OCCASION && near.telling();
    boolean only = occasions.onlyRemarks(one, other);
    boolean moment = day && (!places.isEmpty() || Occasions.sameHour(one, other));
    boolean press = day || !places.isEmpty() || occasions.press(around, otherAround);
    boolean little = press && score >= LITTLE && near.content() >= LITTLE_CONTENT;
    if (!(alike && near.content() >= ENOUGH_CONTENT) && !(only && (moment || little))) {
      return null;
    }
    List<String> because = new ArrayList<>();
    String speaker = sharedName(one, other);
    if (speaker != null) {
      because.add("same subject: " + speaker);
    }
    List<String> told = new ArrayList<>(places);
    When when = one.claim().when();
    if (day && when != null) {
      told.add(when.firstDay().toString());
    }
    if (!told.isEmpty()) {
      because.add("same occasion: " + String.join(", ", told));
    }
    because.addAll(sharedWords(one, other));
    return new Comparability.Judgement(null, "", Math.max(LITTLE, score), because);
  }

  private static Comparability.Judgement otherSpeaker(Facet one, Facet other) {
    return Comparability.Judgement.stop(
        Guard.OTHER_SPEAKER, speaker(one) + " against " + speaker(other));
  }

  private Remark remark(Quotation quotation) {
    return remarks.computeIfAbsent(quotation, each -> Remark.of(each, vocabulary));
  }

  /** True where no name stands for the speaker, or one that was merely guessed. */
  private static boolean unknown(Facet facet) {
    return facet.firm().isEmpty();
  }

  /**
   * True for a person's full name. What a firm says and what its head says in the same words may be
   * one statement.
   */
  private boolean fullyNamed(Facet facet) {
    return facet.claim().topic().holders().stream()
        .anyMatch(holder -> holder.tie().firm() && vocabulary.fullName(holder.name()));
  }

  private static String speaker(Facet facet) {
    String subject = facet.claim().subject();
    return subject == null ? "somebody" : subject;
  }

  /** What is told around the quoted words: to whom, where, how. */
  private static Set<String> around(Facet facet) {
    Set<String> terms = new TreeSet<>(facet.terms());
    ((QuoteClaim) facet.claim()).quotation().words().forEach(w -> terms.remove(Vocabulary.stem(w)));
    facet.names().forEach(name -> terms.remove(Facet.NAME + name));
    return terms;
  }

  private List<String> because(Facet one, Facet other, Quotation first, Quotation second) {
    List<String> because = new ArrayList<>();
    String speaker = sharedName(one, other);
    if (speaker != null) {
      because.add("same subject: " + speaker);
    }
    List<String> shared = shared(first, second);
    if (!shared.isEmpty()) {
      because.add("shared words: " + String.join(", ", shared));
    }
    return because;
  }

  private List<String> sharedWords(Facet one, Facet other) {
    List<String> shared =
        shared(((QuoteClaim) one.claim()).quotation(), ((QuoteClaim) other.claim()).quotation());
    return shared.isEmpty() ? List.of() : List.of("shared words: " + String.join(", ", shared));
  }

  private static @Nullable String sharedName(Facet one, Facet other) {
    return one.names().stream().filter(other.names()::contains).findFirst().orElse(null);
  }

  private List<String> shared(Quotation first, Quotation second) {
    Set<String> others = new TreeSet<>();
    second.words().forEach(word -> others.add(Vocabulary.stem(word)));
    return first.words().stream()
        .filter(word -> !vocabulary.small(word) && others.contains(Vocabulary.stem(word)))
        .distinct()
        .toList();
  }
}
