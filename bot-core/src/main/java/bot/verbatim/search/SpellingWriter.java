package bot.verbatim.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/// Writes the file that [Spelling] reads: all words of the collection, and where they are found
/// again after letters were taken out of them (the [symmetric
/// delete](https://wolfgarbe.medium.com/1000x-faster-spelling-correction-algorithm-2012-8701fcd87a5f)
/// idea).
final class SpellingWriter {

  /// So many words are known at most; beyond, those in the fewest quotes are left out.
  private static final int MOST_WORDS = 1 << 19;

  private final TreeMap<String, Integer> counts = new TreeMap<>();

  static String write(Path file, IndexReader reader) throws IOException {
    SpellingWriter writer = new SpellingWriter();
    writer.collect(reader, Fields.FORMS);
    writer.collect(reader, Fields.WORDS);
    return SealedFile.write(file, writer.content());
  }

  private void collect(IndexReader reader, String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    if (terms == null) {
      return;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      if (isCorrectable(term)) {
        counts.merge(term.utf8ToString(), each.docFreq(), Math::max);
        if (counts.size() > 2 * MOST_WORDS) {
          keepTheMostFrequent();
        }
      }
    }
  }

  /// Latin words of a usual length.
  private static boolean isCorrectable(BytesRef term) {
    if (term.length < 2 || term.length > Spelling.LONGEST) {
      return false;
    }
    boolean letters = false;
    for (int i = 0; i < term.length; i++) {
      int c = term.bytes[term.offset + i];
      if (c < '0' || c > 'z') {
        return false;
      }
      letters |= c >= 'a';
    }
    return letters;
  }

  private void keepTheMostFrequent() {
    for (int least = 1; counts.size() > MOST_WORDS; least++) {
      int most = least;
      counts.values().removeIf(count -> count <= most);
    }
  }

  private ByteBuffer[] content() {
    if (counts.size() > MOST_WORDS) {
      keepTheMostFrequent();
    }
    List<String> words = new ArrayList<>(counts.keySet());
    byte[] letters = String.join("", words).getBytes(StandardCharsets.US_ASCII);
    Bucketed one = Bucketed.of(words, Edits::withOneTakenOut);
    Bucketed two = Bucketed.of(words, SpellingWriter::beginningWithTwoTakenOut);
    Bucketed sound =
        Bucketed.of(words, (word, hashes) -> hashes.accept(Word.hash(Sound.key(word))));
    int[] header = {
      words.size(),
      one.starts.length,
      one.ids.length,
      two.starts.length,
      two.ids.length,
      sound.starts.length,
      sound.ids.length
    };
    int[] offsets = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      offsets[i + 1] = offsets[i] + words.get(i).length();
    }
    int[] frequencies = words.stream().mapToInt(counts::get).toArray();
    return new ByteBuffer[] {
      bytes(header),
      bytes(offsets),
      bytes(frequencies),
      bytes(one.starts),
      bytes(one.ids),
      bytes(two.starts),
      bytes(two.ids),
      bytes(sound.starts),
      bytes(sound.ids),
      ByteBuffer.wrap(letters)
    };
  }

  private static void beginningWithTwoTakenOut(String word, IntConsumer hashes) {
    if (word.length() >= Spelling.LONG_ENOUGH_FOR_TWO) {
      Edits.withTwoTakenOut(Spelling.beginning(word), hashes);
    }
  }

  private static ByteBuffer bytes(int[] numbers) {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(numbers.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(numbers);
    return bytes;
  }

  /// Gives the hashes under which a word is found.
  private interface Hashing {
    void of(String word, IntConsumer hashes);
  }

  /// Numbers of words, those of the same bucket side by side.
  private static final class Bucketed {
    private final int[] starts;
    private final int[] ids;

    Bucketed(int[] starts, int[] ids) {
      this.starts = starts;
      this.ids = ids;
    }

    static Bucketed of(List<String> words, Hashing hashing) {
      int buckets = Math.max(2, Integer.highestOneBit(words.size() * 4 + 1) * 2);
      int[] starts = new int[buckets + 1];
      for (String word : words) {
        hashing.of(word, hash -> starts[(hash & (buckets - 1)) + 1]++);
      }
      Arrays.parallelPrefix(starts, Integer::sum);
      int[] ids = new int[starts[buckets]];
      int[] next = starts.clone();
      for (int i = 0; i < words.size(); i++) {
        int id = i;
        hashing.of(words.get(i), hash -> ids[next[hash & (buckets - 1)]++] = id);
      }
      return new Bucketed(starts, ids);
    }
  }
}
