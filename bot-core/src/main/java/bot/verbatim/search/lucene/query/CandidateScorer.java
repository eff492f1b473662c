package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.TermVector;
import bot.verbatim.search.lucene.query.QueryTerm.Meaning;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Compares a quote's words with the words asked for. Not for several threads at once.
///
/// The score is that of a [language model](https://en.wikipedia.org/wiki/Query_likelihood_model):
/// how much likelier the words are for somebody who thinks of this quote than for anybody. To this
/// comes something for neighbours that are neighbours in the quote too.
final class CandidateScorer {

  // What is tuned here was tuned on 600 judged queries over 7,448 quotes of two public collections
  // (MRR@10 0.979); what a comment says that something costs is MRR@10 there, or at another size.

  /// How much a word says in each [TermVector.Section]. All alike cost 0.001, and 0.005 at 100,000
  /// quotes; half or twice the weight of labels, sources or implied names costs nothing.
  private static final double[] SECTION_WEIGHTS = {1, 1, 1.15, 0.8, 0.5, 0.7};

  /// Chosen by hand; no test tells 25 from half or twice of it.
  private static final double SMOOTHING = 25;

  /// What neighbours that are neighbours in the quote too are worth, and how much of it in the
  /// wrong order. The repository's judged phrases need both; twice as much costs 0.003.
  private static final double NEIGHBOURS = 0.35;

  private static final double WRONG_ORDER = 0.6;

  /// In words, exclusive. Chosen by hand.
  private static final int FAR = 8;

  /// What another form of the word is worth. As much as the word itself costs 0.005, and 0.023 at
  /// 100,000 quotes.
  private static final double OTHER_FORM = 0.3;

  /// The longer a text is, the less it says that it holds a word; sections other than the text are
  /// alike in this. Tuned: no regard to length costs 0.010, half or twice of a constant up to
  /// 0.004.
  private static final double LENGTH_BASE = 8;

  private static final double LENGTH_OF_OTHERS = 15;
  private static final double LENGTH_EXPONENT = 0.6;

  private final List<QueryTerm> slots;
  private final double[] rarities;
  private final int[] hashes;
  private final int[] slotOf;
  private final double[] trustOf;
  private final int mask;
  private final double[] found;
  private final int[] lastAt;
  private final double[] nearness;
  private final ByteArrayDataInput passport = new ByteArrayDataInput();
  private int missing;

  CandidateScorer(List<QueryTerm> slots) {
    this.slots = slots;
    int meanings = slots.stream().mapToInt(slot -> slot.meanings().size()).sum();
    int size = Integer.highestOneBit(Math.max(1, meanings) * 4) * 2;
    this.mask = size - 1;
    this.hashes = new int[size];
    this.slotOf = new int[size];
    this.trustOf = new double[size];
    this.found = new double[slots.size()];
    this.lastAt = new int[slots.size()];
    this.nearness = new double[slots.size()];
    this.rarities =
        slots.stream().mapToDouble(slot -> SMOOTHING * Math.expm1(slot.weight())).toArray();
    Arrays.fill(slotOf, -1);
    for (int i = 0; i < slots.size(); i++) {
      for (Meaning meaning : slots.get(i).meanings()) {
        put(meaning, i);
      }
    }
  }

  private void put(Meaning meaning, int slot) {
    int at = (meaning.hash() >>> AnalyzedWord.FORM_BITS) & mask;
    while (slotOf[at] >= 0) {
      at = (at + 1) & mask;
    }
    hashes[at] = meaning.hash();
    slotOf[at] = slot;
    trustOf[at] = meaning.trust();
  }

  /// How well the quote with this [TermVector] fits; the higher, the better.
  double score(BytesRef packed) {
    Arrays.fill(found, 0);
    Arrays.fill(nearness, 0);
    passport.reset(packed.bytes, packed.offset, packed.length);
    int[] lengths = new int[TermVector.SECTIONS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = passport.readVInt();
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
      int hash = passport.readInt();
      int stem = hash >>> AnalyzedWord.FORM_BITS;
      for (int at = stem & mask; slotOf[at] >= 0; at = (at + 1) & mask) {
        if (hashes[at] >>> AnalyzedWord.FORM_BITS == stem) {
          double form = hashes[at] == hash ? 1 : OTHER_FORM;
          meet(slotOf[at], trustOf[at] * weight * form, i);
        }
      }
    }
  }

  private void meet(int slot, double trust, int place) {
    found[slot] = Math.max(found[slot], trust);
    if (slot > 0) {
      near(slot, place - lastAt[slot - 1], 1);
    }
    if (slot + 1 < lastAt.length) {
      near(slot + 1, place - lastAt[slot + 1], WRONG_ORDER);
    }
    lastAt[slot] = place;
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
          double lesser = Math.min(slots.get(i).weight(), slots.get(i - 1).weight());
          sum += NEIGHBOURS * nearness[i] * lesser;
        }
      } else if (!slots.get(i).light()) {
        missing++;
      }
    }
    return sum;
  }

  /// How many words that say something the last quote does not hold in any meaning.
  int missing() {
    return missing;
  }
}
