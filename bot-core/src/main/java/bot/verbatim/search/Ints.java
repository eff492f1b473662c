package bot.verbatim.search;

import java.io.IOException;
import java.util.Arrays;

/// A list of numbers that grows, without a box around each.
final class Ints {

  private int[] numbers = new int[1024];
  private int size;

  int size() {
    return size;
  }

  int get(int place) {
    return numbers[place];
  }

  void set(int place, int number) {
    numbers[place] = number;
  }

  void add(int number) {
    grow(1);
    numbers[size - 1] = number;
  }

  /// Makes room for zeros at the end.
  ///
  /// @return where they begin
  int grow(int count) {
    int start = size;
    size += count;
    if (size > numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(size, numbers.length + (numbers.length >> 1)));
    }
    return start;
  }

  void writeTo(GrowingFile file) throws IOException {
    for (int i = 0; i < size; i++) {
      file.room(Integer.BYTES).putInt(numbers[i]);
    }
  }
}
