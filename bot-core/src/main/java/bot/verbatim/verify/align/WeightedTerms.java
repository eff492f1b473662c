package bot.verbatim.verify.align;

import bot.verbatim.verify.word.Stemmer;
import bot.verbatim.verify.word.Tokens;
import bot.verbatim.verify.word.WordClasses;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The content words of a quote, each with its weight and the similar words of the source.
///
/// @param weight the total weight of all terms
public record WeightedTerms(List<Idea> ideas, double weight) {

  /// Maximum weight in nats. A word that the source lacks weighs as much as one that occurs once,
  /// unless it has at most three letters. Set on the first texts of `BenchmarkTest`.
  private static final double HEAVIEST = 7;

  /// Minimum weight in nats, and the weight of absent words of at most three letters. Set on the
  /// first texts of `BenchmarkTest`.
  private static final double LIGHTEST = 1.5;

  /// One content word of the quote.
  public record Idea(int word, double weight, List<SimilarWords.Like> like) {}

  /// The content words of a range of the quote, one for each stem.
  public static WeightedTerms of(ExactSearch search, int from, int to) {
    List<Idea> ideas = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int word = from; word < to; word++) {
      String form = search.quote.words.form(word);
      if (search.quote.words.is(word, Tokens.OPTIONAL)
          || WordClasses.FUNCTION_WORDS.contains(form)
          || !seen.add(Stemmer.of(form))) {
        continue;
      }
      List<SimilarWords.Like> like = search.index.likeness().to(form);
      search.budget.spend(like.size());
      ideas.add(new Idea(word, weight(search, form, like), like));
    }
    return new WeightedTerms(ideas, ideas.stream().mapToDouble(Idea::weight).sum());
  }

  private static double weight(ExactSearch search, String form, List<SimilarWords.Like> like) {
    int count =
        like.stream()
            .filter(one -> one.nearness() >= 0.8)
            .mapToInt(one -> search.index.count(one.number()))
            .sum();
    double weight = Math.log((search.index.words.count() + 1.0) / Math.max(1, count));
    double bounded = Math.clamp(weight, LIGHTEST, HEAVIEST);
    return count == 0 && form.length() <= 3 ? LIGHTEST : bounded;
  }
}
