package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {

  private static final String QUOTES = "quotes/musings.yaml";
  private static final String LINES = "quotes/more.jsonl";

  @TempDir private Path folder;

  @BeforeEach
  void writeSoundFolder() throws IOException {
    Folders.write(folder, Folders.SOUND);
  }

  @Test
  void findsNothingInASoundFolder() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void namesTheNearestKnownKey() throws IOException {
    assertThat(with(QUOTES, "label:", "lable:"))
        .containsExactly(QUOTES + ":3: a quote has no key `lable`: did you mean `label`?");
  }

  @Test
  void listsTheKnownKeysWhereNoneIsNear() throws IOException {
    assertThat(with("topics.yaml", "about:", "xyzzyx:"))
        .containsExactly(
            "topics.yaml:4: a topic has no key `xyzzyx`: its keys are `slug`, `title`, `aliases` or"
                + " `about`");
  }

  @Test
  void saysWhichKeyIsMissing() throws IOException {
    assertThat(with("sources.yaml", "  kind: post\n", ""))
        .containsExactly(
            "sources.yaml:1: a source needs `kind`: write one of `episode`, `post`, `paper`,"
                + " `thread`, `page`, `site`, `collection` or `show-notes`");
  }

  @Test
  void asksForASource() throws IOException {
    assertThat(with(QUOTES, "  source: axrp-24\n", "").getFirst())
        .isEqualTo(
            QUOTES + ":20: a quote needs `source`: write the id of the work in sources.yaml");
  }

  @Test
  void namesTheNearestSource() throws IOException {
    assertThat(with(QUOTES, "source: axrp-24", "source: axrp-42"))
        .containsExactly(
            QUOTES
                + ":24: no source in sources.yaml has the id `axrp-42`: did you mean `axrp-24`?");
  }

  @Test
  void namesTheNearestTopic() throws IOException {
    assertThat(with(QUOTES, "topics: [rlhf]", "topics: [rhlf]"))
        .containsExactly(
            QUOTES + ":39: no topic in topics.yaml has the slug `rhlf`: did you mean `rlhf`?");
  }

  @Test
  void namesTheNearestPerson() throws IOException {
    assertThat(with(QUOTES, "speaker: [jan-leike,", "speaker: [jan-lieke,"))
        .containsExactly(
            QUOTES
                + ":22: nobody in people.yaml has the id `jan-lieke`: did you mean `jan-leike`?");
  }

  @Test
  void refusesDatesThatAreNone() throws IOException {
    assertThat(with("sources.yaml", "2022-12-05", "2022-02-30"))
        .containsExactly(
            "sources.yaml:7: `date` `2022-02-30` is no date: write `2023`, `2023-07` or"
                + " `2023-07-27`");
    writeSoundFolder();
    assertThat(with(QUOTES, "checked: 2026-01-31", "checked: 2026-01"))
        .containsExactly(QUOTES + ":15: `checked` `2026-01` is no day: write `2026-01-31`");
  }

  @Test
  void refusesRatingsThatAreNone() throws IOException {
    assertThat(with("venues.yaml", "rating: 2", "rating: 6"))
        .containsExactly("venues.yaml:5: `rating` is `6`: write a whole number from 1 to 5");
    writeSoundFolder();
    assertThat(with("sources.yaml", "    reason: A full transcript.\n", ""))
        .containsExactly("sources.yaml:17: a credibility needs `reason`: write why, in a sentence");
  }

  @Test
  void refusesTheSameIdTwice() throws IOException {
    assertThat(with("topics.yaml", "slug: rlhf", "slug: scalable-oversight"))
        .contains(
            "topics.yaml:5: the slug `scalable-oversight` is used twice, first on line 1: write"
                + " another one, or join the entries");
    writeSoundFolder();
    assertThat(with(LINES, "l-1", "pxmt-6"))
        .containsExactly(
            QUOTES
                + ":1: the id `pxmt-6` is used twice, first at "
                + folder.resolve(LINES)
                + ":1: remove the key, and `check` proposes a free one");
  }

  @Test
  void refusesAWordThatLeadsToTwoTopics() throws IOException {
    assertThat(with("topics.yaml", "title: RLHF", "title: Oversight"))
        .containsExactly(
            "topics.yaml:6: `Oversight` already leads to the topic `scalable-oversight`: write it"
                + " in one of them");
    assertThat(with("topics.yaml", "aliases: [oversight]", "aliases: [rlhf]"))
        .containsExactly(
            "topics.yaml:5: `rlhf` already leads to the topic `scalable-oversight`: write it in one"
                + " of them");
  }

  @Test
  void refusesAnAliasOfTwoPeople() throws IOException {
    assertThat(with("people.yaml", "name: Daniel Filan", "name: Daniel Filan\n  aliases: [leike]"))
        .containsExactly(
            "people.yaml:13: `leike` is already an alias of `jan-leike`: write it for one of them");
  }

  @Test
  void refusesASourceThatDescribesItself() throws IOException {
    assertThat(with("sources.yaml", "describes: musings", "describes: axrp-24"))
        .containsExactly(
            "sources.yaml:19: a source cannot describe itself: name the work that it is about, or"
                + " remove the key");
  }

  @Test
  void refusesATopicThatIsNamedTwice() throws IOException {
    assertThat(with(QUOTES, "topics: [rlhf]", "topics: [rlhf, RLHF]"))
        .containsExactly(QUOTES + ":39: the topic `RLHF` is named twice: remove one of them");
  }

  @Test
  void saysOnceThatAFileIsMissing() throws IOException {
    Files.delete(folder.resolve("sources.yaml"));
    assertThat(problems())
        .containsExactly(
            "sources.yaml:1: this file is missing, and quotes refer to it: write it, or put it"
                + " back");
  }

  @Test
  void proposesAnIdWhereItIsMissing() throws IOException {
    assertThat(with(QUOTES, "- id: pxmt-6\n  text", "- text"))
        .singleElement()
        .asString()
        .matches(QUOTES + ":1: a quote needs `id`: write `[a-z][0-9a-z]{3}-[0-9a-z]`");
  }

  @Test
  void mendsAMistypedId() throws IOException {
    assertThat(with(QUOTES, "pxmt-6", "pxmt-7"))
        .containsExactly(
            QUOTES + ":1: `pxmt-7` ends in a wrong check sign, so it was mistyped: write `pxmt-6`");
    writeSoundFolder();
    assertThat(with(QUOTES, "id: pxmt-6", "id: quote one"))
        .singleElement()
        .asString()
        .startsWith(QUOTES + ":1: `quote one` should be four letters");
  }

  @Test
  void proposesNoIdThatIsTaken() throws IOException {
    assertThat(with(QUOTES, "pxmv-4", "pxmt-7"))
        .singleElement()
        .asString()
        .contains("mistyped: write `")
        .doesNotContain("write `pxmt-6`");
  }

  @Test
  void findsNearlyTheSameWords() throws IOException {
    String long1 =
        "Systems that judge each other can help people to judge what they make, I think.";
    String line = "{\"id\": \"%s\", \"text\": \"%s\", \"speaker\": \"A\", \"source\": \"%s\"}\n";
    Folders.write(
        folder,
        LINES,
        line.formatted("1", long1, "B")
            + line.formatted("2", long1.replace("Systems", "SYSTEMS —"), "B")
            + line.formatted("3", long1.replace("Systems", "Machines"), "B")
            + line.formatted("4", long1, "C")
            + line.formatted("5", long1.replace("judge", "help"), "B"));

    assertThat(problems())
        .extracting(problem -> problem.replaceAll("same words as at .*(:[0-9]+),", "like $1,"))
        .containsExactly(
            LINES + ":2: nearly the like :1, with the same source and fidelity: keep one",
            LINES + ":3: nearly the like :1, with the same source and fidelity: keep one");
  }

  @Test
  void saysNothingOfEntriesThatOnlySufferFromABrokenFile() throws IOException {
    assertThat(with("sources.yaml", "title: Superalignment", "title: a: b"))
        .singleElement()
        .asString()
        .startsWith("sources.yaml:11: not YAML");
  }

  @Test
  void reportsEverythingAtOnceInOrder() throws IOException {
    Folders.write(folder, "topics.yml", "");
    with(QUOTES, "fidelity: paraphrase", "fidelity: exact");
    with(LINES, "\"text\": \"To be is to do.\"", "\"txt\": 1");

    assertThat(problems())
        .extracting(problem -> problem.replaceAll("^([^:]+:[0-9]+): .*", "$1"))
        .containsExactly(LINES + ":1", LINES + ":1", QUOTES + ":41", "topics.yml:1");
  }

  @Test
  void saysInOneSentenceThatTheFolderIsMissing() {
    Path nowhere = folder.resolve("nowhere");

    assertThat(CollectionCheck.of(nowhere, new PassageVerifier()))
        .containsExactly(
            new Problem(nowhere.toString(), 1, "no such folder: write the path of a data folder"));
  }

  @Test
  void namesFilesThatNobodyReads() throws IOException {
    Folders.write(folder, "quotes.yml", "");
    Folders.write(folder, "venue.yml", "");
    Folders.write(folder, "quotes/more.yml", "");
    Folders.write(folder, "quotes/old/more.yaml", "");

    assertThat(problems())
        .containsExactly(
            "quotes.yml:1: this file is not read: quotes belong into `quotes/`, as `.yaml` or"
                + " `.jsonl`; move it there, or away",
            "quotes/more.yml:1: this file is not read: rename it to end in `.yaml` or `.jsonl`, or"
                + " move it away",
            "quotes/old:1: a folder in `quotes` is not read: move its files up",
            "venue.yml:1: this file is not read: did you mean `venues.yaml`?");
  }

  @Test
  void stopsCountingAtAThousandProblemsAFile() throws IOException {
    Folders.write(folder, LINES, "{}\n".repeat(1_500));

    assertThat(problems())
        .hasSize(1_001)
        .last()
        .asString()
        .endsWith("2,000 more problems in this file: mend those above first");
  }

  private List<String> with(String file, String old, String changed) throws IOException {
    String content = Files.readString(folder.resolve(file));
    assertThat(content).contains(old);
    Folders.write(folder, file, content.replace(old, changed));
    return problems();
  }

  private List<String> problems() {
    return CollectionCheck.of(folder, new PassageVerifier()).stream()
        .map(problem -> problem.toString().substring(folder.toString().length() + 1))
        .toList();
  }
}
