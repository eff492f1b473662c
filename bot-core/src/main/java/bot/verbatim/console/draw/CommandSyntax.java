package bot.verbatim.console.draw;

import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import java.util.Set;
import java.util.regex.Pattern;

/// How commands are typed in a shell or in the conversation.
public enum CommandSyntax {
  /// In a shell, as arguments to the launcher.
  SHELL("./verbatim "),

  /// In the conversation, after a slash.
  CHAT("/");

  /// Options whose value may stand without their name, as the first of its command.
  private static final Set<String> UNNAMED = Set.of("about", "id");

  /// Values that are words without a name before them: no dash at the start, no colon.
  private static final Pattern PLAIN = Pattern.compile("[^-:][^:]*");

  /// The slash of a command, as sentences of the core write it.
  private static final Pattern COMMAND = Pattern.compile("(?<![\\w/.])/(?=quotes?\\b)");

  private final String before;

  CommandSyntax(String before) {
    this.before = before;
  }

  /// The name of a command, as typed.
  String name(String command) {
    return before + command;
  }

  /// A command with all its options.
  public String whole(Request request) {
    if (this == CHAT) {
      return CommandLine.write(request);
    }
    StringBuilder line = new StringBuilder(name(request.command()));
    StringBuilder words = new StringBuilder();
    request
        .options()
        .forEach((name, value) -> {
          if (UNNAMED.contains(name) && PLAIN.matcher(value).matches()) {
            words.append(' ').append(shellWord(value));
          } else {
            line.append(" --").append(name).append(value.startsWith("-") ? '=' : ' ');
            line.append(shellWord(value));
          }
        });
    return line.append(words).toString();
  }

  /// A sentence that names commands as in chat, with the commands as they are typed here.
  String inSentence(String sentence) {
    return this == CHAT ? sentence : COMMAND.matcher(sentence).replaceAll(before);
  }

  /// Quotes text as one word for a POSIX shell, if necessary.
  private static String shellWord(String word) {
    return word.matches("[a-zA-Z0-9_.,:/@%+-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
