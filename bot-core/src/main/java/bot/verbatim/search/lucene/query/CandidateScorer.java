package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.TermVector;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Scores candidates by their term vectors. Not thread-safe.
///
/// The score is a [query likelihood](https://en.wikipedia.org/wiki/Query_likelihood_model): the log
/// ratio of how likely the words are given this quote and given the whole collection. Words that
/// are adjacent in the query and near each other in the quote add a proximity bonus.
final class CandidateScorer {

  // Tuned on 600 judged queries over 7,448 quotes of two public collections (MRR@10 0.979). Costs
  // in the comments below are losses of MRR@10 there, or at the collection size that is named.

  /// Weight of each section of a [TermVector], in their order. Equal weights cost 0.001, and 0.005
  /// at 100,000 quotes; half or twice the weight of labels, sources or implied names costs nothing.
  private static final double[] SECTION_WEIGHTS = {1, 1, 1.15, 0.8, 0.5, 0.7};

  /// Weight of the quote's model against the collection's, like λ / (1 − λ) of Jelinek–Mercer
  /// smoothing. Chosen by hand; no test tells 25 from half or twice of it.
  private static final double SMOOTHING = 25;

  /// Weight of the proximity of two adjacent query words, and the share of it if their order is
  /// reversed. The repository's judged phrases need both; twice as much costs 0.003.
  private static final double NEIGHBOURS = 0.35;

  private static final double WRONG_ORDER = 0.6;

  /// Distance in words from which on there is no proximity bonus. Chosen by hand.
  private static final int FAR = 8;

  /// Factor for another form of a query word, with the same stem. A factor of 1 costs 0.005, and
  /// 0.023 at 100,000 quotes.
  private static final double OTHER_FORM = 0.3;

  /// Length normalisation: a match weighs 1 / (LENGTH_BASE + words) ^ LENGTH_EXPONENT, where every
  /// section but the text counts as LENGTH_OF_OTHERS words. None at all costs 0.010, half or twice
  /// of a constant up to 0.004.
  private static final double LENGTH_BASE = 8;

  private static final double LENGTH_OF_OTHERS = 15;
  private static final double LENGTH_EXPONENT = 0.6;

  private final List<QueryTerm> terms;
  private final double[] rarities;
  private final int[] hashes;
  private final int[] termOf;
  private final double[] trustOf;
  private final int mask;
  private final double[] found;
  private final int[] lastAt;
  private final double[] nearness;
  private final ByteArrayDataInput vector = new ByteArrayDataInput();
  private int missing;

  CandidateScorer(List<QueryTerm> terms) {
    this.terms = terms;
    int meanings = terms.stream().mapToInt(term -> term.meanings().size()).sum();
    int size = Integer.highestOneBit(Math.max(1, meanings) * 4) * 2;
    this.mask = size - 1;
    this.hashes = new int[size];
    this.termOf = new int[size];
    this.trustOf = new double[size];
    this.found = new double[terms.size()];
    this.lastAt = new int[terms.size()];
    this.nearness = new double[terms.size()];
    this.rarities =
        terms.stream().mapToDouble(term -> SMOOTHING * Math.expm1(term.weight())).toArray();
    Arrays.fill(termOf, -1);
    for (int i = 0; i < terms.size(); i++) {
      for (Meaning meaning : terms.get(i).meanings()) {
        put(meaning, i);
      }
    }
  }

  private void put(Meaning meaning, int term) {
    int at = (meaning.hash() >>> AnalyzedWord.FORM_BITS) & mask;
    while (termOf[at] >= 0) {
      at = (at + 1) & mask;
    }
    hashes[at] = meaning.hash();
    termOf[at] = term;
    trustOf[at] = meaning.trust();
  }

  /// The score of the quote with this packed [TermVector]; higher is better.
  double score(BytesRef packed) {
    Arrays.fill(found, 0);
    Arrays.fill(nearness, 0);
    vector.reset(packed.bytes, packed.offset, packed.length);
    int[] lengths = new int[TermVector.SECTIONS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = vector.readVInt();
    }
    for (int i = 0; i < lengths.length; i++) {
      double length = LENGTH_BASE + (i == 0 ? lengths[i] : LENGTH_OF_OTHERS);
      double weight = SECTION_WEIGHTS[i] / Math.pow(length, LENGTH_EXPONENT);
      scan(lengths[i], weight);
    }
    return total();
  }

  private void scan(int length, double weight) {
    Arrays.fill(lastAt, -FAR);
    for (int i = 0; i < length; i++) {
      int hash = vector.readInt();
      int stem = hash >>> AnalyzedWord.FORM_BITS;
      for (int at = stem & mask; termOf[at] >= 0; at = (at + 1) & mask) {
        if (hashes[at] >>> AnalyzedWord.FORM_BITS == stem) {
          double form = hashes[at] == hash ? 1 : OTHER_FORM;
          meet(termOf[at], trustOf[at] * weight * form, i);
        }
      }
    }
  }

  private void meet(int term, double trust, int place) {
    found[term] = Math.max(found[term], trust);
    if (term > 0) {
      near(term, place - lastAt[term - 1], 1);
    }
    if (term + 1 < lastAt.length) {
      near(term + 1, place - lastAt[term + 1], WRONG_ORDER);
    }
    lastAt[term] = place;
  }

  private void near(int pair, int distance, double worth) {
    if (distance > 0 && distance < FAR) {
      nearness[pair] = Math.max(nearness[pair], worth / distance);
    }
  }

  private double total() {
    double sum = 0;
    missing = 0;
    for (int i = 0; i < found.length; i++) {
      if (found[i] > 0) {
        sum += Math.log1p(rarities[i] * found[i]);
        if (nearness[i] > 0) {
          double lesser = Math.min(terms.get(i).weight(), terms.get(i - 1).weight());
          sum += NEIGHBOURS * nearness[i] * lesser;
        }
      } else if (!terms.get(i).light()) {
        missing++;
      }
    }
    return sum;
  }

  /// The number of query words, without light ones, that the quote scored last has in no meaning.
  int missing() {
    return missing;
  }
}
