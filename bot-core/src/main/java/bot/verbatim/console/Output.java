package bot.verbatim.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes whole texts as UTF-8, each at once. Who reads may go away at any time: that is no error.
final class Output {

  private final OutputStream stream;
  private boolean closed;

  Output(OutputStream stream) {
    this.stream = stream;
  }

  /// Writes a text and flushes it.
  ///
  /// @return false once nobody reads any more
  boolean write(String text) {
    if (!closed) {
      try {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
      } catch (IOException nobodyReads) {
        closed = true;
      }
    }
    return !closed;
  }
}
