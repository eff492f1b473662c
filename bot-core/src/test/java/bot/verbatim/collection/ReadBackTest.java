package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is recorded is read back before it takes the old file's place.
class ReadBackTest {

  @TempDir private Path folder;

  @Test
  void writesWhatReadsBackTheSame() throws IOException {
    EvidenceStore store =
        EvidenceStore.of(Folders.write(folder, Folders.SOUND), new PassageVerifier());
    Path file = folder.resolve("quotes/musings.yaml");

    EvidenceStore.Outcome outcome = store.record(List.of(spokenAfter(store, "Daniel Filan")));
    assertThat(outcome.refused()).isEmpty();
    assertThat(outcome.files()).containsExactly(file.toRealPath());
    assertThat(Files.readString(file)).contains("speaker_before: daniel-filan");
  }

  /// A name that happens to be the id of a person reads back as that person's name.
  @Test
  void writesNothingThatReadsBackAsSomethingElse() throws IOException {
    EvidenceStore store =
        EvidenceStore.of(Folders.write(folder, Folders.SOUND), new PassageVerifier());
    Path file = folder.resolve("quotes/musings.yaml");
    String before = Files.readString(file);

    assertThatThrownBy(() -> store.record(List.of(spokenAfter(store, "daniel-filan"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("would not have read back as it should, so nothing was written");
    assertThat(Files.readString(file)).isEqualTo(before);
    assertThat(file.getParent()).isDirectoryNotContaining("glob:**/.*");
  }

  private static EvidenceStore.Finding spokenAfter(EvidenceStore store, String speakerBefore)
      throws IOException {
    EvidenceStore.Held held =
        store.quotesOf("musings").stream()
            .filter(one -> one.quote().id().equals("pxmt-6"))
            .findFirst()
            .orElseThrow();
    Passage passage =
        new Passage(
            "I believe evaluation is easier than generation",
            "Is it?",
            "",
            "Jan Leike",
            speakerBefore,
            null,
            "musings",
            null,
            "");
    Evidence evidence =
        new Evidence(
            List.of(passage),
            Evidence.Coverage.WHOLE,
            LocalDate.of(2026, 1, 31),
            "text comparison",
            "seed and extend",
            Evidence.Confidence.HIGH,
            "ab".repeat(32));
    return new EvidenceStore.Finding(held, Fidelity.VERBATIM, evidence, Attribution.SOURCED, "");
  }
}
