package bot.verbatim.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceFormatTest {

  @Test
  void everySourceFileIsFormatted() throws Exception {
    assertThat(unformatted()).as("run `mvn -Pformat test-compile` to format these").isEmpty();
  }

  private static List<Path> unformatted() throws IOException {
    return sources().parallelStream().filter(SourceFormatTest::isUnformatted).sorted().toList();
  }

  private static boolean isUnformatted(Path file) {
    try {
      String source = Files.readString(file);
      return !formatted(source).equals(source);
    } catch (IOException | FormatterException unreadable) {
      throw new IllegalStateException(file.toString(), unreadable);
    }
  }

  private static String formatted(String source) throws FormatterException {
    return new Formatter().formatSourceAndFixImports(source);
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().contains("src"))
          .toList();
    }
  }

  /// Formats all sources in place.
  public static void main(String[] args) throws Exception {
    for (Path file : unformatted()) {
      Files.writeString(file, formatted(Files.readString(file)));
    }
  }
}
