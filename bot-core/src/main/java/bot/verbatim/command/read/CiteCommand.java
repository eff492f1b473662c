package bot.verbatim.command.read;

import bot.verbatim.chat.Action;
import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.cite.Citations;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.Completions;
import bot.verbatim.search.QuoteLookup;
import java.util.List;
import java.util.SequencedMap;

/// `/quotes cite`: a quote in one citation format, with the others as follow-ups.
public final class CiteCommand {

  public static final CommandSpec SPEC =
      QuoteByIdCommand.spec(
          "quotes cite",
          "Cite a quote: Markdown, BibTeX, CSL-JSON or JSON-LD",
          new OptionSpec(
              "format",
              "markdown (default), bibtex, csl-json or json-ld",
              new OptionSpec.OneOf(Citations.FORMATS.stream().map(Citations::key).toList()),
              false));

  private CiteCommand() {}

  public static Command over(QuoteLookup quotes, Completions completions) {
    return new QuoteByIdCommand(SPEC, quotes, completions, CiteCommand::cited);
  }

  private static Reply cited(Quote quote, Request request) {
    SequencedMap<String, String> formats = Citations.of(quote);
    String shown =
        formats.keySet().stream()
            .filter(format ->
                request.option("format").filter(Citations.key(format)::equals).isPresent())
            .findFirst()
            .orElseGet(() -> formats.firstEntry().getKey());
    List<Action> others =
        formats.keySet().stream()
            .filter(format -> !format.equals(shown))
            .map(format ->
                new Action(
                    format, request.with("id", quote.id()).with("format", Citations.key(format))))
            .toList();
    return new Reply.Citation(quote, formats, shown, others);
  }
}
