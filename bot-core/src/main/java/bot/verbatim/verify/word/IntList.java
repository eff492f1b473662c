package bot.verbatim.verify.word;

import java.util.Arrays;

/// A growable list of primitive ints.
public final class IntList {
  private int[] values = new int[16];
  private int size;

  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  public int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  public int last() {
    return values[size - 1];
  }

  public void removeLast() {
    size--;
  }

  public void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  /// The index of the first value that is not below this one, in a list in ascending order.
  public int firstFrom(int value) {
    int found = Arrays.binarySearch(values, 0, size, value);
    return found < 0 ? -found - 1 : found;
  }
}
