package bot.verbatim.console.draw;

import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;

/// How commands are typed in a shell or in the conversation.
public enum CommandSyntax {
  /// In a shell, as arguments to the launcher.
  SHELL("./verbatim "),

  /// In the conversation, after a slash.
  CHAT("/");

  private final String before;

  CommandSyntax(String before) {
    this.before = before;
  }

  /// The name of a command, as typed.
  String name(String command) {
    return before + command;
  }

  /// A command with all its options.
  String whole(Request request) {
    if (this == CHAT) {
      return CommandLine.write(request);
    }
    StringBuilder line = new StringBuilder(name(request.command()));
    request
        .options()
        .forEach((name, value) -> line.append(' ').append(shellWord(name + ":" + value)));
    return line.toString();
  }

  /// Quotes text as one word for a POSIX shell, if necessary.
  private static String shellWord(String word) {
    return word.matches("[a-zA-Z0-9_.,:/@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
