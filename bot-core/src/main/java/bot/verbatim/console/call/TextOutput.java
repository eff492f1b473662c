package bot.verbatim.console.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes whole texts as UTF-8, each at once. Who reads may go away at any time: that is no error.
public final class TextOutput {

  private final OutputStream stream;
  private boolean closed;
  private @Nullable String failure;

  public TextOutput(OutputStream stream) {
    this.stream = stream;
  }

  /// Writes a text and flushes it.
  ///
  /// @return false once nothing can be written any more
  public boolean write(String text) {
    if (!closed) {
      try {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
      } catch (IOException lost) {
        closed = true;
        String reason = String.valueOf(lost.getMessage());
        // What the system says of a pipe whose reader has left, as `head` does.
        failure = reason.contains("Broken pipe") ? null : reason;
      }
    }
    return !closed;
  }

  /// Why something that was written did not arrive, for example on a full disk.
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }
}
