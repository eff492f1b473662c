package bot.verbatim.console.call;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes texts as UTF-8, and flushes each. It is no error if the reader closes the pipe.
public final class TextOutput {

  private final OutputStream stream;
  private boolean closed;
  private @Nullable String failure;

  public TextOutput(OutputStream stream) {
    this.stream = stream;
  }

  /// Writes a text and flushes it.
  ///
  /// @return false if nothing can be written any more
  public boolean write(String text) {
    if (!closed) {
      try {
        stream.write(text.getBytes(StandardCharsets.UTF_8));
        stream.flush();
      } catch (IOException lost) {
        closed = true;
        String reason = String.valueOf(lost.getMessage());
        // The system's message for a pipe that its reader has closed, as `head` does.
        failure = reason.contains("Broken pipe") ? null : reason;
      }
    }
    return !closed;
  }

  /// Why a text could not be written, for example on a full disk; empty if the reader left.
  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }
}
