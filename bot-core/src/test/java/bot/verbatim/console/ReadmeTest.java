package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.CommandSpec;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.console.call.OpenCore;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.UsageText;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.fetch.Pages;
import bot.verbatim.text.StartupFailure;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// README against what is there.
class ReadmeTest {

  private static final Path ROOT = Path.of("..");

  private final String readme;

  @TempDir Path home;

  ReadmeTest() throws IOException {
    readme = Files.readString(ROOT.resolve("README.md"));
  }

  @Test
  void showsARealExchange() {
    String example = group("```\\n\\$ \\./verbatim (.*?)\\n```");
    String call = example.substring(0, example.indexOf('\n'));
    assertThat(example).isEqualTo(call + "\n" + answer(shellWords(call)).strip());
  }

  /// Not every command needs a row: `/quotes help` lists them all.
  @Test
  void namesNoCommandTwiceAndNoneThatIsNotThere() {
    assertThat(all("\\n\\| `/(quotes? ?[a-z]*)[^`]*` \\|"))
        .map(String::strip)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .isSubsetOf(Verbatim.specs().stream().map(CommandSpec::name).toList())
        .contains("quotes help");
  }

  @Test
  void namesTheLaunchersOwnCommands() throws StartupFailure {
    String help =
        new UsageText(Verbatim.specs(), CommandLineApp.OPERATOR, List.of("discord", "slack"))
            .of(List.of());
    assertThat(all("\\n\\| `\\./verbatim ([a-z]+)"))
        .containsAll(CommandLineApp.OPERATOR.stream().map(CallSpec::name).toList())
        .allSatisfy(command -> assertThat(help).contains("./verbatim " + command));
  }

  @Test
  void drawsTheTreeThatIsThere() throws IOException {
    String tree = group("## The tree\\n\\n```\\n(.*?)```");
    for (String line : tree.lines().toList()) {
      String name = line.strip().split(" ", 2)[0];
      assertThat(name.startsWith("bot.verbatim") ? packageFolder(name) : ROOT.resolve(name))
          .exists();
    }
    assertThat(matches("bot\\.verbatim[.a-z]*", tree)).containsAll(doors());
  }

  @Test
  void listsEveryPackageOfTheCore() throws IOException {
    String core = Files.readString(Path.of("README.md"));
    assertThat(matches("(?m)^bot\\.verbatim[.a-z]*", core))
        .containsExactlyInAnyOrderElementsOf(packages());
  }

  @Test
  void fitsOnThreeScreens() {
    assertThat(readme.lines()).hasSizeLessThanOrEqualTo(130);
  }

  @Test
  void linksToWhatExists() throws IOException {
    for (String folder : List.of(".", "bot-core", "discord-adapter", "slack-adapter")) {
      Path from = ROOT.resolve(folder);
      assertThat(
              matches(
                  "(?<=\\]\\()(?!http)[^)#]+|(?<=src=\")[^\"]+",
                  Files.readString(from.resolve("README.md"))))
          .as(folder)
          .isNotEmpty()
          .allSatisfy(link -> assertThat(from.resolve(link)).exists());
    }
  }

  private static Path packageFolder(String name) {
    return Path.of("src/main/java", name.replace('.', '/'));
  }

  private static Set<String> doors() throws IOException {
    return packages().stream()
        .filter(name -> name.chars().filter(c -> c == '.').count() <= 2)
        .collect(Collectors.toSet());
  }

  private static Set<String> packages() throws IOException {
    Path sources = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .filter(file -> file.endsWith("package-info.java"))
          .map(file ->
              sources
                  .relativize(file)
                  .toString()
                  .replace("/package-info.java", "")
                  .replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private String answer(List<String> call) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProcessEnvironment outside =
        new ProcessEnvironment(
            Map.of("VERBATIM_DATA", "../data", "VERBATIM_HOME", home.toString()),
            List.of(),
            new ByteArrayInputStream(new byte[0]),
            out,
            out,
            new Screen(Screen.USUAL, false),
            () -> false,
            () -> 0,
            1,
            Clock.systemUTC(),
            Pages.none());
    new CommandLineApp(Verbatim.specs(), (settings, _) -> open(settings), outside).run(call);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static OpenCore open(Settings settings) throws IOException {
    Verbatim verbatim = Verbatim.open(settings);
    return new OpenCore(
        verbatim.dispatcher(), verbatim.notices(), verbatim::follow, verbatim::close);
  }

  private static List<String> shellWords(String line) {
    List<String> words = new ArrayList<>();
    for (String word : matches("\"[^\"]*\"|[^ ]+", line)) {
      words.add(word.replace("\"", ""));
    }
    return words;
  }

  private String group(String pattern) {
    return all("(?s)" + pattern).getFirst();
  }

  private List<String> all(String pattern) {
    return Pattern.compile(pattern).matcher(readme).results().map(it -> it.group(1)).toList();
  }

  private static List<String> matches(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
  }
}
