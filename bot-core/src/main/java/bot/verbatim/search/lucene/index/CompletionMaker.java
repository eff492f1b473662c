package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.suggest.CompletionText;
import bot.verbatim.search.lucene.suggest.CompletionWriter;
import bot.verbatim.search.lucene.suggest.EntryKind;
import bot.verbatim.search.lucene.suggest.RareWords;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;

/// Builds the completions of everything in an index.
final class CompletionMaker {

  /// Offset in chars up to which a word is visible in any shown text; later ones may be cut off.
  private static final int SURELY_SHOWN = CompletionText.LONGEST / 2;

  private final CompletionWriter writer;
  private final NameTable names;
  private final RareWords rareWords;

  private CompletionMaker(CompletionWriter writer, DirectoryReader index, Catalog catalog) {
    this.writer = writer;
    this.names = new NameTable(catalog);
    this.rareWords = new RareWords(index);
  }

  /// @param directory an empty directory for the completions
  static void write(Path directory, DirectoryReader index, Catalog catalog) throws IOException {
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      CompletionMaker maker = new CompletionMaker(writer, index, catalog);
      catalog.topics().forEach(topic -> maker.count(topic, 0));
      for (int document = 0; document < index.maxDoc(); document++) {
        maker.add(Snapshot.quote(index, document));
      }
      writer.commit();
    }
  }

  private void add(Quote quote) throws IOException {
    quote.topics().forEach(slug -> count(names.topic(slug), 1));
    for (Speaker speaker : quote.speakers()) {
      writer.count(EntryKind.PERSON, speaker.name(), speaker.name(), 1, () -> names.of(speaker));
    }
    Source source = quote.source();
    writer.count(EntryKind.SOURCE, source.title(), source.id(), 1, () -> NameTable.of(source));
    String text = quote.text();
    String value = CompletionText.fits(quote.id()) ? quote.id() : text;
    if (!quote.label().isEmpty()) {
      writer.addQuote(quote.label(), value, CompletionText.turned(quote.label()));
    }
    List<String> visible = new ArrayList<>();
    for (int start : rareWords.starts(text)) {
      String rest = text.substring(start);
      if (start < SURELY_SHOWN) {
        visible.add(rest);
      } else {
        writer.addExcerpt(rest, value);
      }
    }
    writer.addQuote(text, value, visible);
  }

  private void count(Topic topic, int weight) {
    writer.count(EntryKind.TOPIC, topic.title(), topic.slug(), weight, () -> NameTable.of(topic));
  }
}
