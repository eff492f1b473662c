package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.quote.Topic;
import bot.verbatim.search.lucene.suggest.CompletionName;
import bot.verbatim.search.lucene.suggest.CompletionText;
import bot.verbatim.search.lucene.suggest.CompletionWriter;
import bot.verbatim.search.lucene.suggest.EntryKind;
import bot.verbatim.search.lucene.suggest.EntryText;
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
    boolean isExact =
        quote.fidelity().isWordForWord() && quote.attribution() != Attribution.MISATTRIBUTED;
    for (Speaker speaker : quote.speakers()) {
      count(speaker, 1, isExact ? 1 : 0);
    }
    Source source = quote.source();
    names.hosts(quote).forEach(host -> count(host, 0, 0));
    writer.count(
        new CompletionName(EntryKind.SOURCE, source.title(), source.id(), true),
        1,
        isExact ? 1 : 0,
        () -> names.typed(source));
    String text = quote.text();
    String id = quote.id();
    String value = CompletionText.fits(id) ? id : text;
    if (!quote.label().isEmpty()) {
      writer.addQuote(
          EntryText.label(quote.label(), quote.fidelity()),
          value,
          CompletionText.turned(quote.label()));
    }
    List<String> visible = new ArrayList<>();
    for (int start : rareWords.starts(text)) {
      String rest = text.substring(start);
      if (start < SURELY_SHOWN) {
        visible.add(rest);
      } else {
        writer.addExcerpt(EntryText.words("… " + rest, quote.fidelity()), value);
      }
    }
    writer.addQuote(EntryText.words(text, quote.fidelity()), value, visible);
    if (id.length() <= CompletionText.LONGEST / 2) {
      writer.addId(
          EntryText.id(id, quote.label(), text, quote.fidelity()),
          id,
          quote.label().isEmpty() ? visible : CompletionText.turned(quote.label()));
    }
  }

  private void count(Topic topic, int quotes) {
    writer.count(
        new CompletionName(EntryKind.TOPIC, topic.title(), topic.slug(), true),
        quotes,
        0,
        () -> NameTable.of(topic));
  }

  private void count(Speaker speaker, int quotes, int exact) {
    writer.count(
        new CompletionName(
            EntryKind.PERSON, speaker.name(), speaker.name(), names.isKnown(speaker)),
        quotes,
        exact,
        () -> names.of(speaker));
  }
}
