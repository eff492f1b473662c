package bot.verbatim.search;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.search.lucene.suggest.CompletionIndex;
import bot.verbatim.search.lucene.suggest.CompletionName;
import bot.verbatim.search.lucene.suggest.CompletionWriter;
import bot.verbatim.search.lucene.suggest.EntryKind;
import bot.verbatim.search.lucene.suggest.EntryText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Completes from entries that a test adds.
final class CompletionBook {

  private interface Entry {
    void addTo(CompletionWriter writer) throws IOException;
  }

  private final Path home;
  private final List<Entry> entries = new ArrayList<>();

  /// @param home a folder for whatever is made
  CompletionBook(Path home) {
    this.home = home;
  }

  /// A book of people, each quoted once.
  static CompletionBook ofPeople(Path home, Collection<String> names) {
    CompletionBook book = new CompletionBook(home);
    names.forEach(name -> book.name(EntryKind.PERSON, name, name, 1));
    return book;
  }

  CompletionBook name(EntryKind kind, String shown, String value, int weight, String... others) {
    entries.add(writer ->
        writer.count(
            new CompletionName(kind, shown, value, true), weight, 0, () -> List.of(others)));
    return this;
  }

  CompletionBook quote(String text, String id, String... parts) {
    return quote(text, id, Fidelity.VERBATIM, parts);
  }

  CompletionBook quote(String text, String id, Fidelity fidelity, String... parts) {
    entries.add(writer -> writer.addQuote(EntryText.words(text, fidelity), id, List.of(parts)));
    return this;
  }

  /// Writes all entries to a folder of their own.
  Path written() throws IOException {
    Path directory = Files.createTempDirectory(home, "completions");
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      for (Entry entry : entries) {
        entry.addTo(writer);
      }
      writer.commit();
    }
    return directory;
  }

  CompletionIndex opened() throws IOException {
    return CompletionIndex.open(written());
  }

  List<Completion> complete(Completions.Kind kind, String typed, int limit) throws IOException {
    try (CompletionIndex index = opened()) {
      return index.complete(kind, typed, limit);
    }
  }
}
