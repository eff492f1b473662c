package bot.verbatim.search.lucene.spelling;

import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Writes the file that [SpellingTable] reads: all words of the collection, and two
/// [DeletionTable]s.
public final class SpellingTableWriter {

  /// Maximum number of words; those in the fewest quotes are left out first. Chosen by hand.
  private static final int MOST_WORDS = 1 << 19;

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
    Map<String, Integer> found = new TreeMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = Terms.getTerms(leaf.reader(), field);
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        int quotes = isCorrectable(term) ? live(leaf.reader(), each) : 0;
        if (quotes > 0) {
          found.merge(term.utf8ToString(), quotes, Integer::sum);
        }
        if (found.size() > 2 * MOST_WORDS) {
          keepTheMostFrequent(found);
        }
      }
    }
    found.forEach((word, quotes) -> counts.merge(word, quotes, Math::max));
  }

  /// The number of quotes that hold a term, without deleted ones.
  private static int live(LeafReader leaf, TermsEnum term) throws IOException {
    Bits live = leaf.getLiveDocs();
    if (live == null) {
      return term.docFreq();
    }
    int count = 0;
    PostingsEnum holding = term.postings(null, PostingsEnum.NONE);
    while (holding.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      count += live.get(holding.docID()) ? 1 : 0;
    }
    return count;
  }

  /// Whether it is a word of ASCII letters and digits, at least one letter, of a usual length.
  private static boolean isCorrectable(BytesRef term) {
    if (term.length < 2 || term.length > SpellingTable.LONGEST) {
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

  private static void keepTheMostFrequent(Map<String, Integer> counts) {
    for (int least = 1; counts.size() > MOST_WORDS; least++) {
      int rare = least;
      counts.values().removeIf(count -> count <= rare);
    }
  }

  /// Writes the number of words; the offset of each in the letters; the number of quotes that hold
  /// each; the two tables; the letters of all words.
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
    DeletionTable.write(out, DeletionTable.Kind.ONE, words);
    DeletionTable.write(out, DeletionTable.Kind.TWO, words);
    byte[] letters = String.join("", words).getBytes(StandardCharsets.US_ASCII);
    out.writeBytes(letters, letters.length);
  }
}
