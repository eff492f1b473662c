package bot.verbatim.search;

import static bot.verbatim.search.KeyTreeFormat.CHILDREN;
import static bot.verbatim.search.KeyTreeFormat.EDGE;
import static bot.verbatim.search.KeyTreeFormat.FIRST_CHILD;
import static bot.verbatim.search.KeyTreeFormat.HIGH;
import static bot.verbatim.search.KeyTreeFormat.LIST;
import static bot.verbatim.search.KeyTreeFormat.LOW;
import static bot.verbatim.search.KeyTreeFormat.NODE;

import java.lang.foreign.MemorySegment;

/// Sorted keys with nodes above them, read where they lie in a file.
final class KeyTree {

  static final int ROOT = 0;
  static final int NONE = -1;

  private final int size;
  private final MemorySegment keys;
  private final MemorySegment rows;
  private final MemorySegment nodes;
  private final MemorySegment lists;

  KeyTree(MemorySegment file, KeyTreeFormat.Layout layout) {
    size = layout.rows();
    keys = file.asSlice(layout.keysAt(), (long) size * KeyRows.KEY);
    rows = file.asSlice(layout.rowsAt(), (long) size * KeyTreeFormat.ROW);
    nodes = file.asSlice(layout.nodesAt(), layout.listsAt() - layout.nodesAt());
    lists = file.asSlice(layout.listsAt(), layout.end() - layout.listsAt());
  }

  boolean isEmpty() {
    return size == 0;
  }

  char key(int row, int place) {
    return keys.get(Segments.CHAR, (long) row * KeyRows.KEY + (long) place * Character.BYTES);
  }

  int low(int node) {
    return field(node, LOW);
  }

  int high(int node) {
    return field(node, HIGH);
  }

  /// How many chars the keys of a node have in common.
  int depth(int node) {
    return KeyTreeFormat.depth(field(node, EDGE));
  }

  /// The char that leads to a node from its parent.
  char label(int node) {
    return KeyTreeFormat.label(field(node, EDGE));
  }

  int firstChild(int node) {
    return field(node, FIRST_CHILD);
  }

  int children(int node) {
    return field(node, CHILDREN);
  }

  private int field(int node, int field) {
    return nodes.get(Segments.INT, ((long) node * NODE + field) * Integer.BYTES);
  }

  /// The child to which a char leads, or NONE.
  int child(int node, char label) {
    int low = firstChild(node);
    int high = low + children(node) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char there = label(middle);
      if (there == label) {
        return middle;
      }
      if (there < label) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /// Follows chars down from a node.
  ///
  /// @param place how many chars of the node's keys were followed already
  /// @param typed what to follow, from the given position to its end
  /// @return the node under which the keys are that go on so, or the leaf that may hold some, or
  ///   NONE
  int follow(int node, int place, char[] typed, int from) {
    int at = node;
    int next = place;
    for (int i = from; i < typed.length; i++, next++) {
      if (next >= CompletionKey.LENGTH) {
        return NONE;
      }
      if (next >= depth(at)) {
        if (children(at) == 0) {
          return at;
        }
        at = child(at, typed[i]);
        if (at == NONE) {
          return NONE;
        }
      } else if (key(low(at), next) != typed[i]) {
        return NONE;
      }
    }
    return at;
  }

  /// Whether a row's key goes on with what is typed.
  boolean goesOn(int row, int place, char[] typed, int from) {
    for (int i = from, next = place; i < typed.length; i++, next++) {
      if (next >= CompletionKey.LENGTH || key(row, next) != typed[i]) {
        return false;
      }
    }
    return true;
  }

  /// Adds the best under a node, or of a leaf those rows that go on with what is typed.
  void addBest(int node, int place, char[] typed, int from, Best best) {
    int list = field(node, LIST);
    if (list >= 0) {
      addListed(list, best);
      return;
    }
    int end = high(node);
    for (int row = low(node); row < end; row++) {
      if (goesOn(row, place, typed, from)) {
        addRow(row, best);
      }
    }
  }

  private void addListed(int list, Best best) {
    long at = (long) list * Integer.BYTES;
    int count = lists.get(Segments.INT, at);
    at += Integer.BYTES;
    for (int i = 0; i < count; i++, at += KeyTreeFormat.ROW) {
      best.add(lists.get(Segments.INT, at), lists.get(Segments.FLOAT, at + Integer.BYTES));
    }
  }

  void addRow(int row, Best best) {
    long at = (long) row * KeyTreeFormat.ROW;
    best.add(rows.get(Segments.INT, at), rows.get(Segments.FLOAT, at + Integer.BYTES));
  }
}
