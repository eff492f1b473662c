package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import java.util.List;

/// `/quotes help`: lists the commands.
public final class HelpCommand {

  public static final CommandSpec SPEC = new CommandSpec("quotes help", "Help", List.of());

  private HelpCommand() {}

  /// Lists these commands, this one included.
  public static Command over(List<CommandSpec> specs) {
    return new ListingCommand(SPEC, () -> new Reply.Help(specs));
  }
}
