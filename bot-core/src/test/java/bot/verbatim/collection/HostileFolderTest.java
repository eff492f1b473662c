package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.PassageMatcher;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Folders made to stop a program or to fool its readers. The time limit ends a test that would
/// otherwise wait for ever.
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFolderTest {

  private static final String LINES = "quotes/q.jsonl";
  private static final String SOUND =
      "{\"id\": \"1\", \"text\": \"Words one\", \"speaker\": \"A\", \"source\": \"B\"}\n";
  private static final String MANY_PARTS = "-aa".repeat(20_000);

  @TempDir private Path temp;

  @Test
  void leavesOutALanguageOfManyParts() throws IOException {
    lines("\"language\": \"en" + MANY_PARTS + "\"")
        .containsExactly("2: `language` is longer than 35 characters: shorten it");
  }

  @Test
  void leavesOutIdsOfManyParts() throws IOException {
    String id = "a" + MANY_PARTS;
    lines("\"id\": \"" + id + "\"")
        .containsExactly("2: `id` is longer than 64 characters: shorten it");
    check("topics.yaml", "- slug: " + id + "\n  title: A\n")
        .containsExactly("1: `slug` is longer than 64 characters: shorten it");
    check("people.yaml", "- id: " + id + "\n  name: A\n")
        .containsExactly("1: `id` is longer than 64 characters: shorten it");
    check("sources.yaml", "- id: " + id + "\n  title: A\n  url: https://a.b/\n  kind: post\n")
        .containsExactly("1: `id` is longer than 64 characters: shorten it");
  }

  @Test
  void leavesOutBlanksThatACardWouldHaveToJoin() throws IOException {
    String blanks = "\": \"a\\n" + " ".repeat(60_000) + "x\"";
    lines("\"label" + blanks)
        .containsExactly("2: `label` is longer than 200 characters: shorten it");
    lines("\"speaker" + blanks)
        .containsExactly("2: `speaker` is longer than 200 characters: shorten it");
    lines("\"note" + blanks)
        .containsExactly("2: `note` is longer than 2,000 characters: shorten it");
    lines("\"source" + blanks)
        .containsExactly("2: `source` is longer than 500 characters: shorten it");
    lines("\"locator" + blanks)
        .containsExactly("2: `locator` is longer than 500 characters: shorten it");
    lines("\"topics" + blanks)
        .containsExactly("2: `topics` is longer than 200 characters: shorten it");
    lines("\"text" + blanks)
        .containsExactly("2: `text` is longer than 10,000 characters: shorten it");
  }

  @Test
  void looksAtNoneOfTooManyKeysOrItems() throws IOException {
    check("topics.yaml", "- slug: a\n  title: A\n" + keys(300_000, "  k%d: 1\n").replace(", ", ""))
        .containsExactly("1: a topic has 300,002 parts: keep at most 300");
    lines("\"x\": 1" + keys(5_000, "\"k%d\": 1"))
        .containsExactly("2: a quote has 5,003 parts: keep at most 300");
    lines("\"speaker\": [\"A\"" + keys(5_000, "\"k%d\"") + "]")
        .containsExactly("2: `speaker` has 5,001 parts: keep at most 300");
    check("topics.yaml", "- a\n".repeat(1_100_000))
        .containsExactly("1000000: more than a million values: split the file");
    check("topics.yaml", "- &" + "k".repeat(100_000) + " a\n")
        .containsExactly("1: longer than 64 KiB: break the line, or shorten the entry");
    lines("\"evidence\": {\"passages\": [1" + keys(30, "%d") + "], \"coverage\": \"part\"}")
        .contains("2: `passages` has 31 parts: keep at most 30");
    check("topics.yaml", "- ? " + "k".repeat(300) + "\n  : a\n")
        .containsExactly(
            "1: a key is longer than 200 characters: is its colon in the right place?");
  }

  @Test
  void leavesOutAnEntryWhoseReadingFails() throws IOException {
    String verbatim =
        "\"fidelity\": \"verbatim\", \"evidence\": {\"passages\": [{\"exact\": \"Words\"}],"
            + " \"coverage\": \"part\", \"by\": \"me\", \"method\": \"by eye\"}";
    PassageMatcher deep =
        (_, _, _) -> {
          throw new StackOverflowError();
        };
    Path folder = write(LINES, SOUND + line(verbatim));
    String sentence =
        "2: this entry cannot be read: write it anew as data/README.md says, or remove it";
    assertThat(shown(folder, CollectionCheck.of(folder, deep), LINES)).containsExactly(sentence);

    List<Problem> problems = new ArrayList<>();
    assertThat(read(DataFolder.at(folder, deep, problems::add)))
        .extracting(Quote::id)
        .containsExactly("1");
    assertThat(shown(folder, problems, LINES)).containsExactly(sentence);
  }

  @Test
  void opensNoPipe() throws Exception {
    for (String name : List.of("topics.yaml", "people.yaml", "quotes/a.yaml", "quotes/a.jsonl")) {
      Path folder = write(LINES, SOUND);
      Process made = new ProcessBuilder("mkfifo", folder.resolve(name).toString()).start();
      assertThat(made.waitFor()).isZero();
      isRefused(folder, name, "a pipe, a device or a link to nothing is not read");
    }
  }

  @Test
  void followsNoLinkOutOfTheFolder() throws IOException {
    Path secret = Files.writeString(temp.resolve("secret"), "password\n");
    for (String name : List.of("sources.yaml", "venues.yaml", "quotes/a.yaml", "quotes/a.jsonl")) {
      Path folder = write(LINES, SOUND);
      Files.createSymbolicLink(folder.resolve(name), secret);
      isRefused(folder, name, "a link that leads out of the data folder is not followed");
      Files.delete(folder.resolve(name));
      Files.createSymbolicLink(folder.resolve(name), Path.of("/dev/zero"));
      isRefused(folder, name, "a pipe, a device or a link to nothing is not read");
    }
  }

  @Test
  void followsNoFolderOfQuotesThatLiesElsewhere() throws IOException {
    Path elsewhere = write(LINES, SOUND);
    Path folder = Files.createTempDirectory(temp, "linked");
    Files.createSymbolicLink(folder.resolve("quotes"), elsewhere.resolve("quotes"));
    assertThat(shown(folder, CollectionCheck.of(folder, new PassageVerifier()), "quotes"))
        .singleElement()
        .asString()
        .startsWith("1: a link that leads out of the data folder is not followed");
    List<Problem> problems = new ArrayList<>();
    assertThat(read(DataFolder.at(folder, new PassageVerifier(), problems::add))).isEmpty();
    assertThat(problems).hasSize(1);
  }

  @Test
  void followsLinksWithinTheFolderAndToIt() throws IOException {
    Path folder = write(LINES, SOUND);
    Files.move(folder.resolve(LINES), folder.resolve("quotes/.kept"));
    Files.createSymbolicLink(folder.resolve(LINES), Path.of(".kept"));
    Path link = Files.createSymbolicLink(temp.resolve("link" + folder.getFileName()), folder);
    assertThat(CollectionCheck.of(link, new PassageVerifier())).isEmpty();
    assertThat(read(DataFolder.at(link, new PassageVerifier()))).hasSize(1);
  }

  private void isRefused(Path folder, String name, String why) throws IOException {
    assertThat(shown(folder, CollectionCheck.of(folder, new PassageVerifier()), name))
        .as(name)
        .singleElement()
        .asString()
        .startsWith("1: " + why);
    List<Problem> problems = new ArrayList<>();
    assertThat(read(DataFolder.at(folder, new PassageVerifier(), problems::add)))
        .hasSizeLessThanOrEqualTo(1);
    assertThat(shown(folder, problems, name)).singleElement().asString().startsWith("1: " + why);
  }

  private static List<Quote> read(DataFolder data) throws IOException {
    List<Quote> quotes = new ArrayList<>();
    data.catalog();
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(part, quotes::add);
      }
    }
    return quotes;
  }

  private static String keys(int number, String form) {
    return IntStream.range(0, number)
        .mapToObj(i -> ", " + form.formatted(i))
        .collect(Collectors.joining());
  }

  /// A line with these fields, and those that they do not name.
  private static String line(String fields) {
    String id = fields.contains("\"id\"") ? "" : "\"id\": \"2\", ";
    String text = fields.contains("\"text\"") ? "" : "\"text\": \"Words two\", ";
    return "{" + id + text + fields + "}\n";
  }

  private ListAssert<String> lines(String fields) throws IOException {
    return check(LINES, SOUND + line(fields));
  }

  private ListAssert<String> check(String name, String content) throws IOException {
    Path folder = write(LINES, SOUND);
    Folders.write(folder, name, content);
    return assertThat(shown(folder, CollectionCheck.of(folder, new PassageVerifier()), name));
  }

  private Path write(String name, String content) throws IOException {
    Path folder = Files.createTempDirectory(temp, "data");
    Folders.write(folder, name, content);
    return folder;
  }

  private static List<String> shown(Path folder, List<Problem> problems, String name) {
    String path = folder.resolve(name) + ":";
    return problems.stream().map(problem -> problem.toString().replace(path, "")).toList();
  }
}
