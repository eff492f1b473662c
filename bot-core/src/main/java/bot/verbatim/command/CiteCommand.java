package bot.verbatim.command;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.cite.Citations;
import bot.verbatim.search.QuoteLookup;
import java.util.List;

/// `/quotes cite`: a quote in the forms of citation.
final class CiteCommand implements Command {

  static final CommandSpec SPEC =
      new CommandSpec(
          "quotes cite",
          "A quote as Markdown, BibTeX, CSL-JSON and JSON-LD",
          List.of(
              new OptionSpec(
                  "id", "the quote's id, as under each quote", new OptionSpec.Text(false), true)));

  private final QuoteLookup quotes;

  CiteCommand(QuoteLookup quotes) {
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
        .<Reply>map(quote -> new Reply.Citation(quote, Citations.of(quote)))
        .orElseGet(() -> new UnknownId(quotes).answer(id));
  }
}
