package bot.verbatim.console.talk;

import bot.verbatim.console.call.TextOutput;
import bot.verbatim.text.ExitCode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Reads lines of untrusted UTF-8: invalid bytes are replaced, and the memory of a line is bounded
/// by the maximum length.
public final class BoundedLines {

  /// Maximum length of a line in bytes. Chosen by hand.
  public static final int LONGEST = 64 * 1024;

  private final InputStream in;

  BoundedLines(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  /// A line that was read.
  ///
  /// @param text empty if the line is too long
  private record Line(String text, boolean tooLong) {}

  /// Answers each line until the input ends, an answer is empty, or the output is closed.
  ///
  /// @param problem renders an error message
  /// @return the exit code
  int answerEach(
      Function<String, Optional<String>> answer, UnaryOperator<String> problem, TextOutput out) {
    try {
      for (Line line = read(); line != null; line = read()) {
        Optional<String> text =
            line.tooLong()
                ? Optional.of(
                    problem.apply("That line is too long: %d bytes at most.".formatted(LONGEST)))
                : answer.apply(line.text());
        if (text.isEmpty() || !out.write(text.get())) {
          break;
        }
      }
      return ExitCode.OK;
    } catch (IOException unreadable) {
      return ExitCode.FAILURE;
    }
  }

  /// The next line without its line break; null at the end of the input.
  private @Nullable Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = in.read();
    if (b < 0) {
      return null;
    }
    int length = 0;
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (++length <= LONGEST) {
        line.write(b);
      }
    }
    return length > LONGEST
        ? new Line("", true)
        : new Line(stripped(line.toString(StandardCharsets.UTF_8)), false);
  }

  private static String stripped(String line) {
    String text = line.startsWith("\uFEFF") ? line.substring(1) : line;
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
