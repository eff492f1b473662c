package bot.verbatim;

import bot.verbatim.collection.DataFolder;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.Feed;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// Lets an index be made from a data folder.
final class FolderFeed implements Feed {

  private final DataFolder folder;

  FolderFeed(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public List<Part> parts() throws IOException {
    return folder.parts().stream()
        .map(part -> new Part(part.name(), part.fingerprint(), part.holdsQuotes()))
        .toList();
  }

  @Override
  public Catalog catalog() throws IOException {
    DataFolder.Catalog catalog = folder.catalog();
    return new Catalog(catalog.topics(), catalog.sources(), catalog.people());
  }

  @Override
  public void read(Part part, Consumer<Quote> quotes) throws IOException {
    folder.read(new DataFolder.Part(part.name(), part.fingerprint(), part.holdsQuotes()), quotes);
  }
}
