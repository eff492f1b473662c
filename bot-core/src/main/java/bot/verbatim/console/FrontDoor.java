package bot.verbatim.console;

import bot.verbatim.Settings;
import bot.verbatim.audit.AuditFailure;
import bot.verbatim.audit.LinkChecker;
import bot.verbatim.chat.Call;
import bot.verbatim.chat.CallSpec;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.WrongCall;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;

/// Takes a call of the launcher to what answers it, and ends with an exit code.
final class FrontDoor {

  /// What is no chat command, but can be asked in a terminal.
  static final List<CallSpec> OPERATOR =
      List.of(Usage.CONSOLE, CheckReport.SPEC, Verifying.SPEC, Seeking.SPEC);

  /// As many as five letters and digits can tell apart.
  private static final long REFERENCES = 60_466_176;

  private final Core.Opener opener;
  private final Outside outside;
  private final Output out;
  private final Output err;
  private final Usage usage;

  /// @param commands of the conversation, as the core will offer them
  FrontDoor(List<CommandSpec> commands, Core.Opener opener, Outside outside) {
    this.usage = new Usage(commands, OPERATOR, outside.platforms());
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
    int end = arguments.indexOf(Call.END);
    boolean json = (end < 0 ? arguments : arguments.subList(0, end)).contains("--json");
    try {
      return called(arguments);
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

  private int called(List<String> arguments) throws WrongCall, AuditFailure, IOException {
    Call any = Call.take(Usage.OPTIONS, arguments);
    if (any.has("version")) {
      out.write("verbatim " + Usage.version() + "\n");
      return ExitCode.OK;
    }
    List<String> words = any.words();
    boolean asks = words.isEmpty() || words.getFirst().equals("help");
    if (asks || any.has("help")) {
      out.write(usage.of(asks ? words.stream().skip(1).toList() : words));
      return ExitCode.OK;
    }
    Settings settings = Settings.of(any, outside.environment(), outside.seed());
    return called(words, settings, any.has("json"));
  }

  private int called(List<String> words, Settings settings, boolean json)
      throws WrongCall, AuditFailure, IOException {
    if (words.getFirst().startsWith("-")) {
      Call.read(Usage.NO_COMMAND, Usage.OPTIONS, words);
    }
    List<String> behind = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "check" -> check(read(CheckReport.SPEC, behind), settings, json);
      case "verify" -> {
        Call call = read(Verifying.SPEC, behind);
        yield operate(settings, () -> new Verifying(outside, out, err).run(call, settings, json));
      }
      case "find" -> {
        Call call = read(Seeking.SPEC, behind);
        yield operate(settings, () -> new Seeking(outside, out, err).run(call, settings, json));
      }
      case "console" -> {
        if (!read(Usage.CONSOLE, behind).words().isEmpty()) {
          throw new WrongCall(
              "console takes no words, only --json, --data DIR, --home DIR, --seed N.");
        }
        yield withCore(settings, core -> converse(core, settings, json));
      }
      default -> {
        Request request = new ShellLine(usage.grammar()).read(Core.PLACE, words);
        yield withCore(settings, core -> answer(core, request, json));
      }
    };
  }

  private static Call read(CallSpec spec, List<String> behind) throws WrongCall {
    return Call.read(spec, Usage.OPTIONS, behind);
  }

  private int withCore(Settings settings, ToIntFunction<Core> use) throws WrongCall, IOException {
    requireData(settings.data());
    try (Core core = opener.open(settings, this::say)) {
      core.notices().forEach(this::say);
      return use.applyAsInt(core);
    }
  }

  private void say(String sentence) {
    err.write("verbatim: " + PlainText.onOneLine(sentence) + "\n");
  }

  private int answer(Core core, Request request, boolean json) {
    long begun = outside.nanos().getAsLong();
    Reply reply = core.dispatcher().answer(request);
    long took = (outside.nanos().getAsLong() - begun) / 1000;
    return show(reply, json, took);
  }

  private int converse(Core core, Settings settings, boolean json) {
    if (json) {
      return new JsonConversation(core.dispatcher(), outside.nanos()).run(outside.in(), out);
    }
    Conversation conversation = new Conversation(core.dispatcher());
    return outside.interactive().getAsBoolean()
        ? new Prompt(conversation, core.dispatcher(), settings.home())
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

  private int check(Call call, Settings settings, boolean json) throws WrongCall, IOException {
    if (call.words().size() > 1) {
      throw new WrongCall("check takes one folder, as in ./verbatim check data.");
    }
    Path folder = call.words().isEmpty() ? settings.data() : Path.of(call.words().getFirst());
    requireData(folder);
    Progress progress = new Progress(err, outside.nanos());
    LinkChecker links =
        call.has("links")
            ? new LinkChecker(
                outside.fetcher(), (done, all) -> progress.at("Asked for", done, all, "pages"))
            : null;
    return CheckReport.run(folder, json, outside.screen(), links, out);
  }

  private int operate(Settings settings, Operation operation) throws WrongCall, AuditFailure {
    requireData(settings.data());
    QuietLogging.writeTo(settings.home());
    try {
      return operation.run();
    } catch (IOException cannot) {
      err.write(PlainText.onOneLine(sentence(cannot)) + "\n");
      return ExitCode.FAILURE;
    }
  }

  /// An operator's command, with all that it takes.
  @FunctionalInterface
  private interface Operation {
    int run() throws WrongCall, AuditFailure, IOException;
  }

  private static void requireData(Path folder) throws WrongCall {
    if (!Files.isDirectory(folder)) {
      throw new WrongCall(
          "There is no data folder “%s”. Name one with --data DIR or VERBATIM_DATA."
              .formatted(folder));
    }
  }
}
