package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.search.Listing;
import java.util.List;

/// `/quotes topics`: lists the topics.
public final class TopicsCommand {

  public static final CommandSpec SPEC = new CommandSpec("quotes topics", "Topics", List.of());

  /// Maximum number of topics listed. Chosen by hand; no test tells.
  private static final int MOST = 100;

  private TopicsCommand() {}

  public static Command over(Listing listing) {
    return new ListingCommand(SPEC, () -> new Reply.Topics(listing.topics(MOST)));
  }
}
