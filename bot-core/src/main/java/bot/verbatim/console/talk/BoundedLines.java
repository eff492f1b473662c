package bot.verbatim.console.talk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Reads lines of untrusted UTF-8: invalid bytes are replaced, and the memory of a line is bounded
/// by the maximum length.
public final class BoundedLines {

  /// Maximum length of a line in bytes. Chosen by hand.
  public static final int LONGEST = 64 * 1024;

  /// Size of the read buffer in bytes. Chosen by hand; no test tells.
  private static final int BLOCK = 8192;

  private final InputStream in;
  private final byte[] block = new byte[BLOCK];
  private int next;
  private int end;

  BoundedLines(InputStream in) {
    this.in = in;
  }

  /// A line that was read.
  ///
  /// @param text empty if the line is too long
  record Line(String text, boolean tooLong) {}

  /// The next line without its line break; null at the end of the input.
  ///
  /// @throws IOException if the input fails
  @Nullable Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    int length = 0;
    for (int b = next(); b >= 0 && b != '\n'; b = next()) {
      any = true;
      if (++length <= LONGEST) {
        line.write(b);
      }
    }
    if (!any && end < 0) {
      return null;
    }
    if (length > LONGEST) {
      return new Line("", true);
    }
    return new Line(stripped(line.toString(StandardCharsets.UTF_8)), false);
  }

  private static String stripped(String line) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }

  private int next() throws IOException {
    if (next == end) {
      next = 0;
      end = in.read(block);
    }
    return end < 0 ? -1 : block[next++] & 0xFF;
  }
}
