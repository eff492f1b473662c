package bot.verbatim.collection.syntax;

import bot.verbatim.text.HiddenCharacters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a UTF-8 text file as a whole.
public final class TextFile {

  /// Maximum size of a YAML file in bytes; more belongs in `.jsonl`, which is read as a stream.
  /// Chosen by hand.
  public static final long LARGEST = 8L << 20;

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F&&[^\\t\\r\\n]]");

  private TextFile() {}

  /// The text without its byte order mark; empty if it is invalid, which is reported.
  static Optional<String> read(Path file, Diagnostics findings) throws IOException {
    if (Files.size(file) > LARGEST) {
      findings.fault(1, "larger than 8 MiB: split it, or write it as `.jsonl`, one quote a line");
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    ByteBuffer unread = ByteBuffer.wrap(bytes);
    try {
      return printable(StandardCharsets.UTF_8.newDecoder().decode(unread).toString(), findings);
    } catch (CharacterCodingException notUtf8) {
      int bad = unread.position();
      findings.fault(
          lineOf(new String(bytes, StandardCharsets.ISO_8859_1), bad),
          "not UTF-8: byte 0x%02X does not belong here; save the file as UTF-8"
              .formatted(bytes[bad]));
      return Optional.empty();
    }
  }

  private static Optional<String> printable(String text, Diagnostics findings) {
    String content = text;
    if (text.startsWith("\uFEFF")) {
      findings.blemish(1, "begins with a byte order mark: save it as UTF-8 without one");
      content = text.substring(1);
    }
    Matcher control = CONTROL.matcher(content);
    if (!control.find()) {
      return Optional.of(content);
    }
    findings.fault(
        lineOf(content, control.start()),
        "holds the control character %s: delete it"
            .formatted(HiddenCharacters.named(control.group().charAt(0))));
    return Optional.empty();
  }

  private static int lineOf(String text, int position) {
    return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
