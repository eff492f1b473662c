package bot.verbatim.collection.syntax;

import java.util.function.Supplier;

/// Reports the problems of one file as they are found.
///
/// Messages are built lazily, since they may depend on the whole collection (which ids are free).
public final class Diagnostics {

  private final String file;
  private final Sink sink;
  private long faults;

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
    sink.problem(file, line, message);
  }

  /// Reports a problem that does not exclude the entry.
  public void warning(int line, String message) {
    warning(line, () -> message);
  }

  public void warning(int line, Supplier<String> message) {
    sink.problem(file, line, message);
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
