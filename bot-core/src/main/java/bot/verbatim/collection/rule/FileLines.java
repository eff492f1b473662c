package bot.verbatim.collection.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Encodes a file and a line as one `long`, to save an object for each.
public final class FileLines {

  private final List<Path> files = new ArrayList<>();

  /// A number for a line, never 0.
  public long number(Path file, int line) {
    int last = files.size() - 1;
    if (last < 0 || !files.get(last).equals(file)) {
      files.add(file);
      last++;
    }
    return ((long) last << 32) | line;
  }

  /// The line for a message, for example `data/quotes/a.yaml:12`.
  public String shown(long number) {
    return files.get((int) (number >> 32)) + ":" + (int) number;
  }
}
