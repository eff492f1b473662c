package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The same questions get the same quotes, with the same verdicts and in the same order, on a
/// platform as in the terminal. A platform's test implements it, on the collection that comes with
/// the bot.
public interface ParityContract {

  /// The collection that comes with the bot, seen from a module.
  Path DATA = Path.of("..", "data");

  /// A quote as it is shown.
  ///
  /// @param verdict how its words compare with the source
  record Card(String id, String verdict) {}

  /// What a platform shows in answer.
  ///
  /// @param cards the quotes from top to bottom
  /// @param text everything that a person reads, from top to bottom, with escapes undone
  record Shown(List<Card> cards, String text) {}

  /// The core that the platform asks, over [#DATA].
  Dispatcher core();

  /// Asks on the platform, all the way from its client and back.
  ///
  /// @param line as it is typed in the terminal's console, for example `/quote rlhf page:2`
  Shown ask(String line) throws Exception;

  /// Every topic page by page, then questions of each kind; none whose answer is left to chance.
  static Stream<String> script() throws IOException {
    Stream<String> pages =
        DataFolder.at(DATA, new PassageVerifier()).catalog().topics().stream()
            .flatMap(topic ->
                IntStream.rangeClosed(1, 3)
                    .mapToObj(page -> "/quote " + topic.slug() + " page:" + page));
    return Stream.concat(
        pages,
        Stream.of(
            "/quote RLHF",
            "/quote Jan Leike",
            "/quote safety culture back seat shiny products",
            "/quote recursive self-improvement loop",
            "/quote scalabel oversihgt",
            "/quote easier problem fidelity:verbatim",
            "/quote alignment source:axrp-24",
            "/quote alignment speaker:\"Jan Leike\" page:2",
            "/quote an9d-8",
            "/quote alignment limit:2",
            "/quote xyzzyx qwfpgj",
            "/quote \"@everyone <@123> *bold* <!channel>\"",
            "/quote speaker:\"Nobody At All\"",
            "/quote limit:26",
            "/quotes topics",
            "/quotes sources",
            "/quotes why an9d-8",
            "/quotes why zzzz-z",
            "/quotes cite an9d-8"));
  }

  @ParameterizedTest
  @MethodSource("bot.verbatim.console.ParityContract#script")
  default void showsWhatTheTerminalShows(String line) throws Exception {
    ConsoleAnswer expected = ConsoleAnswer.to(line, core());
    Shown shown = ask(line);
    assertThat(shown.cards()).isEqualTo(expected.cards());
    assertThat(expected.inOrder()).isNotEmpty();
    assertThat(shown.text()).containsSubsequence(expected.inOrder());
  }
}
