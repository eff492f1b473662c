package bot.verbatim;

import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.Feed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Feeds a data folder to an index.
///
/// @param progress takes a sentence before a slow step
record FolderFeed(Path path, DataFolder folder, Consumer<String> progress) implements Feed {

  /// Minimum file size in bytes for a progress message. Chosen by hand.
  private static final long LARGE = 8 << 20;

  @Override
  public List<CollectionPart> parts() throws IOException {
    return folder.parts();
  }

  @Override
  public Catalog catalog() throws IOException {
    try {
      return folder.catalog();
    } catch (LeftOut.Refused problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }

  @Override
  public void read(CollectionPart part, Consumer<Quote> quotes) throws IOException {
    long bytes = Files.size(path.resolve(part.name()));
    if (bytes > LARGE) {
      progress.accept(
          "making the index of %s (%,d MiB), once; this takes a while …"
              .formatted(part.name(), bytes >> 20));
    }
    try {
      folder.read(part, quotes);
    } catch (LeftOut.Refused problem) {
      throw new IOException(problem.getMessage(), problem);
    }
  }
}
