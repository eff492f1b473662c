package bot.verbatim.search.lucene.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.RandomAccessInput;

/// A hash table on disk from words with letters deleted to the ids of the words (the [symmetric
/// delete](https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f)
/// idea): the start of each bucket, then the ids in all buckets.
///
/// @param at offset of the table in bytes
/// @param buckets a power of two
record DeletionTable(Kind kind, long at, int buckets) {

  /// Which letters are deleted.
  enum Kind {
    /// Up to one letter, at any place.
    ONE(1) {
      @Override
      void hashes(String word, IntConsumer hashes) {
        DeletionNeighbourhood.withOneTakenOut(word, hashes);
      }
    },
    /// Up to two of the first `BEGINNING` letters; for longer words only.
    TWO(2) {
      @Override
      void hashes(String word, IntConsumer hashes) {
        if (word.length() >= LONG_ENOUGH_FOR_TWO) {
          DeletionNeighbourhood.withTwoTakenOut(
              word.substring(0, Math.min(BEGINNING, word.length())), hashes);
        }
      }
    };

    /// Minimum length of a word for two edits, in chars. Chosen by hand.
    private static final int LONG_ENOUGH_FOR_TWO = 5;

    /// Prefix length. Chosen by hand, as SymSpell does: a shorter prefix compares more words, a
    /// longer one takes more space.
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

  /// Offset of the end of the table, in bytes.
  long end(RandomAccessInput in) throws IOException {
    long entries = at + (long) buckets * Integer.BYTES;
    return entries + (1L + in.readInt(entries)) * Integer.BYTES;
  }

  /// Ids of the words that may be within `kind.edits` edits of this one; has duplicates and false
  /// positives.
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
