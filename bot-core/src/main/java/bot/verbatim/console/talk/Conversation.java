package bot.verbatim.console.talk;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.text.Folding;
import java.io.InputStream;
import java.util.Optional;

/// A conversation with a person: interprets each line and answers it.
public final class Conversation {

  private final Dispatcher dispatcher;
  private final CommandLine grammar;

  public Conversation(Dispatcher dispatcher) {
    this.dispatcher = dispatcher;
    this.grammar = new CommandLine(dispatcher.specs());
  }

  /// Answers lines from a file or a pipe until its end, without a prompt.
  public int run(InputStream in, TextOutput out, Screen screen) {
    ConsoleRenderer renderer = new ConsoleRenderer(screen, CommandSyntax.CHAT);
    return new BoundedLines(in)
        .answerEach(
            line -> answer(line, screen),
            problem -> renderer.render(new Reply.Problem(problem)),
            out);
  }

  /// The answer to a line as text; empty if the line ends the conversation.
  Optional<String> answer(String line, Screen screen) {
    ConsoleRenderer renderer = new ConsoleRenderer(screen, CommandSyntax.CHAT);
    String typed = line.strip();
    return switch (Folding.lowerCase(typed)) {
      case "" -> Optional.of("");
      case "/quit", "/exit", "quit", "exit" -> Optional.empty();
      case "/help", "help" ->
          Optional.of(
              renderer.render(new Reply.Help(dispatcher.specs()))
                  + "\nquit, exit\n  End the conversation, as does Ctrl-D\n"
                  + "Other words are looked up as with /quote.\n");
      default -> Optional.of(renderer.render(reply(typed)));
    };
  }

  private Reply reply(String typed) {
    boolean isCommand = typed.startsWith("/") || grammar.names(typed);
    String line = isCommand ? typed : "/quote " + typed;
    return switch (grammar.read(OpenCore.PLACE, line)) {
      case CommandLine.Unreadable(String message) -> new Reply.Problem(message);
      case CommandLine.Asked(Request request) -> dispatcher.answer(request);
    };
  }
}
