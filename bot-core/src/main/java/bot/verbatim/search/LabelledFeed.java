package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/// A feed whose failures can be told from those of the index.
final class LabelledFeed implements Feed {

  /// The collection could not be read.
  static final class Failure extends IOException {
    private static final long serialVersionUID = 1;
    private final IOException reason;

    Failure(IOException reason) {
      super(reason);
      this.reason = reason;
    }

    IOException reason() {
      return reason;
    }
  }

  private final Feed feed;

  LabelledFeed(Feed feed) {
    this.feed = feed;
  }

  @Override
  public List<Part> parts() throws IOException {
    try {
      return feed.parts();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  @Override
  public Catalog catalog() throws IOException {
    try {
      return feed.catalog();
    } catch (IOException e) {
      throw new Failure(e);
    }
  }

  @Override
  public void read(Part part, Consumer<Quote> quotes) throws IOException {
    try {
      feed.read(part, quotes);
    } catch (IOException e) {
      throw new Failure(e);
    }
  }
}
