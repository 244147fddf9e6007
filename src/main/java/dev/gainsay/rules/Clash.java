package dev.gainsay.rules;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two sides that a rule set against each other, by their words alone. Which of the two comes first
 * says nothing, and a side keeps one claim of each article, the first it was given: so two clashes
 * are equal where a rule page would write them alike.
 *
 * @param one the quotes of one side, at least one, in the order of their passages
 * @param other the quotes of the other side likewise
 */
public record Clash(List<Quoted> one, List<Quoted> other) {

  public Clash {
    List<Quoted> first = firstOfEachArticle(one);
    List<Quoted> second = firstOfEachArticle(other);
    boolean inOrder = words(first).compareTo(words(second)) <= 0;
    one = inOrder ? first : second;
    other = inOrder ? second : first;
  }

  private static List<Quoted> firstOfEachArticle(List<Quoted> side) {
    Map<String, Quoted> first = new LinkedHashMap<>();
    side.forEach(each -> first.putIfAbsent(each.article(), each));
    return first.values().stream().sorted(Comparator.comparing(Quoted::article)).toList();
  }

  private static String words(List<Quoted> side) {
    return side.stream().map(Quoted::toString).collect(Collectors.joining(" + "));
  }

  /** As rule pages write it. */
  @Override
  public String toString() {
    return words(one) + " / " + words(other);
  }
}
