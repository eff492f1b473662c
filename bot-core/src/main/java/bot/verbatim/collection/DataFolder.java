package bot.verbatim.collection;

import bot.verbatim.collection.read.CatalogReader;
import bot.verbatim.collection.read.FolderParts;
import bot.verbatim.collection.read.QuoteFile;
import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.QuoteIds;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.PassageMatcher;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The curated collection in a folder of YAML and JSON Lines, which may be edited while in use.
///
/// Invalid entries are skipped and reported, not thrown, so that one error does not hide the other
/// entries. [CollectionCheck] reports the same problems for the whole folder, and more.
public final class DataFolder {

  /// Maximum number of problems with a message of their own, which may compare a word with all
  /// names of the catalog. Chosen by hand; no test tells.
  private static final int MOST_DESCRIBED = 1_000;

  private final Path folder;
  private final Diagnostics.Sink problems;
  private final EvidenceRules rules;
  private int described;
  private @Nullable Loaded loaded;

  private DataFolder(Path folder, Consumer<Problem> problems, PassageMatcher matcher) {
    this.folder = folder;
    this.rules = new EvidenceRules(matcher);
    this.problems =
        (file, line, message) ->
            problems.accept(
                new Problem(
                    file, line, described++ < MOST_DESCRIBED ? message.get() : "a problem too"));
  }

  /// A folder whose invalid entries are skipped silently.
  public static DataFolder at(Path folder, PassageMatcher matcher) {
    return at(folder, matcher, _ -> {});
  }

  /// A folder whose invalid entries are skipped, and reported while they are read.
  ///
  /// @param matcher decides whether passages contain the words of a quote
  public static DataFolder at(Path folder, PassageMatcher matcher, Consumer<Problem> problems) {
    return new DataFolder(folder, problems, matcher);
  }

  /// The files there are now: the catalog's, then those of quotes by name. Others are ignored.
  ///
  /// @throws IOException if the folder is missing or unreadable
  public List<CollectionPart> parts() throws IOException {
    return new FolderParts(folder).list();
  }

  /// Topics, sources and people; read again only when one of their files changed.
  ///
  /// @throws IOException if a file is unreadable
  public Catalog catalog() throws IOException {
    return load().explained.catalog();
  }

  /// Reads the quotes of a file in order: `.jsonl` line by line, a YAML file as a whole.
  ///
  /// @throws IOException if the file is gone or unreadable
  public void read(CollectionPart part, Consumer<Quote> quotes) throws IOException {
    new QuoteFile(
            folder.resolve(part.name()),
            load().explained.known(),
            QuoteIds.UNKNOWN,
            problems,
            rules)
        .read((quote, _) -> quotes.accept(quote));
  }

  private synchronized Loaded load() throws IOException {
    List<CollectionPart> parts = new FolderParts(folder).catalog();
    Loaded current = loaded;
    if (current == null || !current.parts.equals(parts)) {
      current = new Loaded(parts, new CatalogReader(folder, problems).read());
      new FolderParts(folder).reportRefused(problems);
      loaded = current;
    }
    return current;
  }

  private record Loaded(List<CollectionPart> parts, CatalogReader.Explained explained) {}
}
