package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// `check`: every problem of a data folder as `file:line: what`.
final class CheckReport {

  private final FolderCheck check;

  CheckReport(FolderCheck check) {
    this.check = check;
  }

  /// Writes the report and says with the exit code whether the folder is fit to show.
  int run(Path folder, Output out) {
    List<FolderCheck.Finding> findings;
    try {
      findings = check.problems(folder);
    } catch (IOException unreadable) {
      out.write(
          PlainText.onOneLine(folder + ": cannot be read: " + unreadable.getMessage()) + "\n");
      return ExitCode.NOTHING;
    }
    StringBuilder report = new StringBuilder();
    for (FolderCheck.Finding finding : findings) {
      report
          .append(
              PlainText.onOneLine(finding.file() + ":" + finding.line() + ": " + finding.message()))
          .append('\n');
    }
    if (findings.isEmpty()) {
      out.write(PlainText.onOneLine(folder.toString()) + ": no problems.\n");
      return ExitCode.OK;
    }
    out.write(report.toString());
    return ExitCode.NOTHING;
  }
}
