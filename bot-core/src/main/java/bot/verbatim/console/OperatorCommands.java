package bot.verbatim.console;

import bot.verbatim.Settings;
import bot.verbatim.audit.AuditFailure;
import bot.verbatim.audit.LinkChecker;
import bot.verbatim.chat.Call;
import bot.verbatim.chat.CallSpec;
import bot.verbatim.chat.PlainText;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What whoever runs the bot can ask of the data folder, without an index.
record OperatorCommands(Outside outside, Output out, Output err) {

  /// How they are offered.
  static final List<CallSpec> SPECS = List.of(CheckReport.SPEC, Verifying.SPEC, Seeking.SPEC);

  /// Runs a command.
  ///
  /// @param spec one of [#SPECS]
  /// @param behind what stands behind its name
  /// @throws IOException if `check` cannot read the folder
  int run(CallSpec spec, List<String> behind, Settings settings, boolean json)
      throws StartupFailure, AuditFailure, IOException {
    Call call = Call.read(spec, Usage.OPTIONS, behind);
    if (spec.equals(CheckReport.SPEC)) {
      return check(call, settings, json);
    }
    FolderAccess.requireData(settings.data());
    QuietLogging.writeTo(settings.home());
    try {
      return spec.equals(Verifying.SPEC)
          ? new Verifying(outside, out, err).run(call, settings, json)
          : new Seeking(outside, out, err).run(call, settings, json);
    } catch (IOException cannot) {
      err.write(PlainText.onOneLine(FolderAccess.sentence(cannot)) + "\n");
      return ExitCode.FAILURE;
    }
  }

  private int check(Call call, Settings settings, boolean json) throws StartupFailure, IOException {
    if (call.words().size() > 1) {
      throw StartupFailure.wrongCall("check takes one folder, as in ./verbatim check data.");
    }
    Path folder = call.words().isEmpty() ? settings.data() : Path.of(call.words().getFirst());
    FolderAccess.requireData(folder);
    Progress progress = new Progress(err, outside.nanos());
    LinkChecker links =
        call.has("links")
            ? new LinkChecker(
                outside.fetcher(), (done, all) -> progress.at("Asked for", done, all, "pages"))
            : null;
    return CheckReport.run(folder, json, outside.screen(), links, out);
  }
}
