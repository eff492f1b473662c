package bot.verbatim.console.draw;

import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import java.util.Map;

/// How commands are typed in a shell or in the conversation.
public enum CommandSyntax {
  /// In a shell, as arguments to the launcher.
  SHELL {
    @Override
    String name(String command) {
      return "./verbatim " + command;
    }

    @Override
    String whole(Request request) {
      StringBuilder line = new StringBuilder(name(request.command()));
      for (Map.Entry<String, String> option : request.options().entrySet()) {
        line.append(' ').append(shellWord(option.getKey() + ":" + option.getValue()));
      }
      return line.toString();
    }
  },
  /// In the conversation, after a slash.
  CHAT {
    @Override
    String name(String command) {
      return "/" + command;
    }

    @Override
    String whole(Request request) {
      return CommandLine.write(request);
    }
  };

  /// The name of a command, as typed.
  abstract String name(String command);

  /// A command with all its options.
  abstract String whole(Request request);

  /// Quotes text as one word for a POSIX shell, if necessary.
  private static String shellWord(String word) {
    return word.matches("[a-zA-Z0-9_.,:/@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
