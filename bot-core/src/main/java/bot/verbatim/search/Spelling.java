package bot.verbatim.search;

import bot.verbatim.text.EditDistance;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/// Knows what a misspelled word may have been. Its words stay on disk; only those that are looked
/// at are in memory.
final class Spelling {

  static final int LONGEST = 30;
  static final int LONG_ENOUGH_FOR_TWO = 5;

  private static final int BEGINNING = 7;
  private static final int HEADER = 7;

  /// A word of the collection that may be meant.
  ///
  /// @param likeness 0 to 1
  /// @param sure whether it can be taken for what was meant without other words that confirm it
  /// @param quotes how many quotes hold it
  record Candidate(String word, double likeness, boolean sure, int quotes) {}

  private final ByteBuffer file;
  private final int[] at = new int[10];
  private final int words;

  private Spelling(ByteBuffer file) {
    this.file = file;
    this.words = file.getInt(0);
    int[] lengths = {
      HEADER, words + 1, words, size(1), size(2), size(3), size(4), size(5), size(6)
    };
    for (int i = 0; i < lengths.length; i++) {
      at[i + 1] = at[i] + lengths[i] * Integer.BYTES;
    }
  }

  static Spelling open(Path path) throws IOException {
    try {
      return new Spelling(SealedFile.map(path).order(ByteOrder.LITTLE_ENDIAN));
    } catch (IndexOutOfBoundsException broken) {
      throw new IOException("the index's list of words cannot be read", broken);
    }
  }

  static String beginning(String word) {
    return word.length() > BEGINNING ? word.substring(0, BEGINNING) : word;
  }

  private int size(int number) {
    return file.getInt(number * Integer.BYTES);
  }

  /// Words that differ from this one by an edit, or where there are none by two, or sound like it;
  /// the likeliest first. The word itself is not among them.
  ///
  /// @param near whether one edit must do
  List<Candidate> near(String word, boolean near, int limit) {
    if (word.length() < 2 || word.length() > LONGEST) {
      return List.of();
    }
    Map<Integer, Candidate> found = new HashMap<>();
    lookUp(found, word, 7, near ? 1 : 3, true).accept(Word.hash(Sound.key(word)));
    Edits.withOneTakenOut(word, lookUp(found, word, 3, 1, false));
    if (!near) {
      if (found.isEmpty() && word.length() >= LONG_ENOUGH_FOR_TWO) {
        Edits.withTwoTakenOut(beginning(word), lookUp(found, word, 5, 2, false));
      }
    }
    List<Candidate> candidates = new ArrayList<>(found.values());
    candidates.sort(
        Comparator.comparingDouble((Candidate one) -> -plausibility(one))
            .thenComparing(Candidate::word));
    return candidates.subList(0, Math.min(limit, candidates.size()));
  }

  /// Whether some quote, name or title holds just this form of a word.
  boolean knows(String word) {
    int buckets = (at[8] - at[7]) / Integer.BYTES - 1;
    int bucket = at[7] + (Word.hash(Sound.key(word)) & (buckets - 1)) * Integer.BYTES;
    int end = file.getInt(bucket + Integer.BYTES);
    for (int i = file.getInt(bucket); i < end; i++) {
      if (word.contentEquals(word(file.getInt(at[8] + i * Integer.BYTES)))) {
        return true;
      }
    }
    return false;
  }

  private static double plausibility(Candidate candidate) {
    return candidate.likeness() * (1 + 0.12 * Math.log(candidate.quotes()));
  }

  private IntConsumer lookUp(
      Map<Integer, Candidate> found, String word, int table, int most, boolean alike) {
    int buckets = (at[table + 1] - at[table]) / Integer.BYTES - 1;
    return hash -> {
      int start = at[table] + (hash & (buckets - 1)) * Integer.BYTES;
      int end = file.getInt(start + Integer.BYTES);
      for (int i = file.getInt(start); i < end; i++) {
        int id = file.getInt(at[table + 1] + i * Integer.BYTES);
        if (!found.containsKey(id)) {
          compare(found, word, id, most, alike);
        }
      }
    };
  }

  private void compare(
      Map<Integer, Candidate> found, String word, int id, int most, boolean alike) {
    int length =
        file.getInt(at[1] + (id + 1) * Integer.BYTES) - file.getInt(at[1] + id * Integer.BYTES);
    if (length > LONGEST || Math.abs(length - word.length()) > most) {
      return;
    }
    CharSequence other = word(id);
    int edits = EditDistance.between(word, other, most);
    if (edits > 0 && edits <= most) {
      int quotes = file.getInt(at[2] + id * Integer.BYTES);
      double likeness = Likeness.of(word, other, edits, alike);
      boolean sure = Likeness.isSure(word, likeness, edits);
      found.put(id, new Candidate(other.toString(), likeness, sure, quotes));
    }
  }

  private CharSequence word(int id) {
    int start = file.getInt(at[1] + id * Integer.BYTES);
    int end = file.getInt(at[1] + (id + 1) * Integer.BYTES);
    StringBuilder word = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      word.append((char) file.get(at[9] + i));
    }
    return word;
  }
}
