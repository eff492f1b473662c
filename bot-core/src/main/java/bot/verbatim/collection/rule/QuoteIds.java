package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.text.Hashes;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The ids of all quotes of a folder, as hashes.
public final class QuoteIds {

  /// Knows no ids and keeps none; for reading one file alone.
  public static final QuoteIds UNKNOWN = new QuoteIds(null);

  private final LongMap lines = new LongMap();
  private final @Nullable FileLines places;

  public QuoteIds(@Nullable FileLines places) {
    this.places = places;
  }

  /// Registers the id of a quote, and reports a duplicate.
  public void enter(String id, Path file, int line, Diagnostics findings) {
    if (places == null) {
      return;
    }
    long key = Hashes.of(id, 0);
    long first = lines.get(key);
    if (first == 0) {
      lines.put(key, places.number(file, line));
    } else {
      findings.warning(
          line,
          "the id %s is used twice, first at %s: remove the key, and `check` proposes a free one"
              .formatted(DisplayedValue.value(id), places.shown(first)));
    }
  }

  /// Whether a quote has this id. Called only after all ids are registered.
  public boolean isTaken(String id) {
    return lines.get(Hashes.of(id, 0)) != 0;
  }

  /// A free id for a quote with these words.
  public String free(String sourceId, String text) {
    String id = QuoteId.of(sourceId, text, this::isTaken);
    if (places != null) {
      lines.put(Hashes.of(id, 0), -1);
    }
    return id;
  }
}
