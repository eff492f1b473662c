package bot.verbatim.console.talk;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import bot.verbatim.chat.line.Typing;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.JsonRenderer;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongSupplier;

/// A conversation with a program: one command per input line, one JSON reply per output line.
///
/// A line that begins with `?` asks for completions of the rest.
public final class JsonConversation {

  private final Dispatcher dispatcher;
  private final CommandLine grammar;
  private final Typing typing;
  private final LongSupplier nanos;
  private final JsonRenderer renderer = new JsonRenderer();

  public JsonConversation(Dispatcher dispatcher, LongSupplier nanos) {
    this.dispatcher = dispatcher;
    this.grammar = new CommandLine(dispatcher.specs());
    this.typing = new Typing(dispatcher);
    this.nanos = nanos;
  }

  /// Answers until the input ends or the output is closed.
  public int run(InputStream in, TextOutput out) {
    return new BoundedLines(in)
        .answerEach(
            line -> Optional.of(reply(line) + "\n"), problem -> problem(problem) + "\n", out);
  }

  private String reply(String line) {
    if (line.startsWith("?")) {
      return completions(line.substring(1));
    }
    return switch (grammar.read(OpenCore.PLACE, line)) {
      case CommandLine.Unreadable(String message) -> problem(message);
      case CommandLine.Asked(Request request) -> answer(request);
    };
  }

  private String answer(Request request) {
    long begun = nanos.getAsLong();
    Reply reply = dispatcher.answer(request);
    return renderer.render(reply, microsSince(begun));
  }

  private String completions(String typed) {
    long begun = nanos.getAsLong();
    Typing.Completed completed = typing.complete(OpenCore.PLACE, typed);
    return renderer.completions(completed.choices(), microsSince(begun));
  }

  private String problem(String message) {
    return renderer.render(new Reply.Problem(message), 0);
  }

  private long microsSince(long begun) {
    return (nanos.getAsLong() - begun) / 1000;
  }
}
