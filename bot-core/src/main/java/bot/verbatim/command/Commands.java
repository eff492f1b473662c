package bot.verbatim.command;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.command.read.CiteCommand;
import bot.verbatim.command.read.HelpCommand;
import bot.verbatim.command.read.QuoteCommand;
import bot.verbatim.command.read.SourcesCommand;
import bot.verbatim.command.read.TopicsCommand;
import bot.verbatim.command.read.WhyCommand;
import bot.verbatim.search.Completions;
import bot.verbatim.search.Listing;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.search.QuoteSearch;
import bot.verbatim.search.Shuffle;
import java.util.List;
import java.util.function.Function;

/// All commands, in the order of help. A new command is one line here.
public final class Commands {

  private static final List<Offer> OFFERS =
      List.of(
          new Offer(
              QuoteCommand.SPEC,
              index ->
                  new QuoteCommand(
                      index.search,
                      index.lookup,
                      index.shuffle,
                      index.completions,
                      index.listing,
                      () -> new Reply.Help(specs()))),
          new Offer(TopicsCommand.SPEC, index -> TopicsCommand.over(index.listing)),
          new Offer(SourcesCommand.SPEC, index -> SourcesCommand.over(index.listing)),
          new Offer(WhyCommand.SPEC, index -> WhyCommand.over(index.lookup, index.completions)),
          new Offer(CiteCommand.SPEC, index -> CiteCommand.over(index.lookup, index.completions)),
          new Offer(HelpCommand.SPEC, _ -> HelpCommand.over(specs())));

  private Commands() {}

  /// The spec of a command, and its factory.
  private record Offer(CommandSpec spec, Function<Ports, Command> command) {}

  private record Ports(
      QuoteSearch search,
      QuoteLookup lookup,
      Shuffle shuffle,
      Completions completions,
      Listing listing) {}

  /// The specs of all commands; opens nothing.
  public static List<CommandSpec> specs() {
    return OFFERS.stream().map(Offer::spec).toList();
  }

  /// Builds each command once.
  public static List<Command> all(
      QuoteSearch search,
      QuoteLookup lookup,
      Shuffle shuffle,
      Completions completions,
      Listing listing) {
    Ports index = new Ports(search, lookup, shuffle, completions, listing);
    return OFFERS.stream().map(offer -> offer.command().apply(index)).toList();
  }
}
