package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.audit.LinkChecker;
import bot.verbatim.audit.LinkChecker.Link;
import bot.verbatim.audit.LinkChecker.State;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.collection.Problem;
import bot.verbatim.console.call.FolderAccess;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.JsonWriter;
import bot.verbatim.console.draw.Screen.Style;
import bot.verbatim.console.draw.TextTable;
import bot.verbatim.console.draw.TextTable.Line;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// `check`: lists each problem of a data folder as `file:line: problem and remedy`.
record CheckReport(ProcessEnvironment outside, TextOutput out, TextOutput err) {

  static final CallSpec SPEC =
      new CallSpec(
          "check",
          "[DIR]",
          "Check the data folder for mistakes, with what to write instead",
          List.of(
              CallSpec.Option.flag(
                  "links",
                  "also ask whether the sources' pages are still there (goes to the network)")),
          "check data");

  private static final PassageVerifier VERIFIER = new PassageVerifier();

  /// Writes the report; the exit code says whether the folder is valid and no link is dead.
  ///
  /// @throws IOException if the sources cannot be read
  int run(ProcessCall call, Settings settings, boolean json) throws StartupFailure, IOException {
    if (call.words().size() > 1) {
      throw StartupFailure.wrongCall("check takes one folder, as in ./verbatim check data.");
    }
    Path folder = call.words().isEmpty() ? settings.data() : Path.of(call.words().getFirst());
    FolderAccess.requireData(folder);
    boolean looks = call.has("links");
    ProgressLine progress = new ProgressLine(err, outside.nanos());
    List<Problem> problems = CollectionCheck.of(folder, VERIFIER);
    List<Link> pages = looks ? links(folder, progress) : List.of();
    out.write(
        json ? json(problems, looks, pages) : text(folder, problems) + (looks ? table(pages) : ""));
    boolean dead = pages.stream().anyMatch(link -> link.state() == State.DEAD);
    return problems.isEmpty() && !dead ? ExitCode.OK : ExitCode.NOTHING;
  }

  private List<Link> links(Path folder, ProgressLine progress) throws IOException {
    return new LinkChecker(
            outside.fetcher(), (done, all) -> progress.at("Asked for", done, all, "pages"))
        .of(DataFolder.at(folder, VERIFIER).catalog().sources());
  }

  private static String text(Path folder, List<Problem> problems) {
    if (problems.isEmpty()) {
      return PlainText.onOneLine(folder + ": no problems.") + "\n";
    }
    return problems.stream()
        .map(problem -> PlainText.onOneLine(problem.toString()) + "\n")
        .collect(Collectors.joining());
  }

  private String table(List<Link> pages) {
    TextTable rows = new TextTable(outside.screen());
    for (Link link : pages) {
      if (link.state() != State.ALIVE) {
        List<Line> lines = new ArrayList<>(List.of(Line.plain(link.url())));
        lines.add(new Line(link.state() == State.DEAD ? Style.BAD : Style.CAUTION, link.said()));
        if (link.copy() != null) {
          lines.add(Line.plain("A copy may be at " + link.copy()));
        }
        rows.add(List.of(link.source().id(), link.state().name().toLowerCase(Locale.ROOT)), lines);
      }
    }
    long alive = pages.stream().filter(link -> link.state() == State.ALIVE).count();
    return rows.text() + "%d of %d pages answer.\n".formatted(alive, pages.size());
  }

  private static String json(List<Problem> problems, boolean looked, List<Link> pages) {
    JsonWriter json = new JsonWriter();
    json.text("reply", "check");
    json.list(
        "problems",
        problems,
        problem ->
            json.text("file", problem.file())
                .number("line", (long) problem.line())
                .text("message", problem.message()));
    if (looked) {
      json.list(
          "links",
          pages,
          link ->
              json.text("source", link.source().id())
                  .text("url", link.url())
                  .key("state", link.state())
                  .text("message", link.said())
                  .text("archived", link.copy()));
    }
    return json.done() + "\n";
  }
}
