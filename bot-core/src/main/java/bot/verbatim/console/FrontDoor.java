package bot.verbatim.console;

import bot.verbatim.audit.AuditFailure;
import bot.verbatim.audit.LinkChecker;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.console.Arguments.WrongCall;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// Takes a call of the launcher to what answers it, and ends with an exit code.
final class FrontDoor {

  /// All who use the terminal are one community.
  static final Place PLACE = new Place("terminal", "terminal", "terminal");

  /// As many as five letters and digits can tell apart.
  private static final long REFERENCES = 60_466_176;

  private final Core.Opener opener;
  private final Outside outside;
  private final Output out;
  private final Output err;

  FrontDoor(Core.Opener opener, Outside outside) {
    this.opener = opener;
    this.outside = outside;
    this.out = new Output(outside.out());
    this.err = new Output(outside.err());
  }

  /// Runs a call to its end.
  int run(List<String> arguments) {
    int code = answered(arguments);
    if (out.failure().isEmpty()) {
      return code;
    }
    err.write(
        "The answer could not be written: %s. Make room there, or send it elsewhere.%n"
            .formatted(PlainText.onOneLine(out.failure().get())));
    return ExitCode.FAILURE;
  }

  private int answered(List<String> arguments) {
    boolean json = Arguments.askForJson(arguments);
    try {
      return run(Arguments.read(arguments, outside.environment(), outside.seed()));
    } catch (AuditFailure wrong) {
      return show(new Reply.Problem(wrong.sentence()), json, 0);
    } catch (WrongCall wrong) {
      return show(new Reply.Problem(wrong.sentence()), json, 0);
    } catch (IOException cannotOpen) {
      show(new Reply.Problem("The collection cannot be opened: " + sentence(cannotOpen)), json, 0);
      return ExitCode.FAILURE;
    } catch (RuntimeException | Error unexpected) {
      String reference = Long.toString(Math.floorMod(outside.seed(), REFERENCES), 36);
      System.getLogger("bot.verbatim").log(Level.ERROR, "failure " + reference, unexpected);
      return show(new Reply.Failure(reference), json, 0);
    }
  }

  /// The message of a file system is only the name of a file.
  private static String sentence(IOException problem) {
    return switch (problem) {
      case AccessDeniedException denied ->
          "“%s” may not be opened. Give yourself the right to, or name other folders with"
                  .formatted(denied.getFile())
              + " --data and --home.";
      case FileSystemException failed ->
          "“%s” cannot be read or written (%s). Look at it, or name other folders with"
                  .formatted(failed.getFile(), why(failed))
              + " --data and --home.";
      default -> String.valueOf(problem.getMessage());
    };
  }

  private static String why(FileSystemException failed) {
    String reason = failed.getReason();
    return reason == null
        ? failed instanceof NoSuchFileException ? "it is not there" : "no reason is known"
        : reason;
  }

  private int run(Arguments arguments) throws WrongCall, AuditFailure, IOException {
    List<String> rest = arguments.rest();
    String first = rest.isEmpty() ? "help" : rest.getFirst();
    if (arguments.has("version")) {
      out.write("verbatim " + Usage.version() + "\n");
      return ExitCode.OK;
    }
    if (arguments.has("help") || first.equals("help")) {
      out.write(Usage.text());
      return ExitCode.OK;
    }
    if (first.equals("check")) {
      return check(arguments);
    }
    if (first.equals("console") && rest.size() > 1) {
      throw new WrongCall("console takes no words, only --json, --data DIR, --home DIR, --seed N.");
    }
    if (first.equals("verify") || first.equals("find")) {
      return operate(first, arguments);
    }
    requireData(arguments.settings().data());
    try (Core core = opener.open(arguments.settings(), this::say)) {
      core.notices().forEach(this::say);
      return first.equals("console") ? converse(core, arguments) : answer(core, arguments);
    }
  }

  private void say(String sentence) {
    err.write("verbatim: " + PlainText.onOneLine(sentence) + "\n");
  }

  private int answer(Core core, Arguments arguments) throws WrongCall {
    Request request = new ShellLine(core.dispatcher().specs()).read(PLACE, arguments.rest());
    long begun = outside.nanos().getAsLong();
    Reply reply = core.dispatcher().answer(request);
    long took = (outside.nanos().getAsLong() - begun) / 1000;
    return show(reply, arguments.has("json"), took);
  }

  private int converse(Core core, Arguments arguments) {
    if (arguments.has("json")) {
      return new JsonConversation(core.dispatcher(), outside.nanos()).run(outside.in(), out);
    }
    Conversation conversation = new Conversation(core.dispatcher());
    return outside.interactive().getAsBoolean()
        ? new Prompt(conversation, core.dispatcher(), arguments.settings().home())
            .run(outside.screen().colour(), out)
        : conversation.run(outside.in(), out, outside.screen());
  }

  /// JSON goes to standard output whatever it says; text that is no answer goes to standard error.
  private int show(Reply reply, boolean json, long tookMicros) {
    int code = ExitCode.of(reply);
    if (json) {
      out.write(new JsonRenderer().render(reply, tookMicros) + "\n");
    } else {
      String text = new ConsoleRenderer(outside.screen(), Asking.SHELL).render(reply);
      (code > ExitCode.NOTHING ? err : out).write(text);
    }
    return code;
  }

  private int check(Arguments arguments) throws WrongCall, IOException {
    CallWords call = CallWords.read(CheckReport.SHAPE, arguments.rest());
    if (call.words().size() > 1) {
      throw new WrongCall("check takes one folder, as in ./verbatim check data.");
    }
    Path folder =
        call.words().isEmpty() ? arguments.settings().data() : Path.of(call.words().getFirst());
    requireData(folder);
    Progress progress = new Progress(err, outside.nanos());
    LinkChecker links =
        call.has("links")
            ? new LinkChecker(
                outside.fetcher(), (done, all) -> progress.at("Asked for", done, all, "pages"))
            : null;
    return CheckReport.run(folder, arguments.has("json"), outside.screen(), links, out);
  }

  private int operate(String command, Arguments arguments) throws WrongCall, AuditFailure {
    requireData(arguments.settings().data());
    QuietLogging.writeTo(arguments.settings().home().resolve("verbatim.log"));
    try {
      return command.equals("verify")
          ? new Verifying(outside, out, err).run(arguments)
          : new Seeking(outside, out, err).run(arguments);
    } catch (IOException cannot) {
      err.write(PlainText.onOneLine(sentence(cannot)) + "\n");
      return ExitCode.FAILURE;
    }
  }

  private static void requireData(Path folder) throws WrongCall {
    if (!Files.isDirectory(folder)) {
      throw new WrongCall(
          "There is no data folder “%s”. Name one with --data DIR or VERBATIM_DATA."
              .formatted(folder));
    }
  }
}
