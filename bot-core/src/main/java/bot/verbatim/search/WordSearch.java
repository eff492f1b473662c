package bot.verbatim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits;
import org.jspecify.annotations.Nullable;

/// Finds quotes by words: first roughly and fast among all, then with a close look at the best.
/// Only where even the best lacks a word are other meanings of the words tried.
final class WordSearch {

  /// How many of the best are looked at closely.
  private static final int LOOKED_AT = Integer.getInteger("x.looked", 100);

  /// What a step of fidelity counts: it decides among near equals only.
  private static final double FIDELITY_STEP = 0.04;

  private record Scored(int document, long rank, double score, int missing) {}

  /// @param documents best first
  /// @param total exact up to [Matcher#COUNTED], a lower bound above
  record Result(List<Integer> documents, long total) {}

  private final Snapshot snapshot;
  private final Widening widening;

  WordSearch(Snapshot snapshot, Reading reading, Analysis analysis) {
    this.snapshot = snapshot;
    this.widening = new Widening(snapshot, reading, analysis);
  }

  Result find(List<Slot> slots, @Nullable Query filter, int from, int limit) throws IOException {
    if (slots.stream().allMatch(slot -> slot.meanings().isEmpty())) {
      slots = widening.widen(slots);
    }
    int wanted = Math.max(LOOKED_AT, from + limit);
    TopDocs rough = Matcher.best(snapshot.searcher(), slots, filter, wanted);
    List<Scored> best = look(slots, rough);
    if (best.isEmpty() || best.getFirst().missing() > 0) {
      List<Slot> wide = widening.widen(slots);
      if (!wide.equals(slots)) {
        rough = Matcher.best(snapshot.searcher(), wide, filter, wanted);
        best = look(wide, rough);
      }
    }
    List<Integer> documents = new ArrayList<>();
    best.forEach(scored -> documents.add(scored.document()));
    Arrays.stream(rough.scoreDocs).skip(LOOKED_AT).forEach(hit -> documents.add(hit.doc));
    return new Result(documents.stream().skip(from).limit(limit).toList(), total(rough.totalHits));
  }

  private static long total(TotalHits hits) {
    return hits.value();
  }

  private List<Scored> look(List<Slot> slots, TopDocs rough) throws IOException {
    ScoreDoc[] hits = Arrays.copyOf(rough.scoreDocs, Math.min(LOOKED_AT, rough.scoreDocs.length));
    Arrays.sort(hits, Comparator.comparingInt(hit -> hit.doc));
    CloseLook look = new CloseLook(slots);
    List<Scored> scored = new ArrayList<>(hits.length);
    int next = 0;
    for (LeafReaderContext leaf : snapshot.leaves()) {
      int end = next;
      while (end < hits.length && hits[end].doc < leaf.docBase + leaf.reader().maxDoc()) {
        end++;
      }
      if (end > next) {
        look(look, leaf, Arrays.copyOfRange(hits, next, end), scored);
      }
      next = end;
    }
    scored.sort(
        Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::rank));
    return scored;
  }

  private static void look(
      CloseLook look, LeafReaderContext leaf, ScoreDoc[] hits, List<Scored> scored)
      throws IOException {
    BinaryDocValues passports = leaf.reader().getBinaryDocValues(Fields.PASSPORT);
    NumericDocValues ranks = leaf.reader().getNumericDocValues(Fields.RANK);
    for (ScoreDoc hit : hits) {
      int document = hit.doc - leaf.docBase;
      if (passports.advanceExact(document) && ranks.advanceExact(document)) {
        long rank = ranks.longValue();
        double score = look.score(passports.binaryValue()) - FIDELITY_STEP * Rank.fidelity(rank);
        scored.add(new Scored(hit.doc, rank, score, look.missing()));
      }
    }
  }
}
