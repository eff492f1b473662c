package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;
import bot.verbatim.search.EntrySpill.Spilled;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Writes the file of a [CompletionTable]: the texts, a tree of whole names and one of turned names
/// for each kind, and at the end where each tree is, the format's version and a checksum.
final class CompletionFileWriter {

  private final Path directory;
  private final EntrySpill spill;
  private final Function<Spilled, List<String>> aliases;
  private final List<KeyTreeFormat.Layout> layouts = new ArrayList<>();

  CompletionFileWriter(Path directory, EntrySpill spill, Function<Spilled, List<String>> aliases) {
    this.directory = directory;
    this.spill = spill;
    this.aliases = aliases;
  }

  void write(Path file) throws IOException {
    try (GrowingFile out = new GrowingFile(file);
        Arena arena = Arena.ofConfined();
        KeyRows others = new KeyRows(Files.createTempFile(directory, "completions", ".others"));
        KeyRows turned = new KeyRows(Files.createTempFile(directory, "completions", ".turned"))) {
      KeyRows.Sorted rows = spill.sorted(arena);
      EntryMerge merge =
          new EntryMerge(
              rows,
              spill.reader(arena),
              out,
              (entry, name) -> addKeys(entry, name, others, turned));
      Entries entries = merge.merge();
      entries.weigh();
      EntryTexts texts = new EntryTexts(out.written(0, arena));
      Beginnings beginnings = new Beginnings(entries, texts, out);
      RowWalk whole = RowWalk.merged(rows, entries, others.sorted(arena));
      RowWalk inside = RowWalk.of(turned.sorted(arena));
      for (Completions.Kind kind : Completions.Kind.values()) {
        writeTree(kind, whole, entries, beginnings, out, arena);
        writeTree(kind, inside, entries, beginnings, out, arena);
      }
      writeEnd(out);
    }
  }

  private void addKeys(int entry, Spilled name, KeyRows others, KeyRows turned) throws IOException {
    addTurned(entry, CompletionText.typable(name.kind(), name.shown()), turned);
    for (String alias : aliases.apply(name)) {
      others.add(CompletionKey.of(alias), entry);
      addTurned(entry, alias, turned);
    }
  }

  private static void addTurned(int entry, String text, KeyRows turned) throws IOException {
    for (String turn : CompletionText.turned(text)) {
      turned.add(CompletionKey.of(turn), entry);
    }
  }

  private void writeTree(
      Completions.Kind kind,
      RowWalk walk,
      Entries entries,
      Beginnings beginnings,
      GrowingFile out,
      Arena arena)
      throws IOException {
    Ints rows = new Ints();
    long keysAt = out.align();
    walk.each((key, entry) -> {
      if (belongs(entries.kind(entry), kind)) {
        rows.add(entry);
        copy(key, out.room(KeyRows.KEY));
      }
    });
    long rowsAt = out.align();
    MemorySegment keys = rows.size() == 0 ? MemorySegment.NULL : out.written(keysAt, arena);
    KeyTreeBuilder tree = new KeyTreeBuilder(keys, rows, entries, beginnings);
    for (int row = 0; row < rows.size(); row++) {
      int entry = rows.get(row);
      out.room(KeyTreeFormat.ROW).putInt(entries.reference(entry)).putFloat(entries.score(entry));
    }
    tree.build();
    long nodesAt = out.align();
    tree.nodes().writeTo(out);
    long listsAt = out.align();
    tree.lists().writeTo(out);
    layouts.add(
        new KeyTreeFormat.Layout(rows.size(), keysAt, rowsAt, nodesAt, listsAt, out.align()));
  }

  private static void copy(MemorySegment key, ByteBuffer room) {
    MemorySegment.copy(key, 0, MemorySegment.ofBuffer(room), 0, KeyRows.KEY);
    room.position(room.position() + KeyRows.KEY);
  }

  private static boolean belongs(Kind entry, Completions.Kind asked) {
    return switch (asked) {
      case ABOUT -> true;
      case SPEAKER -> entry == Kind.PERSON;
      case SOURCE -> entry == Kind.SOURCE;
    };
  }

  private void writeEnd(GrowingFile out) throws IOException {
    for (KeyTreeFormat.Layout layout : layouts) {
      out.room(KeyTreeFormat.Layout.LONGS * Long.BYTES)
          .putLong(layout.rows())
          .putLong(layout.keysAt())
          .putLong(layout.rowsAt())
          .putLong(layout.nodesAt())
          .putLong(layout.listsAt())
          .putLong(layout.end());
    }
    out.room(Long.BYTES).putLong(CompletionTable.VERSION);
    long checksum = out.checksum();
    out.room(Long.BYTES).putLong(checksum);
    out.force();
  }
}
