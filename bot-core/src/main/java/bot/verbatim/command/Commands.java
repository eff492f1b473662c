package bot.verbatim.command;

import bot.verbatim.chat.Command;
import bot.verbatim.search.Completions;
import bot.verbatim.search.Listing;
import bot.verbatim.search.QuoteLookup;
import bot.verbatim.search.QuoteSearch;
import bot.verbatim.search.Shuffle;
import java.util.ArrayList;
import java.util.List;

/// All commands, in the order in which help names them. A new command is a line here.
public final class Commands {

  private Commands() {}

  /// Builds each command once.
  public static List<Command> all(
      QuoteSearch search,
      QuoteLookup lookup,
      Shuffle shuffle,
      Completions completions,
      Listing listing) {
    List<Command> all = new ArrayList<>();
    all.add(new QuoteCommand(search, shuffle, completions));
    all.add(new TopicsCommand(listing));
    all.add(new SourcesCommand(listing));
    all.add(new WhyCommand(lookup));
    all.add(new CiteCommand(lookup));
    all.add(new HelpCommand(() -> all.stream().map(Command::spec).toList()));
    return List.copyOf(all);
  }
}
