package bot.verbatim.console.operate;

import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.CollectionCheck;
import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Writes findings into the collection, and reports the result.
public record RecordingReport(EvidenceStore store, Path data, TextOutput notes) {

  /// Writes the findings, and reports problems that the folder did not have before.
  ///
  /// @return whether all findings were recorded
  /// @throws IOException if a file cannot be written; then none was
  public boolean write(List<EvidenceStore.Finding> findings) throws IOException {
    List<String> before = problems();
    EvidenceStore.Outcome outcome = store.record(findings);
    outcome
        .refused()
        .forEach((held, why) -> note("Not recorded, " + held.quote().id() + ": " + why));
    boolean isComplete = outcome.refused().isEmpty();
    if (outcome.files().isEmpty()) {
      note(isComplete ? "Nothing new to record." : "Nothing was written.");
      return isComplete;
    }
    outcome.files().forEach(file -> note("Wrote " + file));
    int recorded = findings.size() - outcome.refused().size();
    note(recorded == 1 ? "Recorded 1 finding." : "Recorded " + recorded + " findings.");
    List<String> after = problems();
    before.forEach(after::remove);
    if (!after.isEmpty()) {
      note("./verbatim check finds something new:");
      after.forEach(this::note);
    }
    return isComplete;
  }

  /// The problems without their line numbers, which writing shifts.
  private List<String> problems() {
    return CollectionCheck.of(data, new PassageVerifier()).stream()
        .map(problem -> problem.file() + ": " + problem.message())
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private void note(String text) {
    notes.write(PlainText.onOneLine(text) + "\n");
  }
}
