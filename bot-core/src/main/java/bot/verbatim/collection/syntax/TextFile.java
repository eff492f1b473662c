package bot.verbatim.collection.syntax;

import bot.verbatim.text.HiddenCharacters;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads a UTF-8 text file as a whole.
public final class TextFile {

  /// Maximum size of a YAML file in bytes; more belongs in `.jsonl`, which is read as a stream.
  /// Chosen by hand.
  public static final int LARGEST = 8 << 20;

  /// Maximum length of a line in chars: an anchor of 8 MiB takes the parser a minute. Chosen by
  /// hand.
  private static final int LONGEST_LINE = 1 << 16;

  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F\\x7F-\\x9F&&[^\\t\\r\\n]]");

  private TextFile() {}

  /// The text without its byte order mark; empty if it is invalid, which is reported.
  static Optional<String> read(Path file, Diagnostics findings) throws IOException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      findings.fault(1, "larger than 8 MiB: split it, or write it as `.jsonl`, one quote a line");
      return Optional.empty();
    }
    Optional<String> text = decoded(ByteBuffer.wrap(bytes), 1, findings);
    Optional<Integer> longLine = text.flatMap(TextFile::firstLongLine);
    if (longLine.isPresent()) {
      findings.fault(longLine.get(), "longer than 64 KiB: break the line, or shorten the entry");
      return Optional.empty();
    }
    Optional<MatchResult> control =
        text.flatMap(content -> CONTROL.matcher(content).results().findFirst());
    if (control.isEmpty()) {
      return text;
    }
    findings.fault(
        1 + lineBreaks(text.get().substring(0, control.get().start())),
        "holds the control character %s: delete it"
            .formatted(HiddenCharacters.named(control.get().group().charAt(0))));
    return Optional.empty();
  }

  /// The text without the byte order mark of a file; empty if it is not UTF-8, which is reported.
  ///
  /// @param line of the first byte
  static Optional<String> decoded(ByteBuffer bytes, int line, Diagnostics findings) {
    ByteBuffer unread = bytes.duplicate();
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(unread).toString();
      if (line > 1 || !text.startsWith("\uFEFF")) {
        return Optional.of(text);
      }
      findings.warning(1, "begins with a byte order mark: save it as UTF-8 without one");
      return Optional.of(text.substring(1));
    } catch (CharacterCodingException notUtf8) {
      int bad = unread.position();
      CharBuffer before = StandardCharsets.ISO_8859_1.decode(bytes.duplicate().limit(bad));
      findings.fault(
          line + lineBreaks(before),
          "not UTF-8: byte 0x%02X does not belong here; save the file as UTF-8"
              .formatted(bytes.get(bad)));
      return Optional.empty();
    }
  }

  private static Optional<Integer> firstLongLine(String text) {
    int line = 1;
    for (int from = 0, to; from < text.length(); from = to + 1, line++) {
      to = text.indexOf('\n', from);
      to = to < 0 ? text.length() : to;
      if (to - from > LONGEST_LINE) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  private static int lineBreaks(CharSequence text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
