package bot.verbatim.chat.admission;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// A queue per community, polled round-robin. Not thread-safe.
final class FairQueue<E> {

  /// The community whose turn it is comes first.
  private final LinkedHashMap<String, Deque<E>> waiting = new LinkedHashMap<>();

  private int size;

  int size() {
    return size;
  }

  void add(String community, E element) {
    waiting.computeIfAbsent(community, _ -> new ArrayDeque<>()).add(element);
    size++;
  }

  /// Removes the oldest element of the community whose turn it is.
  Optional<E> poll() {
    Map.Entry<String, Deque<E>> turn = waiting.pollFirstEntry();
    if (turn == null) {
      return Optional.empty();
    }
    E oldest = turn.getValue().remove();
    if (!turn.getValue().isEmpty()) {
      waiting.put(turn.getKey(), turn.getValue());
    }
    size--;
    return Optional.of(oldest);
  }

  /// Removes the newest element of the community that has the most.
  E removeNewestOfLongest() {
    Map.Entry<String, Deque<E>> longest =
        waiting.entrySet().stream()
            .max(Comparator.comparingInt(entry -> entry.getValue().size()))
            .orElseThrow();
    E newest = longest.getValue().removeLast();
    if (longest.getValue().isEmpty()) {
      waiting.remove(longest.getKey());
    }
    size--;
    return newest;
  }
}
