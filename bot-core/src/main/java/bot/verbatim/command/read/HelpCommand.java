package bot.verbatim.command.read;

import bot.verbatim.chat.Command;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import java.util.List;
import java.util.function.Supplier;

/// `/quotes help`: lists the commands.
public final class HelpCommand implements Command {

  public static final CommandSpec SPEC =
      new CommandSpec("quotes help", "What can be asked", List.of());

  private final Supplier<List<CommandSpec>> specs;

  /// @param specs supplies the specs of all commands, this one included; called for each answer
  public HelpCommand(Supplier<List<CommandSpec>> specs) {
    this.specs = specs;
  }

  @Override
  public CommandSpec spec() {
    return SPEC;
  }

  @Override
  public Reply answer(Request request) {
    return new Reply.Help(specs.get());
  }
}
