package bot.verbatim.search.lucene.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.RandomAccessInput;

/// A hash table on disk that finds words again after letters were taken out of them (the [symmetric
/// delete](https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f)
/// idea): where each bucket starts, then the numbers of the words in it.
///
/// @param at where it begins
/// @param buckets a power of two
record DeletionTable(Kind kind, long at, int buckets) {

  /// What is taken out.
  enum Kind {
    /// One letter.
    ONE(1) {
      @Override
      void hashes(String word, IntConsumer hashes) {
        EditScript.withOneTakenOut(word, hashes);
      }
    },
    /// Up to two of the first letters; only of words in which two slips leave enough to tell.
    TWO(2) {
      @Override
      void hashes(String word, IntConsumer hashes) {
        if (word.length() >= LONG_ENOUGH_FOR_TWO) {
          EditScript.withTwoTakenOut(word.substring(0, Math.min(BEGINNING, word.length())), hashes);
        }
      }
    };

    private static final int LONG_ENOUGH_FOR_TWO = 5;

    /// Chosen by hand, as SymSpell does: a shorter beginning compares more words, a longer one
    /// takes more room.
    private static final int BEGINNING = 7;

    final int edits;

    Kind(int edits) {
      this.edits = edits;
    }

    abstract void hashes(String word, IntConsumer hashes);
  }

  static DeletionTable at(Kind kind, long at, int words) {
    return new DeletionTable(kind, at, buckets(words));
  }

  /// Where it ends.
  long end(RandomAccessInput in) throws IOException {
    long entries = at + (long) buckets * Integer.BYTES;
    return entries + (1L + in.readInt(entries)) * Integer.BYTES;
  }

  /// The numbers of all words that may be this one with letters taken out, put in or changed.
  List<Integer> near(RandomAccessInput in, String word) throws IOException {
    List<Integer> hashes = new ArrayList<>();
    kind.hashes(word, hashes::add);
    List<Integer> found = new ArrayList<>();
    for (int hash : hashes) {
      addBucket(in, hash, found);
    }
    return found;
  }

  void addBucket(RandomAccessInput in, int hash, List<Integer> found) throws IOException {
    long bucket = at + (long) (hash & (buckets - 1)) * Integer.BYTES;
    long entries = at + (buckets + 1L) * Integer.BYTES;
    int end = in.readInt(bucket + Integer.BYTES);
    for (int i = in.readInt(bucket); i < end; i++) {
      found.add(in.readInt(entries + (long) i * Integer.BYTES));
    }
  }

  private static int buckets(int words) {
    return Math.max(2, Integer.highestOneBit(words * 4 + 1) * 2);
  }

  static void write(DataOutput out, Kind kind, List<String> words) throws IOException {
    int mask = buckets(words.size()) - 1;
    int[] starts = new int[mask + 2];
    for (String word : words) {
      kind.hashes(word, hash -> starts[(hash & mask) + 1]++);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] ids = new int[starts[mask + 1]];
    int[] next = starts.clone();
    for (int i = 0; i < words.size(); i++) {
      int id = i;
      kind.hashes(words.get(i), hash -> ids[next[hash & mask]++] = id);
    }
    writeAll(out, starts);
    writeAll(out, ids);
  }

  static void writeAll(DataOutput out, int[] numbers) throws IOException {
    for (int number : numbers) {
      out.writeInt(number);
    }
  }
}
