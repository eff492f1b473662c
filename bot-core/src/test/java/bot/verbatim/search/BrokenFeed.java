package bot.verbatim.search;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// A collection with a mistake in its second part.
final class BrokenFeed implements Feed {

  private final Feed feed;

  BrokenFeed(Feed feed) {
    this.feed = feed;
  }

  @Override
  public List<CollectionPart> parts() throws IOException {
    return feed.parts();
  }

  @Override
  public Catalog catalog() throws IOException {
    return feed.catalog();
  }

  @Override
  public void read(CollectionPart part, Consumer<Quote> quotes) throws IOException {
    if (part.name().equals("b")) {
      throw new IOException("b.yaml:3: no such source");
    }
    feed.read(part, quotes);
  }
}
