package bot.verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir private Path folder;

  @Test
  void saysWhatACollectionCannotShow() throws IOException {
    Path quotes = Files.createDirectories(folder.resolve("data/quotes"));
    Files.writeString(
        quotes.resolve("a.jsonl"),
        """
        {"id": "a-1", "text": "Sound.", "speaker": "A", "source": "B"}
        {"id": "a-2", "text": "No end
        """);
    assertThat(notices())
        .singleElement()
        .asString()
        .startsWith("the collection has 1 problem, and what is broken is left out. The first: ")
        .contains("a.jsonl:2: ")
        .endsWith("`./verbatim check` names all.");
  }

  @Test
  void saysThatThereAreNoQuotes() throws IOException {
    Files.createDirectories(folder.resolve("data"));
    assertThat(notices()).singleElement().asString().startsWith("no quotes in ");
  }

  @Test
  void saysNothingOfASoundCollection() throws IOException {
    Path quotes = Files.createDirectories(folder.resolve("data/quotes"));
    Files.writeString(
        quotes.resolve("a.jsonl"),
        "{\"id\": \"a-1\", \"text\": \"Sound.\", \"speaker\": \"A\", \"source\": \"B\"}\n");
    assertThat(notices()).isEmpty();
  }

  @Test
  void saysThatALargeCollectionTakesTime() throws IOException {
    Path quotes = Files.createDirectories(folder.resolve("data/quotes"));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; lines.length() <= 8 << 20; i++) {
      lines
          .append("{\"id\": \"")
          .append(i)
          .append("\", \"text\": \"")
          .append("word ".repeat(1_000))
          .append("\", \"speaker\": \"A\", \"source\": \"B\"}\n");
    }
    Files.writeString(quotes.resolve("a.jsonl"), lines);
    Settings settings = new Settings(folder.resolve("data"), folder.resolve("home"), 1);
    List<String> said = new ArrayList<>();
    Verbatim.open(settings, said::add).close();
    assertThat(said)
        .containsExactly("making the index of quotes/a.jsonl (8 MiB), once; this takes a while …");
    Verbatim.open(settings, said::add).close();
    assertThat(said).hasSize(1);
  }

  private List<String> notices() throws IOException {
    Settings settings = new Settings(folder.resolve("data"), folder.resolve("home"), 1);
    try (Verbatim verbatim = Verbatim.open(settings)) {
      return verbatim.notices();
    }
  }
}
