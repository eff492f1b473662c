package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.search.QuoteLookup;
import java.util.List;
import java.util.function.Function;

/// A command about one quote, which is given by its id.
///
/// @param about makes the reply for the quote found
record QuoteByIdCommand(CommandSpec spec, QuoteLookup quotes, Function<Quote, Reply> about)
    implements Command {

  private static final OptionSpec ID =
      new OptionSpec("id", "the quote's id, as under each quote", new OptionSpec.Text(false), true);

  static CommandSpec spec(String name, String description) {
    return new CommandSpec(name, description, List.of(ID));
  }

  @Override
  public Reply answer(Request request) {
    String id = request.option("id").orElseThrow();
    return quotes.byId(id).map(about).orElseGet(() -> unknown(id));
  }

  /// The reply for an unknown id; suggests the quote that was probably meant, if any.
  private Reply unknown(String id) {
    return QuoteId.meant(id)
        .flatMap(quotes::byId)
        .map(Quote::id)
        .<Reply>map(meant ->
            new Reply.Problem("No quote has the id “%s”. Did you mean %s?".formatted(id, meant)))
        .orElseGet(() -> new Reply.NothingFound(id, List.of()));
  }
}
