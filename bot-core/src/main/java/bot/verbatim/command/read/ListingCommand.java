package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import java.util.function.Supplier;

/// A command without options.
///
/// @param list makes the reply
record ListingCommand(CommandSpec spec, Supplier<Reply> list) implements Command {

  @Override
  public Reply answer(Request request) {
    return list.get();
  }
}
