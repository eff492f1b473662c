package bot.verbatim;

import bot.verbatim.collection.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Counts the problems that are reported while a collection is read. After [#refuseFromNowOn] it
/// throws [Refused] instead.
final class LeftOut implements Consumer<Problem> {

  private long count;
  private @Nullable Problem first;
  private boolean refuses;

  /// Thrown for a collection that has a problem.
  static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(Problem problem) {
      super(problem.toString());
    }
  }

  synchronized void refuseFromNowOn() {
    refuses = true;
  }

  @Override
  public synchronized void accept(Problem problem) {
    if (refuses) {
      throw new Refused(problem);
    }
    count++;
    if (first == null) {
      first = problem;
    }
  }

  /// Warnings for the operator, in sentences.
  synchronized List<String> notices(Path data, long quotes) {
    List<String> notices = new ArrayList<>();
    Problem example = first;
    if (example != null) {
      notices.add(
          "the collection has %,d %s, and what is broken is left out. The first: %s. `./verbatim check` names all."
              .formatted(count, count == 1 ? "problem" : "problems", example));
    }
    if (quotes == 0) {
      notices.add(
          "no quotes in %s. Name another folder with --data DIR or VERBATIM_DATA.".formatted(data));
    }
    return notices;
  }
}
