package bot.verbatim.search.lucene.index;

import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteBuffersDataOutput;

/// The words of a quote as hashes, by section and in order, so that candidates are rescored without
/// reading and analysing their texts again.
public final class TermVector {

  /// The part of a quote that a word is in.
  public enum Section {
    TEXT,
    SPEAKER,
    LABEL,
    TOPIC,
    SOURCE,
    /// Other names of topics that the text or the label mentions.
    IMPLIED
  }

  public static final int SECTIONS = Section.values().length;

  /// Sections are cut to this many words. Chosen by hand.
  private static final int LONGEST = 400;

  private final Map<Section, List<AnalyzedWord>> words = new EnumMap<>(Section.class);

  TermVector() {
    for (Section section : Section.values()) {
      words.put(section, new ArrayList<>());
    }
  }

  List<AnalyzedWord> words(Section section) {
    return words.getOrDefault(section, List.of());
  }

  void add(Section section, List<AnalyzedWord> more) {
    words(section).addAll(more);
  }

  /// The number of words of each section, then the hashes of all words.
  byte[] packed() {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    try {
      for (Section section : Section.values()) {
        out.writeVInt(Math.min(LONGEST, words(section).size()));
      }
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    for (Section section : Section.values()) {
      words(section).stream().limit(LONGEST).forEach(word -> out.writeInt(word.hash()));
    }
    return out.toArrayCopy();
  }
}
