package bot.verbatim.console;

import bot.verbatim.LoggedFailures;
import bot.verbatim.Settings;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.console.call.FolderAccess;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.QuietLogging;
import bot.verbatim.console.call.ReplyExitCode;
import bot.verbatim.console.call.ShellLine;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.JsonRenderer;
import bot.verbatim.console.operate.OperatorCommands;
import bot.verbatim.console.talk.Conversation;
import bot.verbatim.console.talk.InteractivePrompt;
import bot.verbatim.console.talk.JsonConversation;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.FatalErrors;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Runs a call of the launcher, and returns its exit code.
final class CommandLineApp {

  private static final CallSpec CONSOLE =
      new CallSpec("console", "", "Start a conversation, with history and completion", List.of());

  /// Commands of the terminal that are not chat commands.
  static final List<CallSpec> OPERATOR =
      Stream.concat(Stream.of(CONSOLE), OperatorCommands.SPECS.stream()).toList();

  /// Other errors of the JVM are hardly ever seen.
  static final String OUT_OF_MEMORY =
      "Verbatim ran out of memory and ended. Start it again; if it happens again, give it more in"
          + " the launcher (-Xmx512m in the file verbatim).";

  private final OpenCore.Opener opener;
  private final ProcessEnvironment outside;
  private final TextOutput out;
  private final TextOutput err;
  private final UsageText usage;

  /// @param commands specs of the chat commands
  CommandLineApp(List<CommandSpec> commands, OpenCore.Opener opener, ProcessEnvironment outside) {
    this.usage = new UsageText(commands, OPERATOR, outside.platforms());
    this.opener = opener;
    this.outside = outside;
    this.out = new TextOutput(outside.out());
    this.err = new TextOutput(outside.err());
  }

  /// Runs a call; returns its exit code.
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
    int end = arguments.indexOf(ProcessCall.END);
    boolean json = (end < 0 ? arguments : arguments.subList(0, end)).contains("--json");
    try {
      return called(arguments);
    } catch (StartupFailure wrong) {
      return show(new Reply.Problem(wrong.sentence()), json, 0);
    } catch (IOException cannotOpen) {
      String why = FolderAccess.sentence(cannotOpen);
      show(new Reply.Problem("The collection cannot be opened: " + why), json, 0);
      return ExitCode.FAILURE;
    } catch (RuntimeException | Error unexpected) {
      if (FatalErrors.isFatal(unexpected)) {
        show(new Reply.Problem(OUT_OF_MEMORY), json, 0);
        return ExitCode.FAILURE;
      }
      String reference = new LoggedFailures(outside.seed()).keep(unexpected);
      int code = show(new Reply.Failure(reference), json, 0);
      say("it was " + unexpected);
      return code;
    }
  }

  private int called(List<String> arguments) throws StartupFailure, IOException {
    ProcessCall any = ProcessCall.take(UsageText.OPTIONS, arguments);
    if (any.has("version")) {
      out.write("verbatim " + UsageText.version() + "\n");
      return ExitCode.OK;
    }
    List<String> words = any.words();
    boolean asks = words.isEmpty() || words.getFirst().equals("help");
    if (asks || any.has("help")) {
      out.write(usage.of(asks ? words.stream().skip(1).toList() : words));
      return ExitCode.OK;
    }
    Settings settings = Settings.of(any, outside.environment(), outside.seed());
    QuietLogging.writeTo(settings.home());
    return called(words, settings, any.has("json"));
  }

  private int called(List<String> words, Settings settings, boolean json)
      throws StartupFailure, IOException {
    if (words.getFirst().startsWith("-")) {
      ProcessCall.read(UsageText.NO_COMMAND, UsageText.OPTIONS, words);
    }
    String name = words.getFirst();
    List<String> behind = words.subList(1, words.size());
    for (CallSpec spec : OperatorCommands.SPECS) {
      if (spec.name().equals(name)) {
        return new OperatorCommands(outside, out, err).run(spec, behind, settings, json);
      }
    }
    if (name.equals(CONSOLE.name())) {
      if (!ProcessCall.read(CONSOLE, UsageText.OPTIONS, behind).words().isEmpty()) {
        throw StartupFailure.wrongCall(
            "console takes no words, only --json, --data DIR, --home DIR, --seed N.");
      }
      return withCore(settings, core -> converse(core, settings, json));
    }
    Request request = new ShellLine(usage.grammar()).read(OpenCore.PLACE, words);
    return withCore(settings, core -> answer(core, request, json));
  }

  private int withCore(Settings settings, ToIntFunction<OpenCore> use)
      throws StartupFailure, IOException {
    FolderAccess.requireData(settings.data());
    try (OpenCore core = opener.open(settings, this::say)) {
      core.notices().forEach(this::say);
      return use.applyAsInt(core);
    }
  }

  private void say(String sentence) {
    err.write("verbatim: " + PlainText.onOneLine(sentence) + "\n");
  }

  private int answer(OpenCore core, Request request, boolean json) {
    long begun = outside.nanos().getAsLong();
    Reply reply = core.dispatcher().answer(request);
    long took = (outside.nanos().getAsLong() - begun) / 1000;
    return show(reply, json, took);
  }

  private int converse(OpenCore core, Settings settings, boolean json) {
    core.follow().run();
    if (json) {
      return new JsonConversation(core.dispatcher(), outside.nanos()).run(outside.in(), out);
    }
    Conversation conversation = new Conversation(core.dispatcher());
    return outside.interactive().getAsBoolean()
        ? new InteractivePrompt(conversation, core.dispatcher(), settings.home())
            .run(outside.screen().colour(), out)
        : conversation.run(outside.in(), out, outside.screen());
  }

  /// Writes JSON always to standard output; writes text to standard error if it is no answer.
  private int show(Reply reply, boolean json, long tookMicros) {
    int code = ReplyExitCode.of(reply);
    if (json) {
      out.write(new JsonRenderer().render(reply, tookMicros) + "\n");
    } else {
      String text = new ConsoleRenderer(outside.screen(), CommandSyntax.SHELL).render(reply);
      (code > ExitCode.NOTHING ? err : out).write(text);
    }
    if (reply instanceof Reply.Failure) {
      QuietLogging.file().ifPresent(log -> say("the log is " + log));
    }
    return code;
  }
}
