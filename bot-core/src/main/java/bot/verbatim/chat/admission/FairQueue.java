package bot.verbatim.chat.admission;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A queue per community, polled round-robin. Not thread-safe.
final class FairQueue<E> {

  private final Map<String, Deque<E>> waiting = new HashMap<>();
  private final Deque<String> turns = new ArrayDeque<>();
  private int size;

  int size() {
    return size;
  }

  void add(String community, E element) {
    Deque<E> own = waiting.computeIfAbsent(community, _ -> new ArrayDeque<>());
    if (own.isEmpty()) {
      turns.add(community);
    }
    own.add(element);
    size++;
  }

  /// Removes the oldest element of the community whose turn it is.
  Optional<E> poll() {
    String community = turns.poll();
    if (community == null) {
      return Optional.empty();
    }
    Deque<E> own = waiting.getOrDefault(community, new ArrayDeque<>());
    E oldest = own.remove();
    if (own.isEmpty()) {
      waiting.remove(community);
    } else {
      turns.add(community);
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
      turns.remove(longest.getKey());
    }
    size--;
    return newest;
  }
}
