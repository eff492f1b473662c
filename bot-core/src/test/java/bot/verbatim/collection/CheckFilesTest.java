package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be read as they are.
class CheckFilesTest {

  private static final String LINE =
      "{\"id\": \"%s\", \"text\": \"Words %s\", \"speaker\": \"A\", \"source\": \"B\"}\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeOneQuote() throws IOException {
    Folders.write(folder, "quotes/q.jsonl", LINE.formatted("1", "one"));
  }

  @Test
  void saysWhereYamlIsBroken() throws IOException {
    topics("- slug: a\n  title: a: b\n")
        .containsExactly(
            "2: not YAML: a colon inside a text, or wrong indentation; put the text in quotation"
                + " marks and write its keys below one another");
    topics("- slug: a\n\ttitle: b\n").containsExactly("2: not YAML: a tab; indent with spaces");
    topics("- slug: 'a\n  title: b\n").singleElement().asString().contains("not YAML");
    topics("- slug: a\n title: b\n").singleElement().asString().startsWith("2: not YAML");
    topics("- slug: [a\n").singleElement().asString().contains("not YAML");
    topics("- slug: \"\\q\"\n").singleElement().asString().contains("unknown escape");
    topics("- slug: a\n  title: \"\\UFFFFFFFF\"\n")
        .containsExactly("2: not YAML: an unknown escape on this line or below; write it plainly");
  }

  @Test
  void refusesWhatMakesYamlMoreThanText() throws IOException {
    topics("- &a\n  slug: a\n  title: b\n")
        .containsExactly("1: an anchor (`&`): write it without, or put it in quotation marks");
    topics("- *a\n")
        .containsExactly("1: an alias (`*`): write the text again, or put it in quotation marks");
    topics("- slug: !!java.net.URL a\n")
        .containsExactly("1: a tag (`!`): write it without, or put it in quotation marks");
    topics("- !x {slug: a, title: b}\n").containsExactly("1: a tag (`!`): write it without");
    topics("[]\n---\n[]\n")
        .containsExactly("2: a second document begins: keep one list a file, without `---`");
    topics("- slug: a\n  title: b\n  slug: c\n")
        .containsExactly("3: `slug` stands here a second time (first on line 1): keep one");
    topics("- ? [a]\n  : b\n").containsExactly("1: a key must be one word, as in `text: …`");
    topics("- ".repeat(500) + "a\n")
        .containsExactly("1: nested too deeply: see data/README.md for the format");
    topics("[".repeat(5_000)).singleElement().asString().startsWith("1: nested too deeply");
  }

  @Test
  void refusesFilesOfTheWrongShape() throws IOException {
    topics("slug: a\n")
        .containsExactly(
            "1: the file must be a list of entries, each beginning with `- `, not a mapping");
    topics("- a\n").containsExactly("1: a topic must be a mapping of keys to values, not a text");
    topics("- slug: a\n  title: b\n  aliases: {c: d}\n")
        .containsExactly("3: `aliases` must be a text, not a mapping");
    topics("- slug: a\n  title:\n")
        .containsExactly("2: `title` has no value: write one, or remove the key");
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    Path file = folder.resolve("topics.yaml");
    Files.write(file, "- slug: a\n  title: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CollectionCheck.of(folder, new PassageVerifier()))
        .containsExactly(
            new Problem(
                file.toString(),
                2,
                "not UTF-8: byte 0xE9 does not belong here; save the file as UTF-8"));
    Files.delete(file);

    Path lines = folder.resolve("quotes/q.jsonl");
    Files.write(
        lines,
        (LINE.formatted("1", "one") + LINE.formatted("2", "caf\u00e9"))
            .getBytes(StandardCharsets.ISO_8859_1));
    assertThat(CollectionCheck.of(folder, new PassageVerifier()))
        .singleElement()
        .satisfies(problem -> assertThat(problem.line()).isEqualTo(2))
        .satisfies(problem -> assertThat(problem.message()).startsWith("not UTF-8: byte 0xE9"));
  }

  @Test
  void refusesByteOrderMarksAndControls() throws IOException {
    topics("\uFEFF- slug: a\n  title: b\n")
        .containsExactly("1: begins with a byte order mark: save it as UTF-8 without one");
    topics("- slug: a\n  title: b\0\n")
        .containsExactly("2: holds the control character U+0000: delete it");
    Files.delete(folder.resolve("topics.yaml"));
    lines("\uFEFF" + LINE.formatted("1", "one"))
        .containsExactly("1: begins with a byte order mark: save it as UTF-8 without one");
  }

  @Test
  void refusesEmptyFilesOfQuotes() throws IOException {
    lines("").containsExactly("1: the file is empty: write a quote a line, or remove it");
    Folders.write(folder, "quotes/q.jsonl", LINE.formatted("1", "one"));
    topics("").isEmpty();
    Folders.write(folder, "quotes/q.yaml", "# nothing yet\n");
    assertThat(CollectionCheck.of(folder, new PassageVerifier()))
        .extracting(Problem::message)
        .containsExactlyInAnyOrder(
            "the file is empty: write a list of entries, or remove it",
            "this file is missing, and quotes refer to it: write it, or put it back",
            "the file is empty: write a list of entries, or remove it");
  }

  @Test
  void saysWhichLineIsNotJson() throws IOException {
    String first = LINE.formatted("1", "one");
    lines(first + "{\"id\": \"2\"\n").singleElement().asString().startsWith("2: not JSON");
    lines(first + "{'id': 1}\n").singleElement().asString().startsWith("2: not JSON at column 2");
    lines(first + "{\"id\": \"2\", \"id\": \"3\"}\n")
        .containsExactly("2: `id` stands here twice: keep one");
    lines(first + "{} {}\n").containsExactly("2: more than one value: write one quote a line");
    lines(first + "[]\n")
        .containsExactly("2: a quote must be a mapping of keys to values, not a list");
    lines(first + "[".repeat(1_001) + "\n")
        .singleElement()
        .asString()
        .startsWith("2: nested too deeply");
    lines(first + "\n" + LINE.formatted("2", "two")).isEmpty();
  }

  @Test
  void refusesLinesThatAreTooLong() throws IOException {
    String tooLong = LINE.formatted("2", "x".repeat(200_000));
    lines(LINE.formatted("1", "one") + tooLong + tooLong + LINE.formatted("1", "three"))
        .hasSize(3)
        .startsWith(
            "2: longer than 64 KiB: shorten the entry", "3: longer than 64 KiB: shorten the entry")
        .last()
        .asString()
        .startsWith("4: the id `1` is used twice");
    lines("x".repeat(70_000)).containsExactly("1: longer than 64 KiB: shorten the entry");
  }

  @Test
  void saysThatAFileCannotBeRead() throws IOException {
    Files.createDirectory(folder.resolve("people.yaml"));

    assertThat(CollectionCheck.of(folder, new PassageVerifier()))
        .extracting(Problem::message)
        .containsExactly("cannot be read: make it a file that everybody may read");
  }

  @Test
  void showsNothingThatATerminalObeys() throws IOException {
    lines("{\"id\": \"1\", \"text\": \"a\", \"\\u001b[2J\": \"x\"}\n")
        .singleElement()
        .asString()
        .contains("has no key ` [2J`")
        .doesNotContain("\u001b");
  }

  private ListAssert<String> topics(String content) throws IOException {
    return checked("topics.yaml", content);
  }

  private ListAssert<String> lines(String content) throws IOException {
    return checked("quotes/q.jsonl", content);
  }

  private ListAssert<String> checked(String file, String content) throws IOException {
    Folders.write(folder, file, content);
    String path = folder.resolve(file).toString();
    return assertThat(
        CollectionCheck.of(folder, new PassageVerifier()).stream()
            .map(problem -> problem.toString().replace(path + ":", ""))
            .toList());
  }
}
