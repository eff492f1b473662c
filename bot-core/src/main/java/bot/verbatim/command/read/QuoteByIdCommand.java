package bot.verbatim.command.read;

import bot.verbatim.chat.Choice;
import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.QuoteId;
import bot.verbatim.search.Completions;
import bot.verbatim.search.QuoteLookup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// A command about one quote, which is given by its id.
///
/// @param about makes the reply for the quote found
record QuoteByIdCommand(
    CommandSpec spec,
    QuoteLookup quotes,
    Completions completions,
    BiFunction<Quote, Request, Reply> about)
    implements Command {

  private static final OptionSpec ID =
      new OptionSpec("id", "quote id, e.g. an9d-8", new OptionSpec.Text(true), true);

  /// @param more options beside the id
  static CommandSpec spec(String name, String description, OptionSpec... more) {
    List<OptionSpec> options = new ArrayList<>(List.of(ID));
    options.addAll(List.of(more));
    return new CommandSpec(name, description, options, name + " an9d-8");
  }

  @Override
  public Reply answer(Request request) {
    String id = request.option("id").orElseThrow();
    return quotes
        .byId(id)
        .or(() -> chosen(id))
        .map(quote -> about.apply(quote, request))
        .orElseGet(() -> unknown(id));
  }

  /// The quote of a completion that came as it is shown, with the label after the id.
  private Optional<Quote> chosen(String shown) {
    int space = shown.indexOf(' ');
    return space < 0 ? Optional.empty() : quotes.byId(shown.substring(0, space));
  }

  @Override
  public List<Choice> complete(Request request, String option, String typed) {
    return option.equals(ID.name())
        ? Choices.of(completions, Completions.Kind.ID, typed)
        : List.of();
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
