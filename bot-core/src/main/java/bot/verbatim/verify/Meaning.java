package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a quote is about: its telling words, how much each weighs, and which words of the source
/// may stand for it.
final class Meaning {

  /// Weights are in nats; a word that the source does not have weighs as much as its rarest.
  private static final double HEAVIEST = 7;

  private static final double LIGHTEST = 1.5;

  private final List<Idea> ideas;
  private final double weight;

  private Meaning(List<Idea> ideas) {
    this.ideas = List.copyOf(ideas);
    this.weight = ideas.stream().mapToDouble(Idea::weight).sum();
  }

  /// One telling word of the quote.
  record Idea(int word, double weight, List<Likeness.Like> like) {}

  /// The meaning of a range of the quote's words.
  static Meaning of(ExactSearch search, int from, int to) {
    List<Idea> ideas = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int word = from; word < to; word++) {
      String form = search.quote.words.form(word);
      if (search.quote.words.is(word, Tokens.OPTIONAL)
          || WordClasses.isFunctionWord(form)
          || !seen.add(Root.of(form))) {
        continue;
      }
      List<Likeness.Like> like = search.index.likeness().to(form);
      ideas.add(new Idea(word, weight(search, form, like), like));
    }
    return new Meaning(ideas);
  }

  private static double weight(ExactSearch search, String form, List<Likeness.Like> like) {
    int count = 0;
    for (Likeness.Like one : like) {
      count += one.nearness() >= 0.8 ? search.index.count(one.number()) : 0;
    }
    double weight = Math.log((search.index.words.count() + 1.0) / Math.max(1, count));
    double bounded = Math.clamp(weight, LIGHTEST, HEAVIEST);
    return count == 0 && form.length() <= 3 ? LIGHTEST : bounded;
  }

  List<Idea> ideas() {
    return ideas;
  }

  /// The weight of all ideas together.
  double weight() {
    return weight;
  }
}
