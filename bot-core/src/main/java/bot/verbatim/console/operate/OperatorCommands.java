package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.console.call.FolderAccess;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.util.List;

/// The operator's commands on the data folder, which need no index.
public record OperatorCommands(ProcessEnvironment outside, TextOutput out, TextOutput err) {

  /// The specs of the commands.
  public static final List<CallSpec> SPECS =
      List.of(CheckReport.SPEC, VerifyCommand.SPEC, FindCommand.SPEC, DoctorReport.SPEC);

  /// Runs a command.
  ///
  /// @param spec one of [#SPECS]
  /// @param behind the arguments after its name
  /// @throws IOException if `check` cannot read the folder
  public int run(CallSpec spec, List<String> behind, Settings settings, boolean json)
      throws StartupFailure, IOException {
    ProcessCall call = ProcessCall.read(spec, UsageText.OPTIONS, behind);
    if (spec.equals(CheckReport.SPEC)) {
      return new CheckReport(outside, out, err).run(call, settings, json);
    }
    if (spec.equals(DoctorReport.SPEC)) {
      return new DoctorReport(out).run(call, settings, json);
    }
    FolderAccess.requireData(settings.data());
    try {
      return spec.equals(VerifyCommand.SPEC)
          ? new VerifyCommand(outside, out, err).run(call, settings, json)
          : new FindCommand(outside, out, err).run(call, settings, json);
    } catch (IOException cannot) {
      err.write(PlainText.onOneLine(FolderAccess.sentence(cannot)) + "\n");
      return ExitCode.FAILURE;
    }
  }
}
