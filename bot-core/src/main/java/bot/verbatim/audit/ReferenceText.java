package bot.verbatim.audit;

import bot.verbatim.text.OverBudget;
import bot.verbatim.text.Sha256;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// A text that quotes are checked against.
///
/// @param name the file as it was named, or the page's final URL
/// @param sha256 the SHA-256 of its bytes, in hex
/// @param format its markup
/// @param isFetched whether it is the source's page from the web
/// @param verifier checks quotes against it
public record ReferenceText(
    String name, String sha256, TextFormat format, boolean isFetched, Verifier verifier) {

  /// Maximum size in bytes; it can be read with the heap that the launcher sets, in two seconds.
  public static final long LARGEST = 6L << 20;

  /// Reads a file.
  ///
  /// @param reading how to read a text of this format
  /// @param nanos a monotonic clock, in nanoseconds
  /// @throws StartupFailure if it cannot be read, is no UTF-8, too large, or holds no words
  public static ReferenceText read(
      String file, Function<TextFormat, ReadingOptions> reading, LongSupplier nanos)
      throws StartupFailure {
    byte[] bytes = bytes(file);
    String content;
    try {
      content = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw StartupFailure.wrongCall(
          "“"
              + file
              + "” cannot be read as UTF-8. Save it as text in UTF-8 (a PDF or Word file too).");
    }
    return of(file, bytes, content, TextFormat.of(file, content), false, reading, nanos);
  }

  /// Wraps a text that is already in memory.
  ///
  /// @param bytes the original bytes, which are hashed
  static ReferenceText of(
      String name,
      byte[] bytes,
      String content,
      TextFormat format,
      boolean isFetched,
      Function<TextFormat, ReadingOptions> reading,
      LongSupplier nanos)
      throws StartupFailure {
    if (bytes.length > LARGEST) {
      throw tooLarge(name);
    }
    if (content.indexOf('\0') >= 0) {
      throw StartupFailure.wrongCall(
          "“" + name + "” holds zero bytes, which text never does. Save it as text.");
    }
    String sha256 = Sha256.hex(bytes);
    Verifier verifier = verifier(name, content, reading.apply(format), nanos);
    if (verifier.text().chars().noneMatch(Character::isLetterOrDigit)) {
      throw StartupFailure.wrongCall(
          "“%s” holds no words that could be read as %s. Look at the file, or name another one."
              .formatted(name, shown(format)));
    }
    return new ReferenceText(name, sha256, format, isFetched, verifier);
  }

  private static Verifier verifier(
      String name, String content, ReadingOptions reading, LongSupplier nanos)
      throws StartupFailure {
    try {
      return Verifier.of(content, reading, nanos);
    } catch (OverBudget tooMuch) {
      throw tooMuch(name, tooMuch);
    }
  }

  /// Checks one quote.
  ///
  /// @throws StartupFailure if it takes too long
  public Verdict check(Claim claim) throws StartupFailure {
    try {
      return verifier.check(claim);
    } catch (OverBudget tooMuch) {
      throw tooMuch(name, tooMuch);
    }
  }

  private static StartupFailure tooMuch(String name, OverBudget why) {
    return StartupFailure.wrongCall("“%s” %s".formatted(name, why.sentence()));
  }

  /// The name of the format, for people.
  public String formatShown() {
    return shown(format);
  }

  /// The approximate number of words.
  public long words() {
    return verifier.text().codePoints().filter(c -> c == ' ' || c == '\n').count() + 1;
  }

  private static byte[] bytes(String file) throws StartupFailure {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        throw StartupFailure.wrongCall(
            "“" + file + "” is a folder. Name the file that holds the text.");
      }
      if (!Files.exists(path)) {
        throw StartupFailure.wrongCall(
            "There is no file “" + file + "”. Name the file that holds the text.");
      }
      if (!Files.isRegularFile(path)) {
        throw StartupFailure.wrongCall(
            "“" + file + "” is a pipe or device. Save the text in a file, and name that.");
      }
      try (InputStream in = Files.newInputStream(path)) {
        byte[] bytes = in.readNBytes((int) LARGEST + 1);
        if (bytes.length <= LARGEST) {
          return bytes;
        }
      }
      throw tooLarge(file);
    } catch (InvalidPathException noPath) {
      throw StartupFailure.wrongCall(
          "“" + file + "” cannot be a path. Name the file that holds the text.");
    } catch (IOException unreadable) {
      throw StartupFailure.wrongCall(
          "“" + file + "” cannot be read. Make it a file that you may read.");
    }
  }

  private static StartupFailure tooLarge(String name) {
    return StartupFailure.wrongCall(
        "“%s” is larger than %d MiB. Split it, and check each part with --partial."
            .formatted(name, LARGEST >> 20));
  }

  private static String shown(TextFormat format) {
    return switch (format) {
      case PLAIN -> "plain text";
      case MARKDOWN -> "Markdown";
      case HTML, SRT -> format.name().toUpperCase(Locale.ROOT);
      case VTT -> "WebVTT";
    };
  }
}
