package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.command.Commands;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.Completion;
import bot.verbatim.search.Completions;
import bot.verbatim.search.IndexSettings;
import bot.verbatim.search.SearchRequest;
import bot.verbatim.search.SearchResult;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// How often the right answer comes, and how early: no change may lower it unseen. Prints what is
/// reached and every case that is missed.
///
/// Floors stand a little below what is reached, closer than one case of a kind counts.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

  private static final int TEN = 10;
  private static final Place PLACE = new Place("test:community", "channel", "person");

  /// [Mean reciprocal rank](https://en.wikipedia.org/wiki/Mean_reciprocal_rank) of the first wanted
  /// quote among ten, by kind of query.
  private static final Map<String, Double> FLOORS =
      Map.ofEntries(
          Map.entry("all", 0.965),
          Map.entry("half-remembered", 0.98),
          Map.entry("misspelled", 0.98),
          Map.entry("two-slips", 0.955),
          Map.entry("real-word", 0.75),
          Map.entry("synonyms", 0.945),
          Map.entry("joined-split", 0.93),
          Map.entry("names", 0.965),
          Map.entry("topics", 0.98),
          Map.entry("phrase", 0.99),
          Map.entry("short-text", 0.99),
          Map.entry("section", 0.96));

  private static final double COMPLETED = 0.99;
  private static final double NEAREST = 0.94;
  private static final double MEANT = 0.94;

  private final JudgedCases cases = new JudgedCases();
  private final List<String> missed = new ArrayList<>();
  private QuoteIndex index;
  private Dispatcher dispatcher;

  @BeforeAll
  void open(@TempDir Path home) throws IOException {
    index = QuoteIndex.open(home, cases, IndexSettings.STANDARD);
    dispatcher = new Dispatcher(Commands.all(index, index, index, index, index), _ -> "failure");
  }

  @AfterAll
  void close() {
    index.close();
  }

  @Test
  void findsTheWantedQuoteFirstOrNearlySo() {
    Map<String, List<Double>> ranks = new TreeMap<>();
    for (List<String> row : JudgedCases.rows("queries")) {
      double reciprocal = reciprocalRank(row.get(1), cases.wanted(row.get(2)));
      ranks.computeIfAbsent(row.get(0), _ -> new ArrayList<>()).add(reciprocal);
      ranks.computeIfAbsent("all", _ -> new ArrayList<>()).add(reciprocal);
      note(reciprocal == 1, row);
    }
    Map<String, Double> reached = new TreeMap<>();
    ranks.forEach((kind, values) -> reached.put(kind, mean(values)));
    report("MRR@10", reached.toString());
    assertThat(FLOORS)
        .allSatisfy(
            (kind, floor) -> assertThat(reached.get(kind)).as(kind).isGreaterThanOrEqualTo(floor));
  }

  @Test
  void completesWhatIsTypedAmongTen() {
    double reached = share("completions", this::isCompleted);
    report("completion hit@10", reached);
    assertThat(reached).isGreaterThanOrEqualTo(COMPLETED);
  }

  @Test
  void findsNothingRatherThanAnythingAndNamesTheNearestTopicFirst() {
    double reached = share("misses", this::isNearest);
    report("nearest topic first", reached);
    assertThat(reached).isGreaterThanOrEqualTo(NEAREST);
  }

  @Test
  void tellsWhatWasMeantByAMistypedCommandOrOption() {
    double reached = share("did-you-mean", this::isMeant);
    report("did you mean", reached);
    assertThat(reached).isGreaterThanOrEqualTo(MEANT);
  }

  private double reciprocalRank(String about, Set<String> wanted) {
    List<String> found = find(about).quotes().stream().map(Quote::id).toList();
    for (int i = 0; i < found.size(); i++) {
      if (wanted.contains(found.get(i))) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private boolean isCompleted(String typed, String wanted) {
    return index.complete(Completions.Kind.ABOUT, typed, TEN).stream()
        .map(Completion::value)
        .anyMatch(Set.of(wanted.replaceAll("(topic|person|quote):", "").split(","))::contains);
  }

  /// Who comes near enough may get the topic's quotes at once.
  private boolean isNearest(String about, String topic) {
    SearchResult found = find(about);
    return found.quotes().isEmpty()
        ? topic.equals("-") || isFirst(found.nearest(), topic)
        : found.quotes().getFirst().topics().contains(topic);
  }

  private static boolean isFirst(List<Topic> nearest, String topic) {
    return !nearest.isEmpty() && nearest.getFirst().slug().equals(topic);
  }

  /// Where the values of an option are few, all of them are named. `-` is near nothing.
  private boolean isMeant(String typed, String right) {
    String line = typed.startsWith("/") ? typed : "/quote " + typed;
    String message =
        switch (new CommandLine(dispatcher.specs()).read(PLACE, line)) {
          case CommandLine.Unreadable(String problem) -> problem;
          case CommandLine.Asked(var request) ->
              dispatcher.answer(request) instanceof Reply.Problem(String problem) ? problem : "";
        };
    if (right.equals("-")) {
      return !message.contains("Did you mean");
    }
    return message.contains("Did you mean " + right + "?")
        || message.contains("Did you mean " + right.replaceFirst(":.*", ":?"))
        || message.matches(".* can be: .*\\b" + right.replaceFirst(".*:", "") + "\\b.*");
  }

  private SearchResult find(String about) {
    return index.find(new SearchRequest(about, null, null, null, 0, TEN));
  }

  private interface Judge {
    boolean isRight(String typed, String wanted);
  }

  private double share(String table, Judge judge) {
    List<List<String>> rows = JudgedCases.rows(table);
    long right =
        rows.stream().filter(row -> note(judge.isRight(row.get(0), row.get(1)), row)).count();
    return (double) right / rows.size();
  }

  private boolean note(boolean right, List<String> row) {
    if (!right) {
      missed.add(String.join(" | ", row));
    }
    return right;
  }

  private void report(String what, Object reached) {
    System.out.println(what + ": " + reached);
    missed.forEach(one -> System.out.println("  missed: " + one));
    missed.clear();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
