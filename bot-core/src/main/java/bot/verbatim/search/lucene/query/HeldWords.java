package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.index.Snapshot;
import bot.verbatim.search.lucene.index.TermVector;
import bot.verbatim.search.lucene.index.TermVector.Section;
import bot.verbatim.search.lucene.text.AnalyzedWord;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/// Tells which quotes hold words in their text or their label. Documents must be asked for in
/// ascending order.
final class HeldWords {

  private final BinaryDocValues vectors;
  private final ByteArrayDataInput in = new ByteArrayDataInput();

  HeldWords(Snapshot snapshot) throws IOException {
    this.vectors = MultiDocValues.getBinaryValues(snapshot.reader(), IndexFields.TERM_VECTOR);
  }

  /// Those of the documents whose text or label holds the most of the words, and at least half of
  /// them, in any order and form. Stop words do not count.
  List<Integer> most(List<Integer> ascending, List<AnalyzedWord> words) throws IOException {
    int[] stems = stems(words.stream().filter(word -> !word.light()).toList());
    List<Integer> holding = new ArrayList<>();
    long most = Math.max(1, (stems.length + 1) / 2);
    for (int document : ascending) {
      Sections sections = sections(document);
      long held = Arrays.stream(stems).filter(sections::holds).count();
      if (held > most) {
        holding.clear();
        most = held;
      }
      if (held == most) {
        holding.add(document);
      }
    }
    return holding;
  }

  /// Those of the documents whose text or label holds the words one after another, in any form.
  List<Integer> inARow(List<Integer> ascending, List<AnalyzedWord> words) throws IOException {
    int[] stems = stems(words);
    List<Integer> holding = new ArrayList<>();
    for (int document : ascending) {
      Sections sections = sections(document);
      if (isInARow(sections.text, stems) || isInARow(sections.label, stems)) {
        holding.add(document);
      }
    }
    return holding;
  }

  /// Those of the documents whose label holds the words one after another, in any form.
  List<Integer> inLabel(List<Integer> ascending, List<AnalyzedWord> words) throws IOException {
    int[] stems = stems(words);
    List<Integer> holding = new ArrayList<>();
    for (int document : ascending) {
      if (isInARow(sections(document).label, stems)) {
        holding.add(document);
      }
    }
    return holding;
  }

  private static boolean isInARow(int[] section, int[] stems) {
    for (int from = 0; from + stems.length <= section.length; from++) {
      if (Arrays.equals(section, from, from + stems.length, stems, 0, stems.length)) {
        return true;
      }
    }
    return false;
  }

  private static int[] stems(List<AnalyzedWord> words) {
    return words.stream().mapToInt(word -> word.hash() >>> AnalyzedWord.FORM_BITS).toArray();
  }

  private Sections sections(int document) throws IOException {
    if (!vectors.advanceExact(document)) {
      return new Sections();
    }
    BytesRef packed = vectors.binaryValue();
    in.reset(packed.bytes, packed.offset, packed.length);
    int[] lengths = new int[TermVector.SECTIONS];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = in.readVInt();
    }
    if ((long) Integer.BYTES * Arrays.stream(lengths).asLongStream().sum() > packed.length) {
      throw new IOException("the index has lost words of a quote");
    }
    Sections sections = new Sections();
    int at = 0;
    for (Section section : Section.values()) {
      int[] stems = new int[lengths[at++]];
      for (int i = 0; i < stems.length; i++) {
        stems[i] = in.readInt() >>> AnalyzedWord.FORM_BITS;
      }
      if (section == Section.TEXT) {
        sections.text = stems;
      } else if (section == Section.LABEL) {
        sections.label = stems;
      }
    }
    return sections;
  }

  /// The stems of the text and of the label.
  private static final class Sections {
    private int[] text = new int[0];
    private int[] label = new int[0];

    boolean holds(int stem) {
      return Arrays.stream(text).anyMatch(it -> it == stem)
          || Arrays.stream(label).anyMatch(it -> it == stem);
    }
  }
}
