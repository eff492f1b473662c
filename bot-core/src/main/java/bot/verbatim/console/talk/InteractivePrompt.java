package bot.verbatim.console.talk;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.line.Typing;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.HomeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.Parser.ParseContext;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// The conversation in a real terminal, with prompt, history and completion.
///
/// @param home folder in which the history is kept
public record InteractivePrompt(Conversation conversation, Dispatcher dispatcher, Path home) {

  private static final String PROMPT = "verbatim> ";

  /// Rows of a terminal that does not report its size.
  private static final int USUAL_ROWS = 24;

  /// Runs until Ctrl-D, `quit` or Ctrl-C on an empty line; returns the exit code.
  public int run(boolean colour, TextOutput out) {
    try (Terminal terminal =
        TerminalBuilder.builder().system(true).encoding(StandardCharsets.UTF_8).build()) {
      return run(terminal, colour, out);
    } catch (IOException noTerminal) {
      throw new UncheckedIOException(noTerminal);
    }
  }

  /// Runs in a given terminal.
  public int run(Terminal terminal, boolean colour, TextOutput out) {
    out.write("Ask for quotes, for example: scalable-oversight\n/help lists all, quit ends.\n");
    if (terminal.getColumns() <= 0) {
      // The terminal does not report its size, and no line can be edited at width 0.
      terminal.setSize(Size.of(Screen.USUAL, USUAL_ROWS));
    }
    makeHistory();
    LineReader reader = reader(terminal);
    while (true) {
      try {
        Screen screen = new Screen(terminal.getColumns(), colour);
        Optional<String> answer = conversation.answer(reader.readLine(PROMPT), screen);
        if (answer.isEmpty() || !out.write(answer.get())) {
          return ExitCode.OK;
        }
      } catch (EndOfFileException end) {
        return ExitCode.OK;
      } catch (UserInterruptException interrupt) {
        if (interrupt.getPartialLine().isBlank()) {
          return ExitCode.INTERRUPTED;
        }
      }
    }
  }

  /// What was asked is for nobody else to read. Without a file, only the history is missing.
  private void makeHistory() {
    try {
      HomeFolder.createFile(home.resolve("history"));
    } catch (IOException cannotWrite) {
      return;
    }
  }

  private LineReader reader(Terminal terminal) {
    Typing typing = new Typing(dispatcher);
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .appName("verbatim")
        .parser((line, cursor, context) -> typedLine(typing, line, cursor, context))
        .completer((ignored, line, candidates) -> {
          if (line instanceof TypedLine typed) {
            candidates.addAll(typed.candidates(typing));
          }
        })
        .completionMatcher(new MatchAll())
        .variable(LineReader.HISTORY_FILE, home.resolve("history"))
        .variable(LineReader.HISTORY_SIZE, 1000)
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .option(LineReader.Option.BRACKETED_PASTE, true)
        .build();
  }

  /// The typed line; when completing, with the offset of what a completion replaces.
  private static TypedLine typedLine(Typing typing, String line, int cursor, ParseContext context) {
    return context == ParseContext.COMPLETE
        ? new TypedLine(
            line, cursor, typing.complete(OpenCore.PLACE, line.substring(0, cursor)).start())
        : new TypedLine(line, cursor, 0);
  }
}
