package bot.verbatim.verify.align;

import bot.verbatim.verify.word.Stemmer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a quote is about: its telling words, how much each weighs, and which words of the source
/// may stand for it.
public final class WeightedTerms {

  /// Weights are in nats; a word that the source does not have weighs as much as its rarest.
  private static final double HEAVIEST = 7;

  private static final double LIGHTEST = 1.5;

  private final List<Idea> ideas;
  private final double weight;

  private WeightedTerms(List<Idea> ideas) {
    this.ideas = List.copyOf(ideas);
    this.weight = ideas.stream().mapToDouble(Idea::weight).sum();
  }

  /// One telling word of the quote.
  public record Idea(int word, double weight, List<SimilarWords.Like> like) {}

  /// The meaning of a range of the quote's words.
  public static WeightedTerms of(ExactSearch search, int from, int to) {
    List<Idea> ideas = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int word = from; word < to; word++) {
      String form = search.quote.words.form(word);
      if (search.quote.words.is(word, Tokens.OPTIONAL)
          || WordClasses.isFunctionWord(form)
          || !seen.add(Stemmer.of(form))) {
        continue;
      }
      List<SimilarWords.Like> like = search.index.likeness().to(form);
      ideas.add(new Idea(word, weight(search, form, like), like));
    }
    return new WeightedTerms(ideas);
  }

  private static double weight(ExactSearch search, String form, List<SimilarWords.Like> like) {
    int count = 0;
    for (SimilarWords.Like one : like) {
      count += one.nearness() >= 0.8 ? search.index.count(one.number()) : 0;
    }
    double weight = Math.log((search.index.words.count() + 1.0) / Math.max(1, count));
    double bounded = Math.clamp(weight, LIGHTEST, HEAVIEST);
    return count == 0 && form.length() <= 3 ? LIGHTEST : bounded;
  }

  public List<Idea> ideas() {
    return ideas;
  }

  /// The weight of all ideas together.
  public double weight() {
    return weight;
  }
}
