package bot.verbatim.console.call;

import bot.verbatim.chat.Place;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.chat.line.TypedWord;
import bot.verbatim.text.StartupFailure;
import java.util.List;

/// Parses a chat command from shell arguments, which are already split into words.
///
/// Accepts `--speaker "Jan Leike"` as well as `speaker:"Jan Leike"`.
public final class ShellLine {

  private final CommandLine grammar;

  public ShellLine(CommandLine grammar) {
    this.grammar = grammar;
  }

  /// Parses a command; its options are not yet validated.
  ///
  /// @param rest at least one argument, without the options of every command
  public Request read(Place place, List<String> rest) throws StartupFailure {
    List<TypedWord> words = rest.stream().map(TypedWord::plain).toList();
    CommandLine.Named named =
        grammar.command(words).orElseThrow(() -> StartupFailure.wrongCall(grammar.unknown(words)));
    List<String> behind = rest.subList(rest.size() - named.behind().size(), rest.size());
    ProcessCall call = ProcessCall.read(CallSpec.of(named.spec()), UsageText.OPTIONS, behind);
    List<TypedWord> typed = call.given().stream().map(ShellLine::word).toList();
    return switch (CommandLine.read(place, named.spec(), typed)) {
      case CommandLine.Asked(Request request) -> request;
      case CommandLine.Unreadable(String message) ->
          throw StartupFailure.wrongCall(
              message.replace(CommandLine.COLON_IN_TEXT, "Text with a colon goes after --."));
    };
  }

  /// The shell removed the double quotes, so the value of `name:value` is everything after the
  /// colon. If a space follows the colon, the argument is text.
  private static TypedWord word(ProcessCall.Given given) {
    String argument = given.value();
    if (!given.option().isEmpty()) {
      return given.option().equals(ProcessCall.END)
          ? TypedWord.plain(argument)
          : new TypedWord(given.option(), argument);
    }
    int colon = argument.indexOf(':');
    boolean named =
        colon > 0
            && argument.substring(0, colon).indexOf(' ') < 0
            && !argument.startsWith(" ", colon + 1);
    return named
        ? new TypedWord(argument.substring(0, colon), argument.substring(colon + 1))
        : TypedWord.plain(argument);
  }
}
