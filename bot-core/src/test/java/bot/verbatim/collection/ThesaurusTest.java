package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Groups of words that find one another.
class ThesaurusTest {

  private static final String FILE = "thesaurus.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void writeSoundFolder() throws IOException {
    Folders.write(folder, Folders.SOUND);
  }

  @Test
  void readsGroupsOfWordsAndPhrases() throws IOException {
    assertThat(groups())
        .containsExactly(
            List.of("judge", "grade", "look over"), List.of("cheat", "reward hacking"));
  }

  @Test
  void mayBeAbsent() throws IOException {
    Files.delete(folder.resolve(FILE));

    assertThat(groups()).isEmpty();
    problems().isEmpty();
  }

  @Test
  void isReadAnewWhenItChanges() throws IOException {
    DataFolder data = DataFolder.at(folder, new PassageVerifier());
    List<CollectionPart> before = data.parts();
    assertThat(data.catalog().thesaurus()).hasSize(2);

    Folders.write(folder, FILE, "- [quit, resign]\n");

    assertThat(data.catalog().thesaurus()).containsExactly(List.of("quit", "resign"));
    assertThat(data.parts())
        .filteredOn(part -> !before.contains(part))
        .extracting(CollectionPart::name, CollectionPart::holdsQuotes)
        .containsExactly(tuple(FILE, false));
  }

  @Test
  void refusesGroupsThatAreNone() throws IOException {
    check("- quit\n- {quit: resign}\n- []\n- [quit]\n- [quit, resign]\n")
        .containsExactly(
            "1: a group must be a list of words, as in `- [quit, resign, step down]`, not a text",
            "2: a group must be a list of words, as in `- [quit, resign, step down]`, not a"
                + " mapping",
            "3: a group needs two words that find one another: add one, or remove it",
            "4: a group needs two words that find one another: add one, or remove it");
    assertThat(groups()).containsExactly(List.of("quit", "resign"));
    check("quit: resign\n")
        .containsExactly(
            "1: the file must be a list of entries, each beginning with `- `, not a mapping");
    check("# nothing yet\n")
        .containsExactly("1: the file is empty: write a list of entries, or remove it");
    check("- [a" + ", a".repeat(300) + "]\n")
        .containsExactly("1: a group has 301 words: keep at most 300");
  }

  @Test
  void refusesAWordTwiceInAGroup() throws IOException {
    check("- [p(doom), quit, P-Doom]\n- [quit, resign]\n")
        .containsExactly("1: `P-Doom` stands twice in this group: remove one of them");
    assertThat(groups()).containsExactly(List.of("p(doom)", "quit"), List.of("quit", "resign"));
  }

  @Test
  void refusesAGroupTwice() throws IOException {
    check("- [quit, resign]\n- [Resign, quit]\n")
        .containsExactly("2: the same group stands on line 1: remove one of them");
    assertThat(groups()).containsExactly(List.of("quit", "resign"));
  }

  @Test
  void refusesWhatIsNoWord() throws IOException {
    check("- [a, b, one two three four five]\n")
        .containsExactly("1: `one two three four five` is too long: write at most 4 words");
    check("- - a\n  - b\n  - see https://a.example/\n")
        .containsExactly("3: `see https://a.example/` holds a link: write words");
    check("- [a, b, '?!']\n").containsExactly("1: `?!` has no letter: write a word");
    check("- [a, b, true]\n")
        .containsExactly("1: `word` must be a text: put true in quotation marks");
    check("- [a, b, [c]]\n").containsExactly("1: `word` must be a text, not a list");
    check("- [a, b, " + "c".repeat(201) + "]\n")
        .containsExactly("1: `word` is longer than 200 characters: shorten it");
    check("- [a, b, \"c\\u200Bd\"]\n")
        .singleElement()
        .asString()
        .contains("`word` holds the invisible character");
  }

  @Test
  void followsNoLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "- [pass, word]\n");
    Files.delete(folder.resolve(FILE));
    Files.createSymbolicLink(folder.resolve(FILE), secret);

    problems().singleElement().asString().contains("leads out of the data folder");
    assertThat(groups()).isEmpty();
  }

  private List<List<String>> groups() throws IOException {
    return DataFolder.at(folder, new PassageVerifier()).catalog().thesaurus();
  }

  private ListAssert<String> check(String content) throws IOException {
    Folders.write(folder, FILE, content);
    return problems();
  }

  private ListAssert<String> problems() {
    return assertThat(
        CollectionCheck.of(folder, new PassageVerifier()).stream()
            .map(problem -> problem.toString().replaceFirst("^.*/thesaurus.yaml:", ""))
            .toList());
  }
}
