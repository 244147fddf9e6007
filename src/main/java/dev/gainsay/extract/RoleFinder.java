package dev.gainsay.extract;

import dev.gainsay.claim.Basis;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Post;
import dev.gainsay.claim.Post.Event;
import dev.gainsay.claim.RoleClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds role claims: which office somebody takes up, holds or leaves. */
final class RoleFinder implements ClaimFinder {
  private static final double CONFIDENCE = 0.75;
  private static final Set<String> OF = Set.of("of", "at", "for");
  private static final int REACH = 7;

  /**
   * An office where a sentence names it.
   *
   * @param opener first token of its noun phrase: the article, the possessor, "former"
   * @param first first token of the office with what makes it another: "deputy"
   * @param end after the office and its organisation
   */
  private record Named(
      int opener, int first, int end, String role, @Nullable String organisation, boolean over) {}

  @Override
  public List<Claim> find(Reading reading) {
    Offices offices = reading.vocabulary().offices();
    HolderOfOffice holders = new HolderOfOffice(reading, offices);
    List<Claim> claims = new ArrayList<>();
    for (Sentence s : reading.sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Offices.Match match = match(s, i, offices);
        if (match == null) {
          continue;
        }
        Named named = named(reading, s, match, offices);
        if (named != null) {
          List<HolderOfOffice.Found> found =
              holders.of(s, named.opener(), match.first(), match.end(), named.end());
          found.forEach(each -> claims.add(claim(reading, s, match, named, each)));
        }
        i = match.end() - 1;
      }
    }
    return claims;
  }

  private static Offices.@Nullable Match match(Sentence s, int i, Offices offices) {
    Offices.Match match = s.token(i).noun() || s.tag(i).startsWith("JJ") ? offices.at(s, i) : null;
    return match == null ? offices.headAt(s, i) : match;
  }

  private static @Nullable Named named(
      Reading reading, Sentence s, Offices.Match match, Offices offices) {
    int first = match.first();
    int opener = first;
    String role = match.name();
    boolean over = false;
    String organisation = null;
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      String word = s.word(i);
      String tag = s.tag(i);
      String bare = word.endsWith("-") ? word.substring(0, word.length() - 1) : word;
      if (offices.list("over").contains(bare)) {
        over = true;
      } else if (i == opener - 1
          && opener == match.first()
          && offices.list("lesser").contains(bare)) {
        role = bare + " " + role;
        first = i;
      } else if (tag.equals("NN")
          && opener == match.first()
          && !offices.list("where").contains(word)
          && !s.token(i).properNoun()) {
        return null; // "Sales director": another office than the one that is known.
      } else if (!tag.matches("DT|PRP\\$|POS|JJ|NNP|NNPS|NN")) {
        break;
      }
      opener = i;
    }
    NameFinder.Name owner = null;
    for (NameFinder.Name name : reading.names().in(s)) {
      boolean owns = s.tag(name.end()).equals("POS") || s.word(name.end()).equals("'s");
      boolean before = name.end() <= match.first() && name.first() >= opener;
      if (before && (owns || name.end() == first)) {
        owner = name;
      }
    }
    if (owner != null) {
      organisation = owner.text();
      boolean article = s.word(owner.first() - 1).equals("the") && owner.first() > opener;
      opener = over ? opener : article ? owner.first() - 1 : owner.first();
    }
    if (owner == null) {
      organisation = meantOwner(reading, s, opener, first);
    }
    int end = match.end();
    int of = s.word(end).equals(",") ? end + 1 : end;
    if (OF.contains(s.word(of)) && of == end) {
      int from = s.word(of + 1).equals("the") ? of + 2 : of + 1;
      int to = organisationEnd(s, from);
      boolean headed = to > from && offices.list("headed").contains(s.token(to - 1).lemma());
      boolean ofHead = match.name().equals(Offices.HEAD) && headed;
      if (to > from && s.token(from).properNoun()) {
        organisation = s.text(from, to);
        end = to;
      } else if (ofHead) {
        String words = s.text(from, to).toLowerCase(Locale.ROOT);
        organisation = to == from + 1 ? offices.headed(s.token(from).lemma()) : words;
        end = to;
      } else if (to > from) {
        end = to;
      }
    }
    boolean head = match.name().equals(Offices.HEAD);
    if (head && organisation == null && match.end() == match.first() + 1) {
      return null; // "Head of planning": of no body that is known as one.
    }
    if (head && organisation == null) {
      organisation = body(reading, s, match.first());
    }
    return new Named(opener, first, end, role, organisation, over);
  }

  /** "The Lens Museum director", "the museum director". */
  private static String body(Reading reading, Sentence s, int i) {
    for (NameFinder.Name name : reading.names().in(s)) {
      if (name.first() <= i && i < name.end()) {
        return s.text(name.first(), i + 1);
      }
    }
    return reading.vocabulary().offices().headed(s.token(i).lemma());
  }

  /** "The firm's chief executive", "its chief executive": the name it stands for. */
  private static @Nullable String meantOwner(Reading reading, Sentence s, int opener, int first) {
    for (int i = opener; i < first; i++) {
      boolean its = s.word(i).matches("its|their");
      if (its || s.tag(i + 1).equals("POS")) {
        return reading.holders().meant(s, i);
      }
    }
    return null;
  }

  static int organisationEnd(Sentence s, int from) {
    int i = from;
    while (i < s.size()) {
      boolean joint =
          (s.word(i).equals("of") || s.word(i).equals("&")) && s.tag(i + 1).startsWith("NNP");
      boolean possessive = s.tag(i).equals("POS") && s.tag(i + 1).startsWith("NN");
      if (!s.token(i).noun() && !joint && !possessive) {
        break;
      }
      i++;
    }
    return i;
  }

  private static Claim claim(
      Reading reading, Sentence s, Offices.Match match, Named named, HolderOfOffice.Found found) {
    int from = found.beside() ? Math.min(found.first(), spoken(s, named)) : spoken(s, named);
    int to = found.beside() ? Math.max(found.end(), named.end()) : named.end();
    Frame frame = Frame.of(s, match.first(), match.end());
    Stance stance = reading.stances().stance(s, match.first(), frame.verb());
    boolean next = stance == Stance.PLANNED && !found.beside() && found.event() == Event.HOLDS;
    Event event = named.over() ? Event.ENDS : next ? Event.STARTS : found.event();
    Post post =
        new Post(
            s.text(named.first(), named.end()),
            found.holder().name(),
            named.role(),
            named.organisation(),
            event);
    List<String> terms = Terms.of(s, frame, from, to, reading.vocabulary());
    Topic topic =
        new Topic(
            null,
            List.of(found.holder()),
            named.role().toLowerCase(Locale.ROOT),
            null,
            Scope.NONE,
            false,
            terms);
    Basis basis =
        reading.basis(
            s,
            from,
            to,
            topic,
            found.beside() ? Stance.ASSERTED : stance,
            found.beside() ? null : reading.speaker(s, match.first()),
            event == Event.STARTS ? reading.when(s, from, to, frame) : null,
            CONFIDENCE);
    return new RoleClaim(basis, post);
  }

  /** Without a leading article. */
  private static int spoken(Sentence s, Named named) {
    return s.tag(named.opener()).matches("DT|PRP\\$") ? named.opener() + 1 : named.opener();
  }
}
