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
    private final QuoteContext around;
    private final QuoteSpeaker speakers;
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable Voice last;
    private int lastParagraph = -1;

    Quotes(Reading reading, List<QuoteMarks.Stretch> stretches) {
      this.reading = reading;
      this.stretches = stretches;
      this.around = new QuoteContext(reading, stretches);
      this.speakers =
          new QuoteSpeaker(reading.vocabulary(), new Persons(reading, around.sentences()));
    }

    List<Claim> claims() {
      for (int i = 0; i < stretches.size(); i++) {
        read(i);
      }
      return claims;
    }

    private void read(int i) {
      QuoteMarks.Stretch quoted = stretches.get(i);
      QuotedWords looks = QuotedWords.of(reading.article().text(), quoted);
      if (quoted.paragraph() >= around.paragraphs() || looks.isInsideOut()) {
        return;
      }
      Fragment ahead = around.before(i);
      Fragment behind = around.behind(i);
      String words = looks.words();
      boolean sentence = looks.isSentence();
      Voice direct = direct(quoted, ahead, behind);
      int count = looks.count();
      if (direct == null) {
        Voice carried = sentence && count >= 3 ? carried(quoted, ahead, behind) : null;
        boolean free = ahead.isEmpty() || ahead.lastSentence() == ahead.size();
        if (carried == null && sentence && free && count >= A_SENTENCE) {
          carried = new Voice(null, Holder.Tie.NEARBY, ahead, -1);
        }
        if (carried != null) {
          add(i, words, carried, carried.tie() == Holder.Tie.CARRIED ? 0.6 : 0.8);
        }
        return;
      }
      if (count == 1 && !speakers.isAfter(direct, behind)) {
        return;
      }
      boolean partly = !sentence && count < A_SENTENCE;
      boolean governed = speakers.governs(ahead) && count > 1 && !looks.isTitle();
      if (sentence || !partly || governed) {
        add(i, words, direct, sentence ? 0.9 : partly ? 0.5 : 0.7);
      }
    }

    /** The speaker whom the quotation's own sentence names. */
    private @Nullable Voice direct(QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      String text = reading.article().text();
      int lastPlace = quoted.close() - 1;
      while (lastPlace > quoted.open() && Character.isWhitespace(text.charAt(lastPlace))) {
        lastPlace--;
      }
      char first = behind.isEmpty() ? ' ' : behind.tokens().get(0).text().charAt(0);
      Voice introduced = speakers.introduces(ahead) ? speakers.before(ahead) : null;
      if (introduced != null && introduced.name() != null) {
        return introduced;
      }
      boolean goesOn = text.charAt(lastPlace) != '.' || !Character.isUpperCase(first);
      Voice voice = goesOn && !behind.isEmpty() ? speakers.after(behind) : null;
      boolean opens = ahead.isEmpty() || ahead.lastSentence() == ahead.size();
      return voice != null || opens ? voice : speakers.before(ahead);
    }

    /** The speaker of words that stand alone: from the sentences and quotations around them. */
    private @Nullable Voice carried(QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      Voice before = last;
      boolean here = before != null && lastParagraph == quoted.paragraph();
      if (before != null && (quoted.continued() || (here && oneSentence(ahead)))) {
        return before;
      }
      Voice posted =
          behind.isEmpty() ? null : speakers.carrier(behind.part(0, behind.sentenceEnd(0)));
      if (posted != null) {
        return posted;
      }
      List<Fragment> earlier = QuoteSpeaker.sentences(ahead);
      if (!earlier.isEmpty()) {
        Fragment nearest = earlier.get(earlier.size() - 1);
        Voice about = speakers.about(nearest);
        return about != null ? about : here ? before : null;
      }
      return alone(quoted, ahead, behind);
    }

    private static boolean oneSentence(Fragment ahead) {
      return QuoteSpeaker.sentences(ahead).size() == 1;
    }

    /** A paragraph that is a quotation and nothing more. */
    private @Nullable Voice alone(QuoteMarks.Stretch quoted, Fragment ahead, Fragment behind) {
      if (!ahead.isEmpty() || !behind.isEmpty()) {
        return null;
      }
      int number = quoted.paragraph();
      if (number > 0) {
        Fragment above = around.paragraph(number - 1);
        boolean introduced = above.word(above.size() - 1).equals(":");
        Voice voice = introduced ? speakers.before(above) : null;
        if (voice != null) {
          return voice;
        }
        if (last != null && lastParagraph == number - 1) {
          return new Voice(last.name(), Holder.Tie.CARRIED, last.where(), last.cue());
        }
      }
      if (number + 1 < around.paragraphs()) {
        Fragment below = around.paragraph(number + 1);
        return below.isEmpty() ? null : speakers.carrier(below.part(0, below.sentenceEnd(0)));
      }
      return null;
    }

    private void add(int i, String words, Voice voice, double confidence) {
      QuoteMarks.Stretch quoted = stretches.get(i);
      List<Fragment> scene = around.scene(i, voice);
      last = voice;
      lastParagraph = quoted.paragraph();
      List<Holder> holders =
          voice.name() == null ? List.of() : List.of(new Holder(voice.name(), voice.tie()));
      Topic topic =
          new Topic(null, holders, ATTRIBUTE, null, Scope.NONE, false, terms(quoted, voice, scene));
      Basis basis =
          new Basis(
              reading.article().id() + "#0",
              reading.article().passage(quoted.words()),
              topic,
              Stance.ASSERTED,
              voice.name() == null ? Basis.UNNAMED : voice.name(),
              when(voice, scene),
              confidence,
              By.EXTRACTED);
      claims.add(new QuoteClaim(basis, new Quotation(words)));
    }

    /** The content words of the quotation, of the words that tell whose it is and of the scene. */
    private List<String> terms(QuoteMarks.Stretch quoted, Voice voice, List<Fragment> scene) {
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
      for (Fragment told : scene) {
        for (int i = 0; i < told.size(); i++) {
          if (Terms.content(told.tokens().get(i), reading.vocabulary())) {
            terms.add(told.lemma(i));
          }
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

    /** The time at which the words were said, as their attribution gives it, or their scene. */
    private @Nullable When when(Voice voice, List<Fragment> scene) {
      When said = when(voice.where(), voice.cue());
      for (int k = scene.size() - 1; k >= 0 && said == null; k--) {
        said = when(scene.get(k), verb(scene.get(k)));
      }
      return said;
    }

    private static int verb(Fragment f) {
      for (int i = 0; i < f.size(); i++) {
        if (f.isVerb(i) && SpeechVerbs.finite(f, i)) {
          return i;
        }
      }
      return -1;
    }

    private @Nullable When when(Fragment f, int cue) {
      if (cue < 0 || f.isEmpty()) {
        return null;
      }
      Sentence s = f.sentences().get(cue);
      int i = s.tokens().indexOf(f.tokens().get(cue));
      List<Mention> outside =
          reading.values().get(s.number()).stream().filter(each -> around.holds(s, each)).toList();
      When when = reading.moments().when(s, i, i + 1, Frame.of(s, i, i + 1), outside);
      return when == null || when.grain().coarserThanDay() ? null : when;
    }
  }
}
