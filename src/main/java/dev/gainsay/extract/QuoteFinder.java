package dev.gainsay.extract;

import dev.gainsay.article.Span;
import dev.gainsay.claim.Basis;
import dev.gainsay.claim.By;
import dev.gainsay.claim.Claim;
import dev.gainsay.claim.Holder;
import dev.gainsay.claim.Quotation;
import dev.gainsay.claim.QuoteClaim;
import dev.gainsay.claim.Scope;
import dev.gainsay.claim.Stance;
import dev.gainsay.claim.Topic;
import dev.gainsay.claim.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds quotations: words between marks that somebody said, wrote or posted. Titles, nicknames and
 * words that an article merely keeps at arm's length are no quotations: they are short, and nobody
 * is said to have spoken.
 *
 * <p>"We lost," she said. "We lost it all." gives two claims with one speaker, as the words between
 * the two stretches are the article's own.
 */
final class QuoteFinder implements ClaimFinder {
  /** The attribute of all quotations. */
  static final String ATTRIBUTE = "words";

  @Override
  public List<Claim> find(Reading reading) {
    String original = reading.article().text();
    if (original.isEmpty() || reading.sentences().isEmpty()) {
      return List.of();
    }
    String analysed = AnalysisText.of(original, reading.article().boilerplate());
    List<QuoteMarks.Stretch> stretches =
        QuoteMarks.in(original, analysed, paragraphs(reading.sentences()));
    return stretches.isEmpty() ? List.of() : new Quotes(reading, stretches).claims();
  }

  private static List<Span> paragraphs(List<Sentence> sentences) {
    List<Span> paragraphs = new ArrayList<>();
    int number = -1;
    for (Sentence s : sentences) {
      if (s.paragraph() == number) {
        Span begun = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(new Span(begun.start(), s.span().end()));
      } else {
        paragraphs.add(s.span());
        number = s.paragraph();
      }
    }
    return paragraphs;
  }

  /** The quotations of one article while they are read. */
  private static final class Quotes {
    private static final int A_SENTENCE = 4;

    private final Reading reading;
    private final List<QuoteMarks.Stretch> stretches;
    private final List<List<Fragment.Place>> paragraphs = new ArrayList<>();
    private final QuoteSpeaker speakers;
    private final List<Claim> claims = new ArrayList<>();
    private QuoteSpeaker.@Nullable Voice last;
    private int lastParagraph = -1;

    Quotes(Reading reading, List<QuoteMarks.Stretch> stretches) {
      this.reading = reading;
      this.stretches = stretches;
      List<Fragment> outside = new ArrayList<>();
      int number = -1;
      int next = 0;
      for (Sentence s : reading.sentences()) {
        List<Fragment.Place> places = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
          int start = s.token(i).start();
          // Words and stretches both come in order.
          while (next < stretches.size() && stretches.get(next).close() < start) {
            next++;
          }
          if (next == stretches.size() || !stretches.get(next).holds(start)) {
            places.add(new Fragment.Place(s, i));
          }
        }
        if (s.paragraph() != number) {
          paragraphs.add(new ArrayList<>());
          number = s.paragraph();
        }
        paragraphs.get(paragraphs.size() - 1).addAll(places);
        outside.add(Fragment.of(places, reading.names()));
      }
      this.speakers = new QuoteSpeaker(reading.vocabulary(), new Persons(reading, outside));
    }

    List<Claim> claims() {
      for (int i = 0; i < stretches.size(); i++) {
        read(i);
      }
      return claims;
    }

    private void read(int i) {
      QuoteMarks.Stretch quoted = stretches.get(i);
      if (quoted.paragraph() >= paragraphs.size() || turnedInsideOut(quoted)) {
        return;
      }
      Fragment ahead = between(quoted, end(i - 1, quoted.paragraph(), true), quoted.open());
      Fragment behind = between(quoted, quoted.close(), end(i + 1, quoted.paragraph(), false));
      String words =
          reading.article().text().substring(quoted.words().start(), quoted.words().end());
      boolean sentence = isSentence(words, quoted);
      QuoteSpeaker.Voice direct = direct(quoted, ahead, behind);
      int count = new Quotation(words).words().size();
      if (direct == null) {
        QuoteSpeaker.Voice carried = sentence && count >= 3 ? carried(quoted, ahead, behind) : null;
        boolean free = ahead.isEmpty() || ahead.lastSentence() == ahead.size();
        if (carried == null && sentence && free && count >= A_SENTENCE) {
          carried = new QuoteSpeaker.Voice(null, Holder.Tie.NEARBY, ahead, -1);
        }
        if (carried != null) {
          add(quoted, words, carried, carried.tie() == Holder.Tie.CARRIED ? 0.6 : 0.8);
        }
        return;
      }
      if (count == 1 && !speakers.isAfter(direct, behind)) {
        return;
      }
      boolean partly = !sentence && count < A_SENTENCE;
      boolean governed = speakers.governs(ahead) && count > 1 && !title(words);
      if (sentence || !partly || governed) {
        add(quoted, words, direct, sentence ? 0.9 : partly ? 0.5 : 0.7);
      }
    }

    /** Where marks are missing, an article's own words seem quoted: "said the mayor". */
    private boolean turnedInsideOut(QuoteMarks.Stretch quoted) {
      String text = reading.article().text();
      String words = text.substring(quoted.words().start(), quoted.words().end());
      return words.matches("(?s)(?:(?:he|she|it) )?(?:said|says|told|added|adds)\\b.*");
    }

    /** Where the stretch before ends or the next begins, within the paragraph. */
    private int end(int i, int paragraph, boolean before) {
      boolean same = i >= 0 && i < stretches.size() && stretches.get(i).paragraph() == paragraph;
      if (!same) {
        return before ? -1 : Integer.MAX_VALUE;
      }
      return before ? stretches.get(i).close() : stretches.get(i).open();
    }

    private Fragment between(QuoteMarks.Stretch quoted, int from, int to) {
      List<Fragment.Place> all = paragraphs.get(quoted.paragraph());
      int first = from < 0 ? 0 : count(all.size(), i -> all.get(i).token().start() <= from);
      int end = count(all.size(), i -> all.get(i).token().start() < to);
      return Fragment.of(all.subList(first, Math.max(first, end)), reading.names());
    }

    /** Of so many numbers from 0, how many pass; those that pass come first. */
    private static int count(int size, IntPredicate passes) {
      int low = 0;
      int high = size;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (passes.test(middle)) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }

    /** The speaker whom the quotation's own sentence names. */
    private QuoteSpeaker.@Nullable Voice direct(
        QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      String text = reading.article().text();
      int lastPlace = quoted.close() - 1;
      while (lastPlace > quoted.open() && Character.isWhitespace(text.charAt(lastPlace))) {
        lastPlace--;
      }
      char first = behind.isEmpty() ? ' ' : behind.tokens().get(0).text().charAt(0);
      boolean goesOn = text.charAt(lastPlace) != '.' || !Character.isUpperCase(first);
      QuoteSpeaker.Voice voice = goesOn && !behind.isEmpty() ? speakers.after(behind) : null;
      boolean opens = ahead.isEmpty() || ahead.lastSentence() == ahead.size();
      return voice != null || opens ? voice : speakers.before(ahead);
    }

    /** The speaker of words that stand alone: from the sentences and quotations around them. */
    private QuoteSpeaker.@Nullable Voice carried(
        QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      QuoteSpeaker.Voice before = last;
      boolean here = before != null && lastParagraph == quoted.paragraph();
      if (before != null && (quoted.continued() || (here && oneSentence(ahead)))) {
        return before;
      }
      QuoteSpeaker.Voice posted =
          behind.isEmpty() ? null : speakers.carrier(behind.part(0, behind.sentenceEnd(0)));
      if (posted != null) {
        return posted;
      }
      List<Fragment> earlier = QuoteSpeaker.sentences(ahead);
      if (!earlier.isEmpty()) {
        Fragment nearest = earlier.get(earlier.size() - 1);
        QuoteSpeaker.Voice about = speakers.about(nearest);
        return about != null ? about : here ? before : null;
      }
      return alone(quoted, ahead, behind);
    }

    private static boolean oneSentence(Fragment ahead) {
      return QuoteSpeaker.sentences(ahead).size() == 1;
    }

    /** A paragraph that is a quotation and nothing more. */
    private QuoteSpeaker.@Nullable Voice alone(
        QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      if (!ahead.isEmpty() || !behind.isEmpty()) {
        return null;
      }
      int number = quoted.paragraph();
      if (number > 0) {
        Fragment above = Fragment.of(paragraphs.get(number - 1), reading.names());
        boolean introduced = above.word(above.size() - 1).equals(":");
        QuoteSpeaker.Voice voice = introduced ? speakers.before(above) : null;
        if (voice != null) {
          return voice;
        }
        if (last != null && lastParagraph == number - 1) {
          return new QuoteSpeaker.Voice(last.name(), Holder.Tie.CARRIED, last.where(), last.cue());
        }
      }
      if (number + 1 < paragraphs.size()) {
        Fragment below = Fragment.of(paragraphs.get(number + 1), reading.names());
        return below.isEmpty() ? null : speakers.carrier(below.part(0, below.sentenceEnd(0)));
      }
      return null;
    }

    /** A sentence by itself: it begins with a capital and ends like one. */
    private boolean isSentence(String words, QuoteMarks.Stretch quoted) {
      char first = words.charAt(0);
      String text = reading.article().text();
      char lastLetter = text.charAt(Math.min(quoted.close(), text.length()) - 1);
      boolean ends =
          ".!?,\u2026".indexOf(lastLetter) >= 0
              || ".!?\u2026".indexOf(words.charAt(words.length() - 1)) >= 0;
      boolean inner = words.indexOf(". ") > 0;
      return ends && (Character.isUpperCase(first) || inner || Character.isDigit(first));
    }

    /** "Way Forward", "Dreamliner": all its words are capitalised. */
    private static boolean title(String words) {
      for (String word : words.split("\\s+", -1)) {
        if (!word.isEmpty() && Character.isLowerCase(word.charAt(0)) && word.length() > 3) {
          return false;
        }
      }
      return Character.isUpperCase(words.charAt(0));
    }

    private void add(
        QuoteMarks.Stretch quoted, String words, QuoteSpeaker.Voice voice, double confidence) {
      last = voice;
      lastParagraph = quoted.paragraph();
      List<Holder> holders =
          voice.name() == null ? List.of() : List.of(new Holder(voice.name(), voice.tie()));
      Topic topic =
          new Topic(null, holders, ATTRIBUTE, null, Scope.NONE, false, terms(quoted, voice));
      Basis basis =
          new Basis(
              reading.article().id() + "#0",
              reading.article().passage(quoted.words()),
              topic,
              Stance.ASSERTED,
              voice.name() == null ? Basis.UNNAMED : voice.name(),
              when(voice),
              confidence,
              By.EXTRACTED);
      claims.add(new QuoteClaim(basis, new Quotation(words)));
    }

    /** The content words of the quotation and of the words that tell whose it is. */
    private List<String> terms(QuoteMarks.Stretch quoted, QuoteSpeaker.Voice voice) {
      Set<String> terms = new TreeSet<>();
      for (Sentence s : reading.sentencesIn(quoted.words())) {
        for (Token token : s.tokens()) {
          boolean inside =
              token.start() >= quoted.words().start() && token.end() <= quoted.words().end();
          if (inside && Terms.content(token, reading.vocabulary())) {
            terms.add(token.lemma());
          }
        }
      }
      Fragment where = voice.where();
      for (int i = 0; i < where.size(); i++) {
        if (Terms.content(where.tokens().get(i), reading.vocabulary())) {
          terms.add(where.lemma(i));
        }
        if (saysTranslated(where, i)) {
          terms.add(QuoteClaim.TRANSLATED);
        }
      }
      return List.copyOf(terms);
    }

    /** "Said in Spanish", "through an interpreter", "in a translation of the letter". */
    private boolean saysTranslated(Fragment where, int i) {
      boolean inLanguage =
          where.word(i - 1).equals("in")
              && reading.vocabulary().list("speech.languages").contains(where.word(i));
      return inLanguage || reading.vocabulary().list("speech.translation").contains(where.lemma(i));
    }

    /** The time at which the words were said, as their attribution gives it. */
    private @Nullable When when(QuoteSpeaker.Voice voice) {
      int cue = voice.cue();
      if (cue < 0 || voice.where().isEmpty()) {
        return null;
      }
      Sentence s = voice.where().sentences().get(cue);
      int i = s.tokens().indexOf(voice.where().tokens().get(cue));
      List<Mention> outside =
          reading.values().get(s.number()).stream().filter(each -> isOutside(s, each)).toList();
      When when = reading.moments().when(s, i, i + 1, Frame.of(s, i, i + 1), outside);
      return when == null || when.grain().coarserThanDay() ? null : when;
    }

    private boolean isOutside(Sentence s, Mention mention) {
      int start = s.token(mention.first()).start();
      int next = count(stretches.size(), i -> stretches.get(i).close() < start);
      return next == stretches.size() || !stretches.get(next).holds(start);
    }
  }
}
