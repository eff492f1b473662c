package bot.verbatim.console;

import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.OptionSpec;
import bot.verbatim.console.Screen.Style;
import java.util.List;

/// Draws what can be asked.
final class HelpText {

  private final Screen screen;
  private final Asking asking;

  HelpText(Screen screen, Asking asking) {
    this.screen = screen;
    this.asking = asking;
  }

  /// Each command with its options, and what it does below.
  String of(List<CommandSpec> commands) {
    StringBuilder out = new StringBuilder();
    for (CommandSpec spec : commands) {
      String usage = asking.name(spec.name()) + options(spec);
      for (String line : Wrap.lines(usage, screen.width())) {
        out.append(screen.paint(Style.STRONG, line)).append('\n');
      }
      for (String line : Wrap.lines(spec.description(), screen.width() - 2)) {
        out.append("  ").append(line).append('\n');
      }
    }
    return out.toString();
  }

  /// The first option needs no name before it.
  private static String options(CommandSpec spec) {
    StringBuilder usage = new StringBuilder();
    boolean first = true;
    for (OptionSpec option : spec.options()) {
      String shown = first ? option.name() : option.name() + ":…";
      usage.append(' ').append(option.required() ? shown : "[" + shown + "]");
      first = false;
    }
    return usage.toString();
  }
}
