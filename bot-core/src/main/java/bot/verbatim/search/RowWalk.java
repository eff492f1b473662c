package bot.verbatim.search;

import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// Visits keys in their order, each with the entry that it leads to.
@FunctionalInterface
interface RowWalk {

  void each(Visitor visitor) throws IOException;

  /// Is shown one key after another.
  interface Visitor {
    void visit(MemorySegment key, int entry) throws IOException;
  }

  /// Rows whose numbers are entries.
  static RowWalk of(KeyRows.Sorted rows) {
    return visitor -> {
      for (int place = 0; place < rows.size(); place++) {
        visitor.visit(rows.key(place), (int) rows.number(place));
      }
    };
  }

  /// The entries' own keys, and between them other rows whose numbers are entries.
  static RowWalk merged(KeyRows.Sorted own, Entries entries, KeyRows.Sorted others) {
    return visitor -> {
      int other = 0;
      for (int entry = 0; entry < entries.size(); entry++) {
        MemorySegment key = own.key(entries.place(entry));
        for (; other < others.size() && isBefore(others.key(other), key); other++) {
          visitor.visit(others.key(other), (int) others.number(other));
        }
        visitor.visit(key, entry);
      }
      for (; other < others.size(); other++) {
        visitor.visit(others.key(other), (int) others.number(other));
      }
    };
  }

  private static boolean isBefore(MemorySegment one, MemorySegment other) {
    long differs = one.mismatch(other);
    long at = differs - differs % Character.BYTES;
    return differs >= 0 && one.get(Segments.CHAR, at) < other.get(Segments.CHAR, at);
  }
}
