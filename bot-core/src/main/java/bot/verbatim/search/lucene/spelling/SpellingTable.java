package bot.verbatim.search.lucene.spelling;

import bot.verbatim.search.lucene.text.IndexFields;
import bot.verbatim.text.EditDistance;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.RandomAccessInput;
import org.jspecify.annotations.Nullable;

/// Spelling correction by the words of the collection. They stay on disk; only those that are
/// compared are read.
public final class SpellingTable implements Closeable {

  static final String CODEC = "VerbatimSpelling";

  /// Maximum length of a word in chars; longer ones are not corrected. Chosen by hand.
  static final int LONGEST = 30;

  /// A word of the collection that may be meant.
  ///
  /// @param likeness 0 to 1
  /// @param sure whether it needs no other words to confirm it
  /// @param quotes the number of quotes that hold it
  public record Candidate(String word, double likeness, boolean sure, int quotes) {}

  private final IndexInput file;
  private final long start;
  private final long frequencies;
  private final DeletionTable deletions;
  private final long letters;

  private SpellingTable(IndexInput file) throws IOException {
    CodecUtil.checksumEntireFile(file);
    CodecUtil.checkHeader(file, CODEC, IndexFields.FORMAT, IndexFields.FORMAT);
    this.file = file;
    int words = file.readInt();
    this.start = file.getFilePointer();
    this.frequencies = (words + 1L) * Integer.BYTES;
    this.deletions = DeletionTable.at(frequencies + (long) words * Integer.BYTES, words);
    this.letters = deletions.end(in());
  }

  /// Opens a file after verifying its checksum.
  ///
  /// @throws IOException if it is missing or damaged
  public static SpellingTable open(Directory directory, String name) throws IOException {
    IndexInput file = directory.openInput(name, IOContext.DEFAULT);
    try {
      return new SpellingTable(file);
    } catch (IOException | RuntimeException broken) {
      file.close();
      throw broken;
    }
  }

  /// Words one edit away from this one, or else two edits; likeliest first, without the word
  /// itself.
  ///
  /// @param near whether to look no further than one edit
  public List<Candidate> near(String word, boolean near, int limit) throws IOException {
    if (word.length() < 2 || word.length() > LONGEST) {
      return List.of();
    }
    List<Candidate> candidates = within(1, word);
    if (candidates.isEmpty() && !near && DeletionTable.edits(word) == 2) {
      candidates = within(2, word);
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate it) -> -it.likeness())
            .thenComparing(Candidate::quotes, Comparator.reverseOrder())
            .thenComparing(Candidate::word));
    return candidates.subList(0, Math.min(limit, candidates.size()));
  }

  private List<Candidate> within(int edits, String word) throws IOException {
    RandomAccessInput in = in();
    List<Candidate> found = new ArrayList<>();
    for (int id : deletions.near(in, word, edits)) {
      Candidate candidate = compared(in, word, id, edits);
      if (candidate != null) {
        found.add(candidate);
      }
    }
    return found;
  }

  /// Whether the collection has exactly this form of a word.
  public boolean knows(String word) throws IOException {
    RandomAccessInput in = in();
    for (int id : deletions.near(in, word, 0)) {
      if (word.equals(word(in, id))) {
        return true;
      }
    }
    return false;
  }

  private RandomAccessInput in() throws IOException {
    return file.randomAccessSlice(start, file.length() - start);
  }

  private @Nullable Candidate compared(RandomAccessInput in, String word, int id, int most)
      throws IOException {
    long at = (long) id * Integer.BYTES;
    int length = in.readInt(at + Integer.BYTES) - in.readInt(at);
    if (Math.abs(length - word.length()) > most) {
      return null;
    }
    String other = word(in, id);
    int edits = EditDistance.between(word, other, most);
    if (edits == 0 || edits > Math.min(most, DeletionTable.edits(other))) {
      return null;
    }
    double likeness = TypoModel.of(word, other, edits);
    boolean sure = TypoModel.isSure(word, likeness, edits);
    return new Candidate(other, likeness, sure, in.readInt(frequencies + at));
  }

  private String word(RandomAccessInput in, int id) throws IOException {
    long at = (long) id * Integer.BYTES;
    int from = in.readInt(at);
    byte[] word = new byte[in.readInt(at + Integer.BYTES) - from];
    in.readBytes(letters + from, word, 0, word.length);
    return new String(word, StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
