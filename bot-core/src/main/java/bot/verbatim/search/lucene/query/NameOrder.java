package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.KeyField;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.query.Name.Kind;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;

/// Sorts what a name narrows to: real words first; then those that hold the words of an alias; then
/// those of which it is the main topic; then an editor's picks; then those that hold the words of
/// the topic's own name. Equals keep their order.
final class NameOrder {

  // Bits of the sort key, in ascending weight.
  private static final int NOT_HOLDING_TITLE = 1;
  private static final int NOT_PICKED = 2;
  private static final int NOT_MAIN = 4;
  private static final int NOT_HOLDING = 8;
  private static final int STEP = 16;
  private static final int NOT_LABELLED = 16 * STEP;

  /// In longer lists, the words of a topic's own name decide nothing. Chosen by hand, for speed.
  private static final int SHORT = 100;

  private final Snapshot snapshot;

  NameOrder(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /// @param query matches the documents
  /// @param words of the question
  void sort(List<Integer> documents, Query query, Name name, List<AnalyzedWord> words)
      throws IOException {
    List<Integer> ascending = documents.stream().sorted().toList();
    boolean isTopic = name.kind() == Kind.TOPIC;
    Set<Integer> main = isTopic ? within(query, IndexFields.MAIN, name) : Set.of();
    Set<Integer> picked = isTopic ? within(query, IndexFields.PICK, name) : Set.of();
    boolean isOwnName =
        isTopic
            && snapshot.reader().docFreq(new Term(IndexFields.TITLE, KeyField.bytes(name.key())))
                > 0;
    List<AnalyzedWord> asked =
        isTopic || name.kind() == Kind.ORGANISATION ? typed(name, words) : List.of();
    boolean isShort = documents.size() <= SHORT || !isOwnName;
    Set<Integer> holding = asked.isEmpty() || !isShort ? Set.of() : holding(ascending, asked);
    FidelitySteps steps = FidelitySteps.of(snapshot, documents);
    // Where no real words hold an alias, a quote that is labelled so is what was asked for.
    Set<Integer> labelled =
        isTopic && !isOwnName && holding.stream().noneMatch(document -> steps.of(document) == 0)
            ? new HashSet<>(new HeldWords(snapshot).inLabel(ascending, asked))
            : Set.of();
    Map<Integer, Integer> order = new HashMap<>();
    for (int document : ascending) {
      order.put(
          document,
          (labelled.contains(document) ? 0 : NOT_LABELLED)
              + steps.of(document) * STEP
              + (holding.contains(document) ? 0 : isOwnName ? NOT_HOLDING_TITLE : NOT_HOLDING)
              + (main.contains(document) ? 0 : NOT_MAIN)
              + (picked.contains(document) ? 0 : NOT_PICKED));
    }
    documents.sort(Comparator.comparing(order::get));
  }

  private static List<AnalyzedWord> typed(Name name, List<AnalyzedWord> words) {
    List<String> typed = List.of(name.typed().split(" ", -1));
    return words.stream().filter(word -> typed.contains(word.surface())).toList();
  }

  private Set<Integer> holding(List<Integer> ascending, List<AnalyzedWord> asked)
      throws IOException {
    List<Integer> row = new HeldWords(snapshot).inARow(ascending, asked);
    return new HashSet<>(row.isEmpty() ? new HeldWords(snapshot).most(ascending, asked) : row);
  }

  private Set<Integer> within(Query query, String field, Name name) throws IOException {
    return new HashSet<>(
        RankOrderScan.first(
                snapshot.searcher(),
                Filters.both(query, Filters.term(field, name.key())),
                0,
                IndexFields.COUNTED)
            .documents());
  }
}
