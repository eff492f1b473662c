package bot.verbatim.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// The folder with texts of sources that are not part of the project, as the Maven profile `texts`
/// names it.
final class TextsFolder {

  private TextsFolder() {}

  static long seeds() {
    return Long.getLong("texts.seeds", 1);
  }

  /// The texts by the names of their files, in order.
  static Map<String, String> read() throws IOException {
    Path root = Path.of(Objects.requireNonNull(System.getProperty("texts.from")));
    Path folder = root.resolve(Objects.requireNonNull(System.getProperty("texts")));
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
  }
}
