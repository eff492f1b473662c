package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.search.Completions;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.verify.PassageComparison;

/// `/quotes why`: the evidence behind a quote's rating.
public final class WhyCommand {

  public static final CommandSpec SPEC =
      QuoteByIdCommand.spec(
          "quotes why", "Show evidence: the real words, the differences, and what was checked");

  private WhyCommand() {}

  public static Command over(QuoteLookup quotes, Completions completions) {
    return new QuoteByIdCommand(
        SPEC, quotes, completions, (quote, _) -> new Reply.Why(quote, PassageComparison.of(quote)));
  }
}
