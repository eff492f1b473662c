package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.query.Question.Order;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.NameKeys;
import bot.verbatim.search.lucene.text.WordList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes a question apart: names, dates, phrases, words of asking, and the rest.
final class QuestionReader {

  private static final Set<String> NEWEST =
      Set.of("latest", "newest", "recent", "recently", "lately");
  private static final Set<String> OLDEST = Set.of("oldest", "earliest", "early");

  /// Opening and closing quotation marks.
  private static final String OPENING = "\"“”„«‹»›'‘‚";

  private static final String CLOSING = "\"“”«‹»›'’‘";

  /// The colon of `topic:rlhf`, which people type in other bots.
  private static final Pattern NAMED_OPTION = Pattern.compile("(?<=\\p{L}):(?=\\p{L})");

  private final Analysis analysis;
  private final NameSpotter spotter;

  QuestionReader(Analysis analysis, NameSpotter spotter) {
    this.analysis = analysis;
    this.spotter = spotter;
  }

  Question read(String about) throws IOException {
    String spaced = NAMED_OPTION.matcher(about).replaceAll(" ");
    List<AnalyzedWord> words = analysis.words(spaced, 4 * QueryAnalyzer.MOST_WORDS);
    Optional<Name> whole =
        words.isEmpty() ? Optional.empty() : spotter.named(NameKeys.fold(about), words);
    return whole.isPresent()
        ? new Question(words, words, List.of(), List.of(whole.get()), null, Order.BEST, List.of())
        : read(words, phrases(about));
  }

  /// The question with misspelled words of names corrected; empty if that brings no name.
  Optional<Question> corrected(Question question, QueryAnalyzer reading) throws IOException {
    List<AnalyzedWord> corrected = new ArrayList<>();
    boolean confirmed = telling(question) > 1;
    for (AnalyzedWord word : question.words()) {
      corrected.add(question.rest().contains(word) ? corrected(word, reading, confirmed) : word);
    }
    if (corrected.equals(question.words())) {
      return Optional.empty();
    }
    Question meant = read(corrected, List.of());
    return named(meant) > named(question) ? Optional.of(meant) : Optional.empty();
  }

  /// The number of words that are of names.
  private static long named(Question question) {
    return question.names().stream().mapToInt(name -> name.typed().split(" ", -1).length).sum();
  }

  private static long telling(Question question) {
    return question.rest().stream().filter(word -> !word.light()).count();
  }

  private AnalyzedWord corrected(AnalyzedWord word, QueryAnalyzer reading, boolean confirmed)
      throws IOException {
    AnalyzedWord corrected = reading.corrected(word, confirmed);
    Optional<String> name =
        corrected.equals(word) && !word.light() && reading.frequency(word.stem()) == 0
            ? spotter.similar(word.surface())
            : Optional.empty();
    return name.map(analysis::word).orElse(corrected);
  }

  private Question read(List<AnalyzedWord> words, List<List<AnalyzedWord>> phrases)
      throws IOException {
    BitSet used = new BitSet();
    @Nullable Period period = PeriodReader.read(words, used);
    Order order = order(words, used);
    List<Name> names = spotter.spot(words, used);
    List<AnalyzedWord> plain = new ArrayList<>(words.size());
    List<AnalyzedWord> rest = new ArrayList<>();
    BitSet asking = WordList.ASKING.positions(words);
    for (int i = 0; i < words.size(); i++) {
      AnalyzedWord word = words.get(i);
      AnalyzedWord weighed = asking.get(i) ? word.asLight() : word;
      plain.add(weighed);
      if (!used.get(i)) {
        rest.add(weighed);
      }
    }
    return new Question(plain, words, phrases, names, period, order, rest);
  }

  private static Order order(List<AnalyzedWord> words, BitSet used) {
    Order order = Order.BEST;
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i).surface();
      Order asked =
          NEWEST.contains(word) ? Order.NEWEST : OLDEST.contains(word) ? Order.OLDEST : Order.BEST;
      if (asked != Order.BEST) {
        order = asked;
        used.set(i);
      }
    }
    return order;
  }

  /// The words inside quotation marks.
  private List<List<AnalyzedWord>> phrases(String about) {
    List<List<AnalyzedWord>> phrases = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < about.length(); i++) {
      char c = about.charAt(i);
      if (open < 0) {
        open = OPENING.indexOf(c) >= 0 && isEdge(about, i - 1) ? i + 1 : -1;
      } else if (CLOSING.indexOf(c) >= 0 && isEdge(about, i + 1)) {
        List<AnalyzedWord> phrase =
            analysis.words(about.substring(open, i), QueryAnalyzer.MOST_WORDS);
        if (!phrase.isEmpty()) {
          phrases.add(phrase);
        }
        open = -1;
      }
    }
    return phrases;
  }

  private static boolean isEdge(String text, int i) {
    return i < 0 || i >= text.length() || !Character.isLetterOrDigit(text.charAt(i));
  }
}
