package bot.verbatim.verify.align;

import bot.verbatim.verify.word.RelatedWords;
import bot.verbatim.verify.word.Stemmer;
import bot.verbatim.verify.word.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the words of a source that are similar to a word of a quote: the word itself, words of the
/// same stem or prefix, synonyms. The similarities were set on the first texts of `BenchmarkTest`.
public final class SimilarWords {

  /// Number of letters of the prefix by which related words are looked up. Chosen by hand.
  private static final int PREFIX = 5;

  private final Vocabulary vocabulary;
  private final Map<String, List<Integer>> byRoot = new HashMap<>();
  private final Map<String, List<Integer>> byPrefix = new HashMap<>();

  SimilarWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (int number = 0; number < vocabulary.size(); number++) {
      String form = vocabulary.form(number);
      byRoot.computeIfAbsent(Stemmer.of(form), _ -> new ArrayList<>()).add(number);
      if (form.length() > PREFIX) {
        byPrefix.computeIfAbsent(form.substring(0, PREFIX), _ -> new ArrayList<>()).add(number);
      }
    }
  }

  /// A form of the source and its similarity, 0 to 1.
  public record Like(int number, double nearness) {}

  /// The forms of the source similar to this one, most similar first.
  List<Like> to(String form) {
    List<Like> like = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    int same = vocabulary.find(form);
    if (same >= 0 && seen.add(same)) {
      like.add(new Like(same, 1));
    }
    String root = Stemmer.of(form);
    for (int number : byRoot.getOrDefault(root, List.of())) {
      if (seen.add(number)) {
        boolean near = Stemmer.stem(vocabulary.form(number)).equals(Stemmer.stem(form));
        like.add(new Like(number, near ? 0.97 : 0.85));
      }
    }
    RelatedWords.of(root).stream()
        .flatMap(other -> byRoot.getOrDefault(other, List.of()).stream())
        .filter(seen::add)
        .forEach(number -> like.add(new Like(number, 0.7)));
    addRelatives(form, seen, like);
    like.sort(Comparator.comparingDouble(Like::nearness).reversed());
    return like;
  }

  private void addRelatives(String form, Set<Integer> seen, List<Like> like) {
    if (form.length() <= PREFIX) {
      return;
    }
    for (int number : byPrefix.getOrDefault(form.substring(0, PREFIX), List.of())) {
      String other = vocabulary.form(number);
      int shared = PREFIX;
      int shorter = Math.min(form.length(), other.length());
      while (shared < shorter && form.charAt(shared) == other.charAt(shared)) {
        shared++;
      }
      if (shared * 3 >= Math.max(form.length(), other.length()) * 2 && seen.add(number)) {
        like.add(new Like(number, 0.6));
      }
    }
  }
}
