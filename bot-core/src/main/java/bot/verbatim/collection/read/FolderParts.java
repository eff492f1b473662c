package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.text.Hashes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Lists the files of a data folder, with fingerprints that detect changes.
public record FolderParts(Path folder) {

  /// Maximum size in bytes of a file that is fingerprinted by its content, which detects even an
  /// edit that keeps size and modification time. Larger files are fingerprinted by these two.
  /// Chosen by hand.
  private static final int SMALL = 1 << 20;

  public static final String QUOTES = "quotes";

  /// The files that quotes depend on, in the order in which they are read.
  static final List<String> CATALOG =
      List.of("venues.yaml", "people.yaml", "sources.yaml", "topics.yaml", ThesaurusReader.FILE);

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
    ReadableFiles readable = new ReadableFiles(folder);
    List<CollectionPart> parts = new ArrayList<>();
    for (String name : CATALOG) {
      Path file = folder.resolve(name);
      if (readable.mayBeRead(file)) {
        parts.add(new CollectionPart(name, fingerprint(file), false));
      }
    }
    return List.copyOf(parts);
  }

  /// The files of quotes that may be read, sorted by name.
  public List<Path> quoteFiles() throws IOException {
    return namedForQuotes().stream().filter(new ReadableFiles(folder)::mayBeRead).toList();
  }

  /// Reports the files of quotes that may not be read; false if their folder may not.
  public boolean reportRefused(Diagnostics.Sink problems) throws IOException {
    ReadableFiles readable = new ReadableFiles(folder);
    Path quotes = folder.resolve(QUOTES);
    Optional<String> leaving = Files.exists(quotes) ? readable.leaving(quotes) : Optional.empty();
    if (leaving.isPresent()) {
      problems.problem(quotes.toString(), 1, leaving::get);
      return false;
    }
    for (Path file : namedForQuotes()) {
      readable.refusal(file).ifPresent(why -> problems.problem(file.toString(), 1, () -> why));
    }
    return true;
  }

  private List<Path> namedForQuotes() throws IOException {
    Path quotes = folder.resolve(QUOTES);
    if (!Files.isDirectory(quotes)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(quotes)) {
      return files.filter(FolderParts::isNamedForQuotes).sorted().toList();
    }
  }

  static boolean isNamedForQuotes(Path file) {
    String name = String.valueOf(file.getFileName());
    return !name.startsWith(".") && (name.endsWith(".yaml") || name.endsWith(".jsonl"));
  }

  private static String fingerprint(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.size() > SMALL) {
      return attributes.size() + "-" + attributes.lastModifiedTime().toInstant();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Long.toHexString(Hashes.of(in.readNBytes(SMALL)));
    }
  }
}
