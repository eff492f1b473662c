package bot.verbatim.search;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The words with which several quotes begin: completed in place of each of these quotes while
/// there are too many to show.
final class Beginnings {

  /// Words that find nothing when they are looked for alone: Lucene's English stop words.
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          ("a an and are as at be but by for if in into is it no not of on or such that the their"
                  + " then there these they this to was will with")
              .split(" "));

  /// One as short as `we` saves nobody's time.
  private static final int SHORTEST = 4;

  private static final int LENGTH_BITS = 6;

  private final Entries entries;
  private final EntryTexts texts;
  private final GrowingFile out;
  private final Map<Long, Integer> made = new HashMap<>();

  /// @param texts what the entries show
  /// @param out where to write what the beginnings show
  Beginnings(Entries entries, EntryTexts texts, GrowingFile out) {
    this.entries = entries;
    this.texts = texts;
    this.out = out;
  }

  /// How long the beginning is that keys have in common: in whole words, and no less than what is
  /// typed already; 0 where it says nothing.
  ///
  /// @param typed how many chars may be typed
  /// @param common how many chars the keys have in common
  static int length(MemorySegment keys, long row, int typed, int common) {
    char[] key = new char[common];
    MemorySegment.copy(keys, Segments.CHAR, row * KeyRows.KEY, key, 0, common);
    int end = common - 1;
    while (end >= Math.max(typed, SHORTEST) && key[end] != ' ') {
      end--;
    }
    if (end < Math.max(typed, SHORTEST)) {
      return 0;
    }
    for (String word : new String(key, 0, end).split(" ", -1)) {
      if (!EMPTY_WORDS.contains(word)) {
        return end;
      }
    }
    return 0;
  }

  /// Stands for the beginning of a quote among the numbers of entries; costs nothing until it is
  /// shown somewhere.
  static long id(int entry, int length) {
    return -(((long) entry << LENGTH_BITS) + length) - 1;
  }

  /// Where the texts of an entry or a beginning are.
  int reference(long id) throws IOException {
    if (id >= 0) {
      return entries.reference((int) id);
    }
    Integer known = made.get(id);
    return known == null ? make(id) : known;
  }

  private int make(long id) throws IOException {
    long packed = -(id + 1);
    String text = texts.shown(entries.reference((int) (packed >>> LENGTH_BITS)));
    int length = (int) (packed & ((1 << LENGTH_BITS) - 1));
    String words =
        CompletionText.fromFirstLetter(text.substring(0, CompletionKey.prefix(text, length)));
    int reference = EntryTexts.write(out, CompletionText.beginning(words), words);
    made.put(id, reference);
    return reference;
  }
}
