package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.KeySpelling;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Checks that a data folder holds the expected files, and that they can be opened.
public record FolderLayout(Path folder, Diagnostics.Sink sink) {

  private static final List<String> EXPECTED =
      Stream.concat(
              FolderParts.CATALOG.stream(), Stream.of("README.md", "schema", FolderParts.QUOTES))
          .toList();

  /// Reports missing and misplaced files; false if the folder cannot be read further.
  public boolean isReadable() throws IOException {
    if (!Files.isDirectory(folder)) {
      report(folder, "no such folder: write the path of a data folder");
      return false;
    }
    List<Path> files = in(folder);
    files.stream()
        .filter(file -> !EXPECTED.contains(String.valueOf(file.getFileName())))
        .forEach(file -> report(file, remedy(file)));
    Path quotes = folder.resolve(FolderParts.QUOTES);
    if (!Files.isDirectory(quotes)) {
      report(quotes, "no such folder: make it, with a file of quotes as data/README.md says");
      return false;
    }
    if (!new FolderParts(folder).reportRefused(sink)) {
      return false;
    }
    in(quotes).stream()
        .filter(file -> !FolderParts.isNamedForQuotes(file))
        .forEach(file -> report(file, quotesRemedy(file)));
    return true;
  }

  private static String remedy(Path file) {
    String name = String.valueOf(file.getFileName());
    return "this file is not read"
        + KeySpelling.remedy(
            name.replaceFirst("[.]yml$", ".yaml"),
            name.startsWith("quote") ? List.of() : FolderParts.CATALOG,
            "quotes belong into `quotes/`, as `.yaml` or `.jsonl`; move it there, or away");
  }

  private static String quotesRemedy(Path file) {
    return Files.isDirectory(file)
        ? "a folder in `quotes` is not read: move its files up"
        : "this file is not read: rename it to end in `.yaml` or `.jsonl`, or move it away";
  }

  private static List<Path> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
          .sorted()
          .toList();
    }
  }

  private void report(Path file, String message) {
    sink.problem(file.toString(), 1, () -> message);
  }
}
