package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.search.Listing;
import java.util.List;

/// `/quotes sources`: lists the sources and their credibility.
public record SourcesCommand(Listing listing) implements Command {

  public static final CommandSpec SPEC =
      new CommandSpec(
          "quotes sources", "What the quotes come from, and how far it can be trusted", List.of());

  /// Maximum number of sources listed. Chosen by hand; no test tells.
  private static final int MOST = 100;

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    return new Reply.Sources(listing.sources(MOST));
  }
}
