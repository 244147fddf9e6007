package dev.gainsay.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of an article's words outside quotation marks: what stands between two quotations, or
 * between one and the end of its sentence, wherever sentences were cut.
 *
 * @param tokens in order
 * @param sentences of each token
 * @param names found in it, their places counted in the fragment
 */
record Fragment(List<Token> tokens, List<Sentence> sentences, List<NameFinder.Name> names) {

  /** A word of an article. */
  record Place(Sentence sentence, int index) {
    Token token() {
      return sentence.token(index);
    }
  }

  static Fragment of(List<Place> places, NameFinder names) {
    List<Token> tokens = places.stream().map(Place::token).toList();
    List<NameFinder.Name> here = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Place place = places.get(i);
      for (NameFinder.Name name : names.in(place.sentence())) {
        int end = i + name.end() - name.first();
        if (name.first() == place.index()
            && end <= places.size()
            && places.get(end - 1).sentence().number() == place.sentence().number()
            && places.get(end - 1).index() == name.end() - 1) {
          here.add(whole(new NameFinder.Name(i, end, name.text()), places));
        }
      }
    }
    return new Fragment(tokens, places.stream().map(Place::sentence).toList(), here);
  }

  /** Surnames that look like verbs are left out of names by taggers: "Donna Pickering". */
  private static NameFinder.Name whole(NameFinder.Name name, List<Place> places) {
    if (name.end() >= places.size()) {
      return name;
    }
    Place next = places.get(name.end());
    boolean surname =
        next.sentence().number() == places.get(name.first()).sentence().number()
            && next.token().verb()
            && Character.isUpperCase(next.token().text().charAt(0))
            && !next.sentence().headline();
    return surname
        ? new NameFinder.Name(name.first(), name.end() + 1, name.text() + " " + next.token().text())
        : name;
  }

  int size() {
    return tokens.size();
  }

  boolean isEmpty() {
    return tokens.isEmpty();
  }

  /** Lower-case text of a token, "" outside. */
  String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  /** Lemma of a token, "" outside. */
  String lemma(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lemma();
  }

  boolean isVerb(int i) {
    return i >= 0 && i < tokens.size() && tokens.get(i).verb();
  }

  /** Where the sentence ends that token {@code from} stands in: after its last word. */
  int sentenceEnd(int from) {
    int i = from;
    while (i < tokens.size() && !endsSentence(i)) {
      i++;
    }
    return i;
  }

  /** Where the last sentence begins. */
  int lastSentence() {
    int i = tokens.size();
    while (i > 0 && !endsSentence(i - 1)) {
      i--;
    }
    return i;
  }

  private boolean endsSentence(int i) {
    String word = word(i);
    return word.equals(".") || word.equals("!") || word.equals("?") || word.equals(";");
  }

  /** The tokens from {@code first} to before {@code end} as a fragment of their own. */
  Fragment part(int first, int end) {
    List<NameFinder.Name> here =
        names.stream()
            .filter(name -> name.first() >= first && name.end() <= end)
            .map(n -> new NameFinder.Name(n.first() - first, n.end() - first, n.text()))
            .toList();
    return new Fragment(tokens.subList(first, end), sentences.subList(first, end), here);
  }
}
