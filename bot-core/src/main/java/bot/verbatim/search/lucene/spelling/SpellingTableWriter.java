package bot.verbatim.search.lucene.spelling;

import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.BytesRef;

/// Writes the file that [SpellingTable] reads: all words of the collection, and a [DeletionTable].
public final class SpellingTableWriter {

  /// Maximum number of words; those in the fewest quotes are left out first. Chosen by hand.
  private static final int MOST_WORDS = 1 << 19;

  /// ASCII letters and digits, at least one letter.
  private static final Pattern CORRECTABLE = Pattern.compile("(?=..)[0-9]*[a-z][0-9a-z]*");

  private final Map<String, Integer> counts = new TreeMap<>();

  public static void write(Directory directory, String name, IndexReader reader)
      throws IOException {
    SpellingTableWriter writer = new SpellingTableWriter();
    writer.collect(reader, IndexFields.FORMS);
    writer.collect(reader, IndexFields.WORDS);
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, SpellingTable.CODEC, IndexFields.FORMAT);
      writer.write(out);
      CodecUtil.writeFooter(out);
    }
  }

  private void collect(IndexReader reader, String field) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field);
    TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
    Map<String, Integer> found = new TreeMap<>();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String word = term.utf8ToString();
      if (word.length() <= SpellingTable.LONGEST && CORRECTABLE.matcher(word).matches()) {
        found.put(word, each.docFreq());
      }
      if (found.size() > 2 * MOST_WORDS) {
        keepTheMostFrequent(found);
      }
    }
    found.forEach((word, quotes) -> counts.merge(word, quotes, Math::max));
  }

  private static void keepTheMostFrequent(Map<String, Integer> counts) {
    for (int least = 1; counts.size() > MOST_WORDS; least++) {
      int rare = least;
      counts.values().removeIf(count -> count <= rare);
    }
  }

  /// Writes the number of words; the offset of each in the letters; the number of quotes that hold
  /// each; the [DeletionTable]; the letters of all words.
  private void write(IndexOutput out) throws IOException {
    keepTheMostFrequent(counts);
    List<String> words = new ArrayList<>(counts.keySet());
    out.writeInt(words.size());
    int[] offsets = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      offsets[i + 1] = offsets[i] + words.get(i).length();
    }
    DeletionTable.writeAll(out, offsets);
    DeletionTable.writeAll(out, counts.values().stream().mapToInt(Integer::intValue).toArray());
    DeletionTable.write(out, words);
    byte[] letters = String.join("", words).getBytes(StandardCharsets.US_ASCII);
    out.writeBytes(letters, letters.length);
  }
}
