package bot.verbatim.search;

import bot.verbatim.search.KeyTreeFormat.Layout;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/// Completes from a file that a [CompletionWriter] wrote. Holds nothing in the heap; the file may
/// be deleted while it is in use.
final class CompletionTable implements Completions {

  /// Files of another version are not read. The first bytes spell `QUOTES`.
  static final long VERSION = 0x51554f5445530001L;

  /// Of so few letters one typo is too many.
  private static final int FEWEST_LETTERS_WITH_TYPO = 4;

  /// Where this many begin as typed, nobody mistyped.
  private static final int ENOUGH = 5;

  /// How many may follow those that begin as typed, in case somebody did.
  private static final int GUESSES = 3;

  private static final int MOST = 25;
  private static final int TREES = 6;
  private static final long LAYOUT = (long) Layout.LONGS * Long.BYTES;
  private static final long TAIL = TREES * LAYOUT + 2 * Long.BYTES;

  private final EntryTexts texts;

  /// For each kind the tree of whole names, then that of turned ones.
  private final Map<Kind, List<KeyTree>> trees = new EnumMap<>(Kind.class);

  private CompletionTable(MemorySegment file) throws IOException {
    texts = new EntryTexts(file);
    long at = file.byteSize() - TAIL;
    for (Kind kind : Kind.values()) {
      trees.put(
          kind,
          List.of(
              new KeyTree(file, layout(file, at)), new KeyTree(file, layout(file, at + LAYOUT))));
      at += 2 * LAYOUT;
    }
  }

  /// Opens a table after reading all of it once.
  ///
  /// @throws IOException if the file is not there, or is not whole
  static CompletionTable open(Path file) throws IOException {
    check(file);
    try {
      return new CompletionTable(Segments.map(file));
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new IOException("the table of completions is damaged", e);
    }
  }

  private static Layout layout(MemorySegment file, long at) {
    return new Layout(
        Math.toIntExact(file.get(Segments.LONG, at)),
        file.get(Segments.LONG, at + Long.BYTES),
        file.get(Segments.LONG, at + 2L * Long.BYTES),
        file.get(Segments.LONG, at + 3L * Long.BYTES),
        file.get(Segments.LONG, at + 4L * Long.BYTES),
        file.get(Segments.LONG, at + 5L * Long.BYTES));
  }

  /// Read through a buffer, for what is mapped stays in memory.
  private static void check(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long rest = channel.size() - Long.BYTES;
      if (channel.size() < TAIL) {
        throw new IOException("the table of completions is cut off");
      }
      ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 17);
      channel.read(buffer.limit(2 * Long.BYTES), rest - Long.BYTES);
      long version = buffer.getLong(0);
      long expected = buffer.getLong(Long.BYTES);
      CRC32C checksum = new CRC32C();
      while (rest > 0) {
        buffer.clear().limit((int) Math.min(buffer.capacity(), rest));
        int read = channel.read(buffer);
        if (read < 0) {
          break;
        }
        rest -= read;
        checksum.update(buffer.flip());
      }
      if (version != VERSION || rest != 0 || checksum.getValue() != expected) {
        throw new IOException("the table of completions is damaged or of another version");
      }
    }
  }

  @Override
  public List<Completion> complete(Kind kind, String typed, int limit) {
    char[] key = CompletionKey.typed(typed);
    Picks picks = new Picks(Math.clamp(limit, 1, MOST));
    addExact(kind, key, picks);
    if (picks.isEmpty() && key.length > 0 && key[key.length - 1] == ' ') {
      key = Arrays.copyOf(key, key.length - 1);
      addExact(kind, key, picks);
    }
    if (picks.size() < ENOUGH && key.length >= FEWEST_LETTERS_WITH_TYPO) {
      addWithTypo(kind, key, picks);
    }
    return picks.completions(texts);
  }

  private void addExact(Kind kind, char[] key, Picks picks) {
    for (KeyTree tree : trees.getOrDefault(kind, List.of())) {
      if (picks.isFull()) {
        return;
      }
      Best same = picks.best();
      Best longer = picks.best();
      new KeySearch(tree).add(key, same, longer);
      picks.addAll(same);
      picks.addAll(longer);
    }
  }

  private void addWithTypo(Kind kind, char[] key, Picks picks) {
    Best best = picks.isEmpty() ? picks.best() : new Best(GUESSES);
    for (KeyTree tree : trees.getOrDefault(kind, List.of())) {
      TypoSearch.add(tree, key, best);
    }
    picks.addAll(best);
  }

  /// What will be shown, in its order, each once.
  private static final class Picks {
    private final int[] references;
    private int size;

    Picks(int most) {
      references = new int[most];
    }

    Best best() {
      return new Best(references.length);
    }

    boolean isEmpty() {
      return size == 0;
    }

    int size() {
      return size;
    }

    boolean isFull() {
      return size == references.length;
    }

    void addAll(Best best) {
      for (int i = 0; i < best.size() && !isFull(); i++) {
        add((int) best.id(i));
      }
    }

    private void add(int reference) {
      for (int i = 0; i < size; i++) {
        if (references[i] == reference) {
          return;
        }
      }
      references[size++] = reference;
    }

    List<Completion> completions(EntryTexts texts) {
      List<Completion> completions = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        Completion completion = texts.completion(references[i]);
        // A person may have a topic's name; to choose between them would mean nothing.
        if (!completions.contains(completion)) {
          completions.add(completion);
        }
      }
      return List.copyOf(completions);
    }
  }
}
