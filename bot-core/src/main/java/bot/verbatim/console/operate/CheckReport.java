package bot.verbatim.console.operate;

import bot.verbatim.audit.LinkChecker;
import bot.verbatim.audit.LinkChecker.Link;
import bot.verbatim.audit.LinkChecker.State;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.collection.Problem;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.JsonWriter;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.console.draw.Screen.Style;
import bot.verbatim.console.draw.TextTable;
import bot.verbatim.console.draw.TextTable.Line;
import bot.verbatim.text.ExitCode;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `check`: lists each problem of a data folder as `file:line: problem and remedy`.
final class CheckReport {

  static final CallSpec SPEC =
      new CallSpec(
          "check",
          "[DIR]",
          "Is the data folder fit to show? Each problem, and what to write instead",
          List.of(
              CallSpec.Option.flag(
                  "links", "are the pages of the sources still there? (goes to the network)")));

  private static final PassageVerifier JUDGE = new PassageVerifier();

  private CheckReport() {}

  /// Writes the report; the exit code says whether the folder is valid and no link is dead.
  ///
  /// @param links checks the pages of sources too; null to skip them
  /// @throws IOException if the sources cannot be read
  static int run(
      Path folder, boolean json, Screen screen, @Nullable LinkChecker links, TextOutput out)
      throws IOException {
    List<Problem> problems = CollectionCheck.of(folder, JUDGE);
    List<Link> pages =
        links != null ? links.of(DataFolder.at(folder, JUDGE).catalog().sources()) : List.of();
    out.write(
        json
            ? json(problems, links != null, pages)
            : text(folder, problems) + (links != null ? pages(pages, screen) : ""));
    boolean dead = pages.stream().anyMatch(link -> link.state() == State.DEAD);
    return problems.isEmpty() && !dead ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static String text(Path folder, List<Problem> problems) {
    if (problems.isEmpty()) {
      return PlainText.onOneLine(folder + ": no problems.") + "\n";
    }
    return problems.stream()
        .map(problem -> PlainText.onOneLine(problem.toString()) + "\n")
        .collect(Collectors.joining());
  }

  private static String pages(List<Link> pages, Screen screen) {
    TextTable rows = new TextTable(screen);
    for (Link link : pages) {
      if (link.state() != State.ALIVE) {
        List<Line> lines = new ArrayList<>(List.of(Line.plain(link.url())));
        lines.add(new Line(link.state() == State.DEAD ? Style.BAD : Style.CAUTION, link.said()));
        if (link.copy() != null) {
          lines.add(Line.plain("A copy may be at " + link.copy()));
        }
        rows.add(List.of(link.source().id(), word(link)), lines);
      }
    }
    long alive = pages.stream().filter(link -> link.state() == State.ALIVE).count();
    return rows.text() + "%d of %d pages are there.\n".formatted(alive, pages.size());
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
                  .text("state", word(link))
                  .text("message", link.said())
                  .text("archived", link.copy()));
    }
    return json.done() + "\n";
  }

  private static String word(Link link) {
    return link.state().name().toLowerCase(Locale.ROOT);
  }
}
