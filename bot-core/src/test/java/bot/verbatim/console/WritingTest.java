package bot.verbatim.console;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.operate.RecordingReport;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageMatcher;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is said of findings that the rules of the collection do not let be recorded.
class WritingTest {

  @TempDir private Path folder = Path.of("");
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void saysWhatCouldNotBeRecordedAndNotThatThereIsNothingNew() throws IOException {
    EvidenceStore strict = store((words, _, _) -> Optional.of(words));
    assertThat(writing(strict).write(findings(strict))).isFalse();
    assertThat(said())
        .contains("Not recorded, l-1:", "no passage contains", "Nothing was written.");
    assertThat(said()).doesNotContain("Nothing new");
  }

  @Test
  void recordsTheOthersAndSaysThatNotAllIs() throws IOException {
    EvidenceStore strict =
        store((words, _, _) -> Optional.of(words).filter(it -> it.startsWith("Ships")));
    assertThat(writing(strict).write(findings(strict))).isFalse();
    assertThat(said()).contains("Not recorded, l-1:", "Recorded 1 finding.");
  }

  @Test
  void saysThatThereIsNothingNewWhereThereIsNothing() throws IOException {
    assertThat(writing(store((_, _, _) -> Optional.empty())).write(List.of())).isTrue();
    assertThat(said()).isEqualTo("Nothing new to record.\n");
  }

  private EvidenceStore store(PassageMatcher matcher) throws IOException {
    Desk desk = Desk.in(folder);
    return EvidenceStore.of(desk.data(), matcher);
  }

  private RecordingReport writing(EvidenceStore store) {
    return new RecordingReport(store, folder.resolve("data"), new TextOutput(said));
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static List<EvidenceStore.Finding> findings(EvidenceStore store) throws IOException {
    return store.quotesOf("light").stream()
        .filter(held -> held.quote().id().startsWith("l-"))
        .map(held -> found(held))
        .toList();
  }

  private static EvidenceStore.Finding found(EvidenceStore.Held held) {
    Passage passage =
        new Passage(held.quote().text(), "", "", "Ada Moreno", null, null, "light", null, "");
    Evidence evidence =
        new Evidence(
            List.of(passage),
            Evidence.Coverage.WHOLE,
            null,
            "text comparison",
            "by eye",
            null,
            null);
    return new EvidenceStore.Finding(held, Fidelity.VERBATIM, evidence, Attribution.SOURCED, "");
  }
}
