package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import java.util.List;

/// `/quotes help`: lists the commands.
///
/// @param specs of all commands, this one included
public record HelpCommand(List<CommandSpec> specs) implements Command {

  public static final CommandSpec SPEC =
      new CommandSpec("quotes help", "What can be asked", List.of());

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    return new Reply.Help(specs);
  }
}
