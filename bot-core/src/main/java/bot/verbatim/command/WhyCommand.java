package bot.verbatim.command;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.verify.Comparisons;
import java.util.List;

/// `/quotes why`: the evidence behind a quote's rating.
final class WhyCommand implements Command {

  static final CommandSpec SPEC =
      new CommandSpec(
          "quotes why",
          "Why a quote is rated as it is: what was compared, and what was found",
          List.of(
              new OptionSpec(
                  "id", "the quote's id, as under each quote", new OptionSpec.Text(false), true)));

  private final QuoteLookup quotes;

  WhyCommand(QuoteLookup quotes) {
    this.quotes = quotes;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    String id = request.option("id").orElseThrow();
    return quotes
        .byId(id)
        .<Reply>map(quote -> new Reply.Why(quote, Comparisons.of(quote)))
        .orElseGet(() -> new UnknownId(quotes).answer(id));
  }
}
