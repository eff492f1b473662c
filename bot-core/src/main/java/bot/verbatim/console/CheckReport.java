package bot.verbatim.console;

import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.Check;
import bot.verbatim.collection.Problem;
import java.nio.file.Path;
import java.util.List;

/// `check`: every problem of a data folder as `file:line: what, and what to write instead`.
final class CheckReport {

  private CheckReport() {}

  /// Writes the report and says with the exit code whether the folder is fit to show.
  static int run(Path folder, boolean json, Output out) {
    List<Problem> problems = Check.of(folder);
    out.write(json ? json(problems) : text(folder, problems));
    return problems.isEmpty() ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static String text(Path folder, List<Problem> problems) {
    if (problems.isEmpty()) {
      return PlainText.onOneLine(folder + ": no problems.") + "\n";
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(PlainText.onOneLine(problem.toString())).append('\n');
    }
    return text.toString();
  }

  private static String json(List<Problem> problems) {
    JsonText json = new JsonText();
    json.begin().text("reply", "check");
    json.list(
        "problems",
        problems,
        problem ->
            json.text("file", problem.file())
                .number("line", (long) problem.line())
                .text("message", problem.message()));
    return json.end().done() + "\n";
  }
}
