package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.QuoteId;
import java.nio.file.Path;

/// Registry of quote ids.
public interface IdRegistry {

  /// Registers nothing; for reading one file alone.
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

  /// Registers the id of a quote, and reports a duplicate.
  void enter(String id, Path file, int line, Diagnostics findings);

  /// Whether a quote has this id. Called only after all ids are registered.
  boolean isTaken(String id);

  /// A free id for a quote with these words.
  String free(String sourceId, String text);
}
