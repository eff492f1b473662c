package bot.verbatim.collection;

import bot.verbatim.collection.syntax.Diagnostics;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Collects the problems of a folder; messages are built after all files are read.
final class PendingProblems implements Diagnostics.Sink {

  /// Maximum number of problems listed for a file. Chosen by hand.
  private static final int MOST = 1_000;

  private final List<Pending> pending = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private record Pending(String file, int line, Supplier<String> message) {}

  @Override
  public void problem(String file, int line, Supplier<String> message) {
    int count = counts.merge(file, 1, Integer::sum);
    if (count <= MOST) {
      pending.add(new Pending(file, line, message));
    } else if (count == MOST + 1) {
      pending.add(new Pending(file, line, () -> more(file)));
    }
  }

  private String more(String file) {
    return "from here on, %,d more problems in this file: mend those above first"
        .formatted(counts.getOrDefault(file, 0) - MOST);
  }

  /// The problems sorted by file and line, without duplicates.
  List<Problem> sorted() {
    return pending.stream()
        .sorted(Comparator.comparing(Pending::file).thenComparingInt(Pending::line))
        .map(found -> new Problem(found.file(), found.line(), found.message().get()))
        .distinct()
        .toList();
  }
}
