package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.search.Listing;
import java.util.List;

/// `/quotes sources`: lists the sources and their credibility.
public final class SourcesCommand {

  public static final CommandSpec SPEC =
      new CommandSpec("quotes sources", "Sources and their ratings", List.of());

  /// Maximum number of sources listed. Chosen by hand; no test tells.
  private static final int MOST = 100;

  private SourcesCommand() {}

  public static Command over(Listing listing) {
    return new ListingCommand(SPEC, () -> new Reply.Sources(listing.sources(MOST)));
  }
}
