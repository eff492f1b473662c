package bot.verbatim.command;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
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

/// All commands, in the order of help.
public final class Commands {

  private Commands() {}

  /// The specs of all commands; opens nothing.
  public static List<CommandSpec> specs() {
    return List.of(
        QuoteCommand.SPEC,
        TopicsCommand.SPEC,
        SourcesCommand.SPEC,
        WhyCommand.SPEC,
        CiteCommand.SPEC,
        HelpCommand.SPEC);
  }

  /// Builds each command once, in the order of [#specs].
  public static List<Command> all(
      QuoteSearch search,
      QuoteLookup lookup,
      Shuffle shuffle,
      Completions completions,
      Listing listing) {
    return List.of(
        new QuoteCommand(search, shuffle, completions),
        new TopicsCommand(listing),
        new SourcesCommand(listing),
        WhyCommand.over(lookup),
        CiteCommand.over(lookup),
        new HelpCommand(specs()));
  }
}
