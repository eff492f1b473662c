package bot.verbatim.console;

import bot.verbatim.collection.Ledger.Held;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Verdict;
import java.util.Optional;

/// A quote, and what a check of it found.
record Compared(Held held, Verdict verdict, Standing standing) {

  Quote quote() {
    return held.quote();
  }

  /// The source's own words that come closest.
  Optional<Passage> closest() {
    return verdict.passages().stream().findFirst();
  }
}
