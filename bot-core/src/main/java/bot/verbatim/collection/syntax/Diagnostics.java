package bot.verbatim.collection.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reports the problems of one file as they are found.
///
/// Messages are built lazily, since they may depend on the whole collection (which ids are free).
public final class Diagnostics {

  /// Says of an entry that reading it failed.
  public static final String UNREADABLE =
      "this entry cannot be read: write it anew as data/README.md says, or remove it";

  private final String file;
  private final Sink sink;
  private long faults;

  /// Problems of the part that is being read; null between parts.
  private @Nullable List<Runnable> held;

  public Diagnostics(String file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /// Receives problems.
  public interface Sink {
    void problem(String file, int line, Supplier<String> message);
  }

  /// Reports a problem that excludes the entry.
  public void fault(int line, String message) {
    fault(line, () -> message);
  }

  public void fault(int line, Supplier<String> message) {
    faults++;
    warning(line, message);
  }

  /// Reports a problem that does not exclude the entry.
  public void warning(int line, String message) {
    warning(line, () -> message);
  }

  public void warning(int line, Supplier<String> message) {
    if (held == null) {
      sink.problem(file, line, message);
    } else {
      held.add(() -> sink.problem(file, line, message));
    }
  }

  /// Reads a part of the file, then passes on its problems. If the reading itself fails in any way,
  /// that is a fault at this line; what the sink throws goes to the caller.
  public <T> Optional<T> guarded(int line, String sentence, Supplier<Optional<T>> reading) {
    List<Runnable> problems = new ArrayList<>();
    held = problems;
    Optional<T> read = Optional.empty();
    try {
      read = reading.get();
    } catch (RuntimeException | StackOverflowError failed) {
      fault(line, sentence);
    } finally {
      held = null;
    }
    problems.forEach(Runnable::run);
    return read;
  }

  /// Excludes the entry because of a fault that is reported elsewhere.
  public void consequence() {
    faults++;
  }

  /// Number of faults so far; it grows while an invalid entry is read.
  public long faults() {
    return faults;
  }
}
