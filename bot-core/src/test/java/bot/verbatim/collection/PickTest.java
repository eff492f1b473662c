package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.CollectionPart;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The topics in which an editor lets a quote lead.
class PickTest {

  private static final String FILE = "quotes/musings.yaml";

  @TempDir private Path folder;

  @BeforeEach
  void writeSoundFolder() throws IOException {
    Folders.write(folder, Folders.SOUND);
  }

  @Test
  void readsPicksOfYamlAndOfLines() throws IOException {
    pick("[rlhf]");

    assertThat(problems()).isEmpty();
    assertThat(picks())
        .containsEntry("pxmv-4", List.of("rlhf"))
        .containsEntry("l-2", List.of("scalable-oversight"))
        .containsEntry("pxmt-6", List.of());
  }

  @Test
  void readsOneSlugOrTitleWithoutAList() throws IOException {
    pick("RLHF");

    assertThat(problems()).isEmpty();
    assertThat(picks()).containsEntry("pxmv-4", List.of("rlhf"));
  }

  @Test
  void refusesAPickThatIsNoTopicOfTheQuote() throws IOException {
    pick("[scalable-oversight, rlhf, xyzzy]");

    assertThat(problems())
        .containsExactly(
            FILE
                + ":40: the quote is picked for `scalable-oversight`, which is none of its topics:"
                + " add it to `topics`, or remove it here",
            FILE
                + ":40: the quote is picked for `xyzzy`, which is none of its topics: add it to"
                + " `topics`, or remove it here");
    assertThat(picks()).containsEntry("pxmv-4", List.of("rlhf"));
  }

  @Test
  void refusesAPickWrittenTwice() throws IOException {
    pick("[rlhf, RLHF]");

    assertThat(problems())
        .containsExactly(FILE + ":40: the quote is picked for `RLHF` twice: remove one of them");
    assertThat(picks()).containsEntry("pxmv-4", List.of("rlhf"));
  }

  private void pick(String topics) throws IOException {
    String content = Files.readString(folder.resolve(FILE));
    assertThat(content).contains("  topics: [rlhf]\n");
    Folders.write(
        folder,
        FILE,
        content.replace("  topics: [rlhf]\n", "  topics: [rlhf]\n  pick: " + topics + "\n"));
  }

  private List<String> problems() {
    return CollectionCheck.of(folder, new PassageVerifier()).stream()
        .map(problem -> problem.toString().substring(folder.toString().length() + 1))
        .toList();
  }

  private Map<String, List<String>> picks() throws IOException {
    DataFolder data = DataFolder.at(folder, new PassageVerifier());
    Map<String, List<String>> picks = new LinkedHashMap<>();
    for (CollectionPart part : data.parts()) {
      if (part.holdsQuotes()) {
        data.read(part, (Quote quote) -> picks.put(quote.id(), quote.picks()));
      }
    }
    return picks;
  }
}
