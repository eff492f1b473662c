package bot.verbatim.search.lucene.spelling;

import bot.verbatim.text.Hashes;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.RandomAccessInput;

/// A hash table on disk from words with letters deleted to the ids of the words (the [symmetric
/// delete](https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f)
/// idea: words that are few edits apart share one of them): the start of each bucket, then the ids
/// in all buckets.
///
/// @param at offset of the table in bytes
/// @param buckets a power of two
record DeletionTable(long at, int buckets) {

  /// Minimum length of a word for two edits, in chars. Chosen by hand.
  private static final int LONG_ENOUGH_FOR_TWO = 5;

  /// Letters are deleted from a prefix of this length. Chosen by hand, as SymSpell does: a shorter
  /// one compares more words, a longer one takes more space.
  private static final int BEGINNING = 7;

  static DeletionTable at(long at, int words) {
    return new DeletionTable(at, buckets(words));
  }

  /// Offset of the end of the table, in bytes.
  long end(RandomAccessInput in) throws IOException {
    long entries = at + (long) buckets * Integer.BYTES;
    return entries + (1L + in.readInt(entries)) * Integer.BYTES;
  }

  /// The number of edits up to which a word is corrected.
  static int edits(String word) {
    return word.length() < LONG_ENOUGH_FOR_TWO ? 1 : 2;
  }

  /// Ids of the words that may be within some edits of this one; has false positives.
  ///
  /// @param edits 0 to 2
  Set<Integer> near(RandomAccessInput in, String word, int edits) throws IOException {
    long entries = at + (buckets + 1L) * Integer.BYTES;
    Set<Integer> found = new LinkedHashSet<>();
    for (String rest : deletions(word, edits)) {
      long bucket = at + (long) bucket(rest, buckets) * Integer.BYTES;
      int end = in.readInt(bucket + Integer.BYTES);
      for (int i = in.readInt(bucket); i < end; i++) {
        found.add(in.readInt(entries + (long) i * Integer.BYTES));
      }
    }
    return found;
  }

  /// The prefix of a word, and what is left of it without up to so many letters.
  private static Set<String> deletions(String word, int letters) {
    Set<String> all = new LinkedHashSet<>();
    all.add(word.substring(0, Math.min(BEGINNING, word.length())));
    for (int i = 0; i < letters; i++) {
      for (String longer : List.copyOf(all)) {
        for (int gone = 0; gone < longer.length(); gone++) {
          all.add(longer.substring(0, gone) + longer.substring(gone + 1));
        }
      }
    }
    return all;
  }

  private static int bucket(String rest, int buckets) {
    return (int) Hashes.of(rest, 0) & (buckets - 1);
  }

  private static int buckets(int words) {
    return Integer.highestOneBit(words * 8 + 1) * 2;
  }

  static void write(DataOutput out, List<String> words) throws IOException {
    int buckets = buckets(words.size());
    int[] starts = new int[buckets + 1];
    for (String word : words) {
      deletions(word, edits(word)).forEach(rest -> starts[bucket(rest, buckets) + 1]++);
    }
    Arrays.parallelPrefix(starts, Integer::sum);
    int[] ids = new int[starts[buckets]];
    int[] next = starts.clone();
    for (int i = 0; i < words.size(); i++) {
      for (String rest : deletions(words.get(i), edits(words.get(i)))) {
        ids[next[bucket(rest, buckets)]++] = i;
      }
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
