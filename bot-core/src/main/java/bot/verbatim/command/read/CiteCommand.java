package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.cite.Citations;
import bot.verbatim.search.QuoteLookup;

/// `/quotes cite`: a quote in citation formats.
public final class CiteCommand {

  public static final CommandSpec SPEC =
      QuoteByIdCommand.spec("quotes cite", "A quote as Markdown, BibTeX, CSL-JSON and JSON-LD");

  private CiteCommand() {}

  public static Command over(QuoteLookup quotes) {
    return new QuoteByIdCommand(
        SPEC, quotes, quote -> new Reply.Citation(quote, Citations.of(quote)));
  }
}
