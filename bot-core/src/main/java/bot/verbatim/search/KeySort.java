package bot.verbatim.search;

import java.lang.foreign.MemorySegment;

/// Sorts keys of a fixed length that lie outside the heap.
///
/// Eight bytes of every key are brought into the heap and sorted; where they are equal, the next
/// eight (caching multikey quicksort: Ng and Kakehi, Cache Efficient Radix Sort, 2007).
final class KeySort {

  private final MemorySegment rows;
  private final long stride;
  private final int[] order;
  private final long[] part;

  private KeySort(MemorySegment rows, long stride, int size) {
    this.rows = rows;
    this.stride = stride;
    this.order = new int[size];
    this.part = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
  }

  /// The numbers of the rows in the order of their keys; equal keys stay in theirs.
  static int[] order(MemorySegment rows, long stride, int size) {
    KeySort sort = new KeySort(rows, stride, size);
    sort.sort(0, size, 0);
    return sort.order;
  }

  private void sort(int from, int to, int offset) {
    for (int i = from; i < to; i++) {
      // The sign bit is turned, so that signed comparison orders unsigned chars.
      part[i] = rows.get(Segments.LONG, order[i] * stride + offset) ^ Long.MIN_VALUE;
    }
    sortParts(from, to);
    int next = offset + Long.BYTES;
    if (next >= KeyRows.KEY) {
      return;
    }
    for (int start = from, end; start < to; start = end) {
      for (end = start + 1; end < to && part[end] == part[start]; ) {
        end++;
      }
      // Keys that ended are equal to their ends.
      if (end - start > 1 && (part[start] & 0xffff) != 0) {
        sort(start, end, next);
      }
    }
  }

  /// Heapsort would keep no order, and merging needs room: this is a quicksort whose ties are
  /// settled by the rows' numbers.
  private void sortParts(int from, int to) {
    int low = from;
    int high = to - 1;
    while (high - low > 16) {
      int split = partition(low, high);
      if (split - low < high - split) {
        sortParts(low, split + 1);
        low = split + 1;
      } else {
        sortParts(split + 1, high + 1);
        high = split;
      }
    }
    insert(low, high);
  }

  private int partition(int low, int high) {
    int middle = (low + high) >>> 1;
    int left = low - 1;
    int right = high + 1;
    long pivot = part[middle];
    int pivotRow = order[middle];
    while (true) {
      do {
        left++;
      } while (less(part[left], order[left], pivot, pivotRow));
      do {
        right--;
      } while (less(pivot, pivotRow, part[right], order[right]));
      if (left >= right) {
        return right;
      }
      swap(left, right);
    }
  }

  private void insert(int low, int high) {
    for (int i = low + 1; i <= high; i++) {
      long value = part[i];
      int row = order[i];
      int j = i;
      for (; j > low && less(value, row, part[j - 1], order[j - 1]); j--) {
        part[j] = part[j - 1];
        order[j] = order[j - 1];
      }
      part[j] = value;
      order[j] = row;
    }
  }

  private static boolean less(long one, int oneRow, long other, int otherRow) {
    return one < other || (one == other && oneRow < otherRow);
  }

  private void swap(int one, int other) {
    long value = part[one];
    part[one] = part[other];
    part[other] = value;
    int row = order[one];
    order[one] = order[other];
    order[other] = row;
  }
}
