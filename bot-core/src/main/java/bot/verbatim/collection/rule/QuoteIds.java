package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.text.Hashes;
import java.nio.file.Path;

/// The ids of all quotes of a folder, as hashes.
public final class QuoteIds implements IdRegistry {

  private final LongMap lines = new LongMap();
  private final FileLines places;

  public QuoteIds(FileLines places) {
    this.places = places;
  }

  @Override
  public void enter(String id, Path file, int line, Diagnostics findings) {
    long key = Hashes.of(id, 0);
    long first = lines.get(key);
    if (first == 0) {
      lines.put(key, places.number(file, line));
    } else {
      findings.blemish(
          line,
          "the id %s is used twice, first at %s: remove the key, and `check` proposes a free one"
              .formatted(DisplayedValue.value(id), places.shown(first)));
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
