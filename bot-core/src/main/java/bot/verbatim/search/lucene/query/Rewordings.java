package bot.verbatim.search.lucene.query;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.index.RankOrderScan;
import bot.verbatim.search.lucene.index.RankValue;
import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.text.Analysis;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/// Finds the real words that a rewording is made of: a quote of the passage that its evidence names
/// as the closest.
final class Rewordings {

  /// Maximum number of rewordings that are looked at for one answer, and of real quotes of one
  /// source. Chosen by hand.
  private static final int MOST = 200;

  /// Share of a real quote's words that a passage must hold in one piece. Chosen by hand.
  private static final double SHARE = 0.6;

  /// Minimum length of that piece in words. Chosen by hand.
  private static final int FEWEST = 4;

  private final Snapshot snapshot;
  private final Analysis analysis;

  Rewordings(Snapshot snapshot, Analysis analysis) {
    this.snapshot = snapshot;
    this.analysis = analysis;
  }

  /// Steps of [RankValue#fidelity] of quotes that reword or join real words.
  private static final Set<Integer> REWORDED =
      Set.of(RankValue.step(Fidelity.PARAPHRASE), RankValue.step(Fidelity.SPLICED));

  private record Real(int document, List<String> words) {}

  private final Map<String, List<Real>> bySource = new HashMap<>();

  /// Those of the documents that reword others of them.
  Set<Integer> ofOthersIn(List<Integer> documents) throws IOException {
    FidelitySteps steps = FidelitySteps.of(snapshot, documents);
    Set<Integer> covered = new LinkedHashSet<>();
    int looked = 0;
    for (int document : documents) {
      if (REWORDED.contains(steps.of(document)) && looked++ < MOST) {
        List<Integer> real = realWords(snapshot.quote(document));
        if (!real.isEmpty() && documents.stream().anyMatch(real::contains)) {
          covered.add(document);
        }
      }
    }
    return covered;
  }

  /// The documents in the same order, with the real words of the first rewordings before these.
  ///
  /// @param first how many of the documents are looked at
  /// @param filter that the real words must pass, too; null for none
  List<Integer> afterRealWords(List<Integer> documents, int first, @Nullable Query filter)
      throws IOException {
    FidelitySteps steps = FidelitySteps.of(snapshot, documents.stream().limit(first).toList());
    Set<Integer> ordered = new LinkedHashSet<>();
    for (int document : documents) {
      if (REWORDED.contains(steps.of(document))) {
        for (int real : realWords(snapshot.quote(document))) {
          if (passes(real, filter)) {
            ordered.add(real);
          }
        }
      }
      ordered.add(document);
    }
    return new ArrayList<>(ordered);
  }

  private boolean passes(int document, @Nullable Query filter) throws IOException {
    return filter == null || snapshot.searcher().explain(filter, document).isMatch();
  }

  /// The documents with the real words of a rewording; usually none.
  List<Integer> realWords(Quote rewording) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (Passage passage : rewording.passages()) {
      List<String> words = surfaces(passage.exact());
      for (Real real : reals(passage.sourceId())) {
        int enough = Math.max(FEWEST, (int) Math.ceil(SHARE * real.words().size()));
        if (!found.contains(real.document()) && commonRun(real.words(), words) >= enough) {
          found.add(real.document());
        }
      }
    }
    return found;
  }

  private List<Real> reals(String source) throws IOException {
    List<Real> known = bySource.get(source);
    if (known == null) {
      known = read(source);
      bySource.put(source, known);
    }
    return known;
  }

  private List<Real> read(String source) throws IOException {
    BooleanQuery.Builder real = new BooleanQuery.Builder();
    real.add(Filters.real(), Occur.FILTER);
    real.add(Filters.term(IndexFields.WORK, source), Occur.FILTER);
    List<Real> reals = new ArrayList<>();
    for (int document :
        RankOrderScan.first(snapshot.searcher(), real.build(), 0, MOST).documents()) {
      reals.add(new Real(document, surfaces(snapshot.quote(document).text())));
    }
    return reals;
  }

  private List<String> surfaces(String text) {
    return analysis.words(text).stream().map(AnalyzedWord::surface).toList();
  }

  /// Length of the longest run of words that both have.
  private static int commonRun(List<String> one, List<String> other) {
    int longest = 0;
    int[] before = new int[other.size() + 1];
    for (String word : one) {
      int[] now = new int[other.size() + 1];
      for (int i = 0; i < other.size(); i++) {
        now[i + 1] = word.equals(other.get(i)) ? before[i] + 1 : 0;
        longest = Math.max(longest, now[i + 1]);
      }
      before = now;
    }
    return longest;
  }
}
