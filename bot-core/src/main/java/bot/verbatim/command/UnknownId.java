package bot.verbatim.command;

import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.search.QuoteLookup;
import java.util.List;

/// What is answered where no quote has an id: the one that was probably meant, if there is one.
record UnknownId(QuoteLookup quotes) {

  Reply answer(String id) {
    return QuoteId.meant(id)
        .flatMap(quotes::byId)
        .map(Quote::id)
        .<Reply>map(meant ->
            new Reply.Problem("No quote has the id “%s”. Did you mean %s?".formatted(id, meant)))
        .orElseGet(() -> new Reply.NothingFound(id, List.of()));
  }
}
