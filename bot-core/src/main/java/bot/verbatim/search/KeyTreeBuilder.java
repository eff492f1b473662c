package bot.verbatim.search;

import static bot.verbatim.search.KeyTreeFormat.BUCKET;
import static bot.verbatim.search.KeyTreeFormat.CHILDREN;
import static bot.verbatim.search.KeyTreeFormat.EDGE;
import static bot.verbatim.search.KeyTreeFormat.FIRST_CHILD;
import static bot.verbatim.search.KeyTreeFormat.HIGH;
import static bot.verbatim.search.KeyTreeFormat.LIST;
import static bot.verbatim.search.KeyTreeFormat.LISTED;
import static bot.verbatim.search.KeyTreeFormat.LOW;
import static bot.verbatim.search.KeyTreeFormat.NODE;

import bot.verbatim.search.EntrySink.Kind;
import java.io.IOException;
import java.lang.foreign.MemorySegment;

/// Grows the nodes above sorted keys, from the leaves to the root.
final class KeyTreeBuilder {

  /// Fewer quotes are not worth a line of their own.
  private static final int ENOUGH_QUOTES = 3;

  /// A beginning is worth less than the quotes that it stands for: one more thing must be typed.
  private static final float BEGINNING = 0.5f;

  private final MemorySegment keys;
  private final Ints rows;
  private final Entries entries;
  private final Beginnings beginnings;
  private final float lineScore;
  private final Ints nodes = new Ints();
  private final Ints lists = new Ints();

  /// @param rows the entry of each key
  KeyTreeBuilder(MemorySegment keys, Ints rows, Entries entries, Beginnings beginnings) {
    this.keys = keys;
    this.rows = rows;
    this.entries = entries;
    this.beginnings = beginnings;
    this.lineScore = entries.lineScore();
  }

  void build() throws IOException {
    if (rows.size() > 0) {
      nodes.grow(NODE);
      fill(0, 0, rows.size(), '\0', 0, new Crop());
    }
  }

  Ints nodes() {
    return nodes;
  }

  Ints lists() {
    return lists;
  }

  /// The best of what grows on a branch.
  private static final class Crop {
    private final Best entries = new Best(LISTED);
    private final Best beginnings = new Best(LISTED);
    private int quotes;
  }

  /// Makes the node of a range of rows.
  ///
  /// @param above how many chars the keys of its parent have in common
  /// @param parent takes what is best of it
  private void fill(int node, int low, int high, char label, int above, Crop parent)
      throws IOException {
    int depth = common(low, high - 1);
    nodes.set(node + LOW, low);
    nodes.set(node + HIGH, high);
    nodes.set(node + EDGE, KeyTreeFormat.edge(label, depth));
    nodes.set(node + LIST, -1);
    int quotes;
    Best inside = null;
    if (high - low <= BUCKET) {
      quotes = take(low, high, parent.entries);
    } else {
      Crop crop = new Crop();
      if (depth < CompletionKey.LENGTH) {
        branch(node, low, high, depth, crop);
      } else {
        crop.quotes = take(low, high, crop.entries);
      }
      nodes.set(node + LIST, list(crop));
      parent.entries.addAll(crop.entries);
      quotes = crop.quotes;
      inside = crop.beginnings;
    }
    parent.quotes += quotes;
    int length = quotes < ENOUGH_QUOTES ? 0 : Beginnings.length(keys, low, above, depth);
    if (length > 0) {
      parent.beginnings.add(
          Beginnings.id(quote(low, high), length), BEGINNING * lineScore * quotes);
    } else if (inside != null) {
      parent.beginnings.addAll(inside);
    }
  }

  private void branch(int node, int low, int high, int depth, Crop crop) throws IOException {
    Ints ends = new Ints();
    for (int start = low; start < high; start = ends.get(ends.size() - 1)) {
      ends.add(end(start, high, depth));
    }
    int first = nodes.grow(ends.size() * NODE);
    nodes.set(node + FIRST_CHILD, first / NODE);
    nodes.set(node + CHILDREN, ends.size());
    int start = low;
    for (int i = 0; i < ends.size(); i++) {
      fill(first + i * NODE, start, ends.get(i), key(start, depth), depth, crop);
      start = ends.get(i);
    }
  }

  private int take(int low, int high, Best best) {
    int quotes = 0;
    for (int row = low; row < high; row++) {
      int entry = rows.get(row);
      best.add(entry, entries.score(entry));
      quotes += entries.kind(entry) == Kind.LINE ? entries.weight(entry) : 0;
    }
    return quotes;
  }

  private int list(Crop crop) throws IOException {
    Best best = new Best(LISTED);
    best.addAll(crop.entries);
    best.addAll(crop.beginnings);
    int at = lists.size();
    lists.add(best.size());
    for (int i = 0; i < best.size(); i++) {
      lists.add(beginnings.reference(best.id(i)));
      lists.add(Float.floatToRawIntBits(best.score(i)));
    }
    return at;
  }

  /// A quote among rows that have one.
  private int quote(int low, int high) {
    for (int row = low; row < high; row++) {
      if (entries.kind(rows.get(row)) == Kind.LINE) {
        return rows.get(row);
      }
    }
    throw new IllegalArgumentException("no quote from row " + low + " to " + high);
  }

  /// Where the keys with the same char as the first end: found in steps that double.
  private int end(int start, int high, int depth) {
    char label = key(start, depth);
    int step = 1;
    while (start + step < high && key(start + step, depth) == label) {
      step <<= 1;
    }
    int low = start + (step >> 1);
    int end = Math.min(high, start + step);
    while (low + 1 < end) {
      int middle = (low + end) >>> 1;
      if (key(middle, depth) == label) {
        low = middle;
      } else {
        end = middle;
      }
    }
    return end;
  }

  private int common(int one, int other) {
    int length = 0;
    while (length < CompletionKey.LENGTH && key(one, length) == key(other, length)) {
      length++;
    }
    return length;
  }

  private char key(int row, int place) {
    return keys.get(Segments.CHAR, (long) row * KeyRows.KEY + (long) place * Character.BYTES);
  }
}
