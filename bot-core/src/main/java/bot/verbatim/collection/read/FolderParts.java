package bot.verbatim.collection.read;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.text.Hashes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Lists the files of a data folder, with fingerprints that detect changes.
public record FolderParts(Path folder) {

  /// Maximum size in bytes of a file that is fingerprinted by its content, which detects even an
  /// edit that keeps size and modification time. Larger files are fingerprinted by these two.
  /// Chosen by hand.
  private static final long SMALL = 1 << 20;

  public static final String QUOTES = "quotes";

  /// The files that quotes depend on, in the order in which they are read.
  static final List<String> CATALOG =
      List.of("venues.yaml", "people.yaml", "sources.yaml", "topics.yaml");

  public List<CollectionPart> list() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString(), null, "no such folder");
    }
    List<CollectionPart> parts = new ArrayList<>(catalog());
    for (Path file : quoteFiles()) {
      parts.add(new CollectionPart(QUOTES + "/" + file.getFileName(), fingerprint(file), true));
    }
    return List.copyOf(parts);
  }

  /// The files that quotes depend on.
  public List<CollectionPart> catalog() throws IOException {
    List<CollectionPart> parts = new ArrayList<>();
    for (String name : CATALOG) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        parts.add(new CollectionPart(name, fingerprint(file), false));
      }
    }
    return List.copyOf(parts);
  }

  /// The files of quotes, sorted by name.
  public List<Path> quoteFiles() throws IOException {
    Path quotes = folder.resolve(QUOTES);
    if (!Files.isDirectory(quotes)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(quotes)) {
      return files.filter(FolderParts::holdsQuotes).sorted().toList();
    }
  }

  static boolean holdsQuotes(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".jsonl"))
        && Files.isRegularFile(file);
  }

  private static String fingerprint(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    return attributes.size() <= SMALL
        ? Long.toHexString(Hashes.of(Files.readAllBytes(file)))
        : attributes.size() + "-" + attributes.lastModifiedTime().toInstant();
  }
}
