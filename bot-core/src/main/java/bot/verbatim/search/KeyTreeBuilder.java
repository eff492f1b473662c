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

    /// Beginnings that are longer than what the keys have in common.
    private final Best longer = new Best(LISTED);

    /// The same for nodes above, where a beginning that just ends here is longer than what is
    /// typed.
    private final Best above = new Best(LISTED);

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
    Crop crop = new Crop();
    if (high - low <= BUCKET) {
      gather(low, high, depth, crop);
      take(low, high, parent.entries);
    } else {
      if (depth < CompletionKey.LENGTH) {
        branch(node, low, high, depth, crop);
      } else {
        crop.quotes = take(low, high, crop.entries);
      }
      nodes.set(node + LIST, list(crop));
      parent.entries.addAll(crop.entries);
    }
    give(crop, low, high, above, depth, parent);
  }

  /// Gives a node's beginnings to its parent: one that stands for all its quotes, or those it has.
  private void give(Crop crop, int low, int high, int above, int depth, Crop parent) {
    parent.quotes += crop.quotes;
    if (crop.quotes < ENOUGH_QUOTES) {
      return;
    }
    int length = Beginnings.length(keys, low, above, depth);
    float score = BEGINNING * lineScore * crop.quotes;
    if (length > above) {
      long id = Beginnings.id(quote(low, high), length);
      parent.longer.add(id, score);
      parent.above.add(id, score);
    } else {
      parent.longer.addAll(crop.above);
      if (length == above && length > 0) {
        parent.above.add(Beginnings.id(quote(low, high), length), score);
      } else {
        parent.above.addAll(crop.above);
      }
    }
  }

  /// Finds the beginnings in a range that has no nodes of its own.
  private void gather(int low, int high, int depth, Crop crop) {
    if (high - low < ENOUGH_QUOTES || depth == CompletionKey.LENGTH) {
      for (int row = low; row < high; row++) {
        crop.quotes += quotes(rows.get(row));
      }
      return;
    }
    for (int start = low, end; start < high; start = end) {
      end = end(start, high, depth);
      Crop inside = new Crop();
      int common = common(start, end - 1);
      gather(start, end, common, inside);
      give(inside, start, end, depth, common, crop);
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
      quotes += quotes(entry);
    }
    return quotes;
  }

  private int quotes(int entry) {
    return entries.kind(entry) == Kind.LINE ? entries.weight(entry) : 0;
  }

  private int list(Crop crop) throws IOException {
    Best best = new Best(LISTED);
    best.addAll(crop.entries);
    best.addAll(crop.longer);
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
