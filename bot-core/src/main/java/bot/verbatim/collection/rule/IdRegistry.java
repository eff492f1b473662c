package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.QuoteId;
import java.nio.file.Path;

/// The ids of all quotes, as far as the reader knows them.
public interface IdRegistry {

  /// A reader of one file alone knows none.
  IdRegistry UNKNOWN =
      new IdRegistry() {
        @Override
        public void enter(String id, Path file, int line, Diagnostics findings) {}

        @Override
        public boolean isTaken(String id) {
          return false;
        }

        @Override
        public String free(String sourceId, String text) {
          return QuoteId.of(sourceId, text, this::isTaken);
        }
      };

  /// Takes note of the id of a quote.
  void enter(String id, Path file, int line, Diagnostics findings);

  /// Whether a quote has this id. Asked only after all were entered.
  boolean isTaken(String id);

  /// An id that no quote has, for these words.
  String free(String sourceId, String text);
}
