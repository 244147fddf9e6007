package dev.gainsay.align;

import dev.gainsay.claim.Post;
import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Stance;
import dev.gainsay.extract.Offices;
import dev.gainsay.extract.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two role claims speak of the same matter: one holder and two posts that exclude
 * each other, or one post for one person and two holders.
 */
final class RoleMatter implements Matter {
  private static final double SURE = 0.6;

  private final Offices offices;
  private final Likeness likeness;
  private final Incumbents incumbents;

  RoleMatter(Vocabulary vocabulary, Likeness likeness, Incumbents incumbents) {
    this.offices = vocabulary.offices();
    this.likeness = likeness;
    this.incumbents = incumbents;
  }

  @Override
  public Comparability.Judgement judge(Facet one, Facet other) {
    if (!(one.claim() instanceof RoleClaim a && other.claim() instanceof RoleClaim b)) {
      return Comparability.Judgement.stop(Guard.UNCLEAR_MATTER, "not two roles");
    }
    Post mine = a.post();
    Post others = b.post();
    boolean holder = mine.holder().equals(others.holder());
    Comparability.Judgement stopped = holder ? posts(mine, others) : holders(a, b);
    stopped = stopped != null ? stopped : times(a, b);
    stopped = stopped != null ? stopped : Guards.time(a, b);
    if (stopped != null) {
      return stopped;
    }
    double like = likeness.of(one.terms(), other.terms());
    String shared =
        holder ? "same subject: " + mine.holder() : "same post: " + post(mine.role(), mine);
    return new Comparability.Judgement(null, "", Math.min(1, SURE + like / 2), List.of(shared));
  }

  private static String post(String role, Post post) {
    return post.organisation() == null ? role : role + ", " + post.organisation();
  }

  /** One holder: the posts are one, or nobody holds both. */
  private Comparability.@Nullable Judgement posts(Post one, Post other) {
    boolean same = one.role().equals(other.role());
    if (!same && !offices.exclude(one.role(), other.role())) {
      return Comparability.Judgement.stop(
          Guard.OTHER_METRIC, one.role() + " and " + other.role() + " can go together");
    }
    boolean elsewhere = apart(one.organisation(), other.organisation(), one.role());
    return elsewhere && !offices.anywhere(one.role())
        ? Comparability.Judgement.stop(
            Guard.OTHER_POPULATION, one.organisation() + " against " + other.organisation())
        : null;
  }

  /**
   * Two holders: the post must be one person's, and both must hold it or both take it up. Where an
   * organisation is left out, each article must tell of one holder alone; who merely holds a post
   * of no named organisation may hold it anywhere.
   */
  private Comparability.@Nullable Judgement holders(RoleClaim a, RoleClaim b) {
    Post one = a.post();
    Post other = b.post();
    boolean taken = one.event() == Event.STARTS;
    boolean onePost =
        one.role().equals(other.role())
            && offices.single(one.role())
            && one.event() == other.event()
            && one.event() != Event.ENDS
            && settled(a)
            && settled(b);
    boolean known = one.organisation() != null && other.organisation() != null;
    boolean oneBody =
        known
            ? !apart(one.organisation(), other.organisation(), one.role())
                && (!merelyNamed(one) || incumbents.oneOf(a, b))
            : taken && incumbents.oneOf(a, b);
    return onePost && oneBody
        ? null
        : Comparability.Judgement.stop(
            Guard.OTHER_SUBJECT, one.holder() + " against " + other.holder());
  }

  /** "The festival", one of many, unless the article knows one alone. */
  private boolean merelyNamed(Post post) {
    String organisation = String.valueOf(post.organisation());
    return offices.described(post.role()) && organisation.indexOf(' ') < 0;
  }

  private static boolean settled(RoleClaim claim) {
    return claim.stance() == Stance.ASSERTED || claim.stance() == Stance.PLANNED;
  }

  /** Who was one thing may now be another; who becomes one was another before. */
  private static Comparability.@Nullable Judgement times(RoleClaim a, RoleClaim b) {
    Event one = a.post().event();
    Event other = b.post().event();
    boolean same = a.post().role().equals(b.post().role());
    if (one != other && !same) {
      return Comparability.Judgement.stop(
          Guard.OTHER_TIME, one.word() + " against " + other.word());
    }
    boolean supposed = a.stance() != Stance.ASSERTED || b.stance() != Stance.ASSERTED;
    return supposed && !same
        ? Comparability.Judgement.stop(
            Guard.OTHER_STANCE, a.stance().word() + " against " + b.stance().word())
        : null;
  }

  /**
   * A name in short shares a word with the name in full; of what is merely described, all words of
   * one must be the other's: the emergency commission is no planning commission.
   */
  private boolean apart(@Nullable String one, @Nullable String other, String role) {
    if (one == null || other == null) {
      return false;
    }
    Set<String> words = words(one);
    Set<String> others = words(other);
    if (offices.described(role)) {
      boolean bare = words.size() == 1 || others.size() == 1;
      return bare
          ? !words.equals(others)
          : !words.containsAll(others) && !others.containsAll(words);
    }
    return Collections.disjoint(words, others);
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    for (String word : StringUtils.split(name.toLowerCase(Locale.ROOT), " .,'\u2019&-")) {
      if (word.length() > 1 && !word.equals("of") && !word.equals("the")) {
        words.add(word);
      }
    }
    return words;
  }
}
