package bot.verbatim.text;

import java.util.ArrayList;
import java.util.List;

/// What was found when an installation was examined: a line for each thing, `ok` or `wrong` with
/// the remedy.
public final class Diagnosis {

  /// Width of the column of names. Chosen by hand.
  private static final int NAMES = 20;

  private final List<String> lines = new ArrayList<>();
  private boolean isWell = true;

  /// Something to be examined.
  @FunctionalInterface
  public interface Examination {
    /// Looks.
    ///
    /// @return what was found, in a sentence or a few words
    /// @throws StartupFailure if something is wrong, with the remedy
    String result() throws StartupFailure;
  }

  /// Adds a line of what an examination found.
  ///
  /// @return whether all was well with it
  public boolean add(String name, Examination examination) {
    try {
      line("ok", name, examination.result());
      return true;
    } catch (StartupFailure failure) {
      line("wrong", name, failure.sentence());
      isWell = false;
      return false;
    }
  }

  private void line(String state, String name, String said) {
    String gap = " ".repeat(Math.max(1, NAMES - name.length()));
    lines.add("%-7s%s%s%s\n".formatted(state, name, gap, said));
  }

  /// All lines so far.
  public String text() {
    return String.join("", lines);
  }

  /// The exit code for these lines.
  public int exitCode() {
    return isWell ? ExitCode.OK : ExitCode.NOTHING;
  }
}
