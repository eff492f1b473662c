package bot.verbatim.collection.syntax;

import java.util.function.Supplier;

/// The problems of one file, as they are found.
///
/// A message may depend on the whole collection (which ids are free), so it is made when asked for.
public final class Diagnostics {

  private final String file;
  private final Sink sink;
  private long faults;

  public Diagnostics(String file, Sink sink) {
    this.file = file;
    this.sink = sink;
  }

  /// Where problems go.
  public interface Sink {
    void problem(String file, int line, Supplier<String> message);
  }

  /// A problem for which the entry must not be shown.
  public void fault(int line, String message) {
    fault(line, () -> message);
  }

  public void fault(int line, Supplier<String> message) {
    faults++;
    sink.problem(file, line, message);
  }

  /// A problem to be mended, for which readers need not go without the entry.
  public void blemish(int line, String message) {
    blemish(line, () -> message);
  }

  public void blemish(int line, Supplier<String> message) {
    sink.problem(file, line, message);
  }

  /// An entry that must not be shown because of a fault that was reported where it is.
  public void consequence() {
    faults++;
  }

  /// How many faults there were, to see whether reading something added to them.
  public long faults() {
    return faults;
  }
}
