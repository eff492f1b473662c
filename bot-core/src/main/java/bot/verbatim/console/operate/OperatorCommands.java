package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.audit.LinkChecker;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.console.call.FolderAccess;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.QuietLogging;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The operator's commands on the data folder, which need no index.
public record OperatorCommands(ProcessEnvironment outside, TextOutput out, TextOutput err) {

  /// The specs of the commands.
  public static final List<CallSpec> SPECS =
      List.of(CheckReport.SPEC, VerifyCommand.SPEC, FindCommand.SPEC);

  /// Runs a command.
  ///
  /// @param spec one of [#SPECS]
  /// @param behind the arguments after its name
  /// @throws IOException if `check` cannot read the folder
  public int run(CallSpec spec, List<String> behind, Settings settings, boolean json)
      throws StartupFailure, IOException {
    ProcessCall call = ProcessCall.read(spec, UsageText.OPTIONS, behind);
    if (spec.equals(CheckReport.SPEC)) {
      return check(call, settings, json);
    }
    FolderAccess.requireData(settings.data());
    QuietLogging.writeTo(settings.home());
    try {
      return spec.equals(VerifyCommand.SPEC)
          ? new VerifyCommand(outside, out, err).run(call, settings, json)
          : new FindCommand(outside, out, err).run(call, settings, json);
    } catch (IOException cannot) {
      err.write(PlainText.onOneLine(FolderAccess.sentence(cannot)) + "\n");
      return ExitCode.FAILURE;
    }
  }

  private int check(ProcessCall call, Settings settings, boolean json)
      throws StartupFailure, IOException {
    if (call.words().size() > 1) {
      throw StartupFailure.wrongCall("check takes one folder, as in ./verbatim check data.");
    }
    Path folder = call.words().isEmpty() ? settings.data() : Path.of(call.words().getFirst());
    FolderAccess.requireData(folder);
    ProgressLine progress = new ProgressLine(err, outside.nanos());
    LinkChecker links =
        call.has("links")
            ? new LinkChecker(
                outside.fetcher(), (done, all) -> progress.at("Asked for", done, all, "pages"))
            : null;
    return CheckReport.run(folder, json, outside.screen(), links, out);
  }
}
