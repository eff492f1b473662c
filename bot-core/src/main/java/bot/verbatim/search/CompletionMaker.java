package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;

/// Makes the table of completions from all that an index holds.
final class CompletionMaker {

  private final CompletionWriter writer;
  private final Names names;

  /// Whose other names were told already.
  private final Set<String> named = new HashSet<>();

  private CompletionMaker(CompletionWriter writer, Names names) {
    this.writer = writer;
    this.names = names;
  }

  static void write(Path directory, String name, DirectoryReader index, Feed.Catalog catalog)
      throws IOException {
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      CompletionMaker maker = new CompletionMaker(writer, new Names(catalog));
      catalog.topics().forEach(topic -> maker.add(topic, 0));
      for (LeafReaderContext leaf : index.leaves()) {
        maker.addAll(leaf.reader());
      }
      writer.write(directory.resolve(name));
    }
  }

  private void addAll(LeafReader leaf) throws IOException {
    Bits live = leaf.getLiveDocs();
    for (int document = 0; document < leaf.maxDoc(); document++) {
      if (live == null || live.get(document)) {
        add(Snapshot.quote(leaf, document));
      }
    }
  }

  private void add(Quote quote) {
    quote.topics().forEach(slug -> add(names.topic(slug), 1));
    for (Speaker speaker : quote.speakers()) {
      add(EntrySink.Kind.PERSON, speaker.name(), speaker.name(), names.of(speaker));
    }
    Source source = quote.source();
    add(EntrySink.Kind.SOURCE, source.title(), source.id(), Names.of(source));
    String value = CompletionText.fits(quote.id()) ? quote.id() : quote.text();
    writer.add(EntrySink.Kind.LINE, quote.text(), value, 1);
  }

  private void add(Topic topic, int weight) {
    writer.add(EntrySink.Kind.TOPIC, topic.title(), topic.slug(), weight);
    aliases(EntrySink.Kind.TOPIC, topic.title(), topic.slug(), Names.of(topic));
  }

  private void add(EntrySink.Kind kind, String shown, String value, List<String> others) {
    writer.add(kind, shown, value, 1);
    aliases(kind, shown, value, others);
  }

  private void aliases(EntrySink.Kind kind, String shown, String value, List<String> others) {
    if (others.size() < 2 || !named.add(kind + value)) {
      return;
    }
    for (String other : others) {
      if (!other.equals(shown)) {
        writer.alias(kind, shown, value, other);
      }
    }
  }
}
