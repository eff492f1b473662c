package bot.verbatim.collection;

import bot.verbatim.quote.QuoteId;
import bot.verbatim.text.Hashes;
import java.nio.file.Path;

/// The ids of all quotes of a folder.
final class QuoteIds implements IdRegistry {

  private final LongTable lines = new LongTable();
  private final Places places;

  QuoteIds(Places places) {
    this.places = places;
  }

  @Override
  public void enter(String id, Path file, int line, Findings findings) {
    long key = Hashes.of(id, 0);
    long first = lines.get(key);
    if (first == 0) {
      lines.put(key, places.number(file, line));
    } else {
      findings.blemish(
          line,
          "the id %s is used twice, first at %s: remove the key, and `check` proposes a free one"
              .formatted(Shown.value(id), places.shown(first)));
    }
  }

  @Override
  public boolean isTaken(String id) {
    return lines.get(Hashes.of(id, 0)) != 0;
  }

  @Override
  public String free(String sourceId, String text) {
    String id = QuoteId.of(sourceId, text, this::isTaken);
    lines.put(Hashes.of(id, 0), -1);
    return id;
  }
}
