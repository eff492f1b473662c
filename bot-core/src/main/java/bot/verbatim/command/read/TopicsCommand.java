package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.search.Listing;
import java.util.List;

/// `/quotes topics`: lists the topics.
public record TopicsCommand(Listing listing) implements Command {

  public static final CommandSpec SPEC =
      new CommandSpec("quotes topics", "What there are quotes about", List.of());

  /// Maximum number of topics listed. Chosen by hand; no test tells.
  private static final int MOST = 100;

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    return new Reply.Topics(listing.topics(MOST));
  }
}
