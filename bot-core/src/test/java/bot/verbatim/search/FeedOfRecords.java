package bot.verbatim.search;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Person;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A collection in memory that tells what was read of it.
final class FeedOfRecords implements Feed {

  private final Map<String, List<Quote>> parts = new LinkedHashMap<>();
  private Catalog catalog = new Catalog(List.of(), List.of(), List.of());
  private final List<String> read = new ArrayList<>();
  private @Nullable RuntimeException fails;

  FeedOfRecords part(String name, Quote... quotes) {
    parts.put(name, List.of(quotes));
    return this;
  }

  FeedOfRecords without(String name) {
    parts.remove(name);
    return this;
  }

  FeedOfRecords topics(Topic... topics) {
    catalog = new Catalog(List.of(topics), catalog.sources(), catalog.people());
    return this;
  }

  FeedOfRecords people(Person... people) {
    catalog = new Catalog(catalog.topics(), catalog.sources(), List.of(people));
    return this;
  }

  FeedOfRecords sources(Source... sources) {
    catalog = new Catalog(catalog.topics(), List.of(sources), catalog.people());
    return this;
  }

  /// Has the next part that is read fail.
  void failOnce(RuntimeException failure) {
    fails = failure;
  }

  /// The names of what was read since the last time, in order.
  List<String> takeRead() {
    List<String> taken = List.copyOf(read);
    read.clear();
    return taken;
  }

  @Override
  public List<CollectionPart> parts() throws IOException {
    List<CollectionPart> all = new ArrayList<>();
    all.add(new CollectionPart("catalog", Integer.toHexString(catalog.hashCode()), false));
    parts.forEach((name, quotes) ->
        all.add(new CollectionPart(name, Integer.toHexString(quotes.hashCode()), true)));
    return all;
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public void read(CollectionPart part, Consumer<Quote> quotes) throws IOException {
    read.add(part.name());
    RuntimeException failure = fails;
    fails = null;
    if (failure != null) {
      throw failure;
    }
    parts.getOrDefault(part.name(), List.of()).forEach(quotes);
  }
}
