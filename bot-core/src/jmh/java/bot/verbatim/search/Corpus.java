package bot.verbatim.search;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Real quotes, padded with made-up ones to any number; the same every time.
final class Corpus implements Feed {

  private final List<Quote> real;
  private final int size;

  private Corpus(List<Quote> real, int size) {
    this.real = real;
    this.size = size;
  }

  /// @param folder holds `quotes-real.jsonl`
  static Corpus read(Path folder) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    for (JsonLine line : JsonLine.all(folder.resolve("quotes-real.jsonl"))) {
      quotes.add(quote(line));
    }
    return new Corpus(quotes, quotes.size());
  }

  /// Only what an index that was made already is compared with.
  static Corpus ofSize(int size) {
    return new Corpus(List.of(), size);
  }

  Corpus paddedTo(int quotes) {
    return new Corpus(real, Math.max(real.size(), quotes));
  }

  int size() {
    return size;
  }

  /// The collection's names for what the corpus calls author, source and tags.
  private static Quote quote(JsonLine line) {
    String source = line.text("source");
    return quote(
        line.text("id"),
        line.text("text"),
        line.text("author"),
        source.isEmpty() ? "unknown" : source,
        line.texts("tags"));
  }

  static Quote quote(String id, String text, String speaker, String source, List<String> topics) {
    return new Quote(
        id,
        text,
        "",
        List.of(Speaker.named(speaker)),
        topics,
        new Occurrence(Source.named(source), "", null),
        "en",
        Fidelity.VERBATIM,
        null,
        new Attributed(Attribution.UNSOURCED, "", ""),
        "");
  }

  void forEach(Consumer<Quote> quotes) {
    real.forEach(quotes);
    Padding padding = new Padding(real);
    for (int i = real.size(); i < size; i++) {
      quotes.accept(padding.next(i));
    }
  }

  @Override
  public List<CollectionPart> parts() {
    return List.of(new CollectionPart("corpus", "size " + size, true));
  }

  @Override
  public Catalog catalog() {
    return new Catalog(List.of(), List.of(), List.of());
  }

  @Override
  public void read(CollectionPart part, Consumer<Quote> quotes) {
    forEach(quotes);
  }
}
