package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.audit.AuditResult;
import bot.verbatim.audit.ReferenceText;
import bot.verbatim.audit.SourceAudit;
import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `verify`: compares every quote of a source with its text, and records what it found.
record VerifyCommand(ProcessEnvironment outside, TextOutput out, TextOutput err) {

  static final CallSpec SPEC =
      new CallSpec(
          "verify",
          "SOURCE",
          "Compare every quote of a source with its text",
          List.of(
              CallSpec.Option.of(
                  "text", "FILE", "the text: plain, Markdown, HTML, SRT or VTT, in UTF-8"),
              CallSpec.Option.flag("partial", "the file is only a part of the work"),
              CallSpec.Option.flag("fetch", "fetch the source's page instead, a part of the work"),
              CallSpec.Option.flag("whole", "the page is all of the work"),
              CallSpec.Option.flag("write", "record what was found")),
          "verify axrp-24 --text transcript.md");

  /// Runs the command.
  ///
  /// @throws IOException if the data folder cannot be read, or a file of it cannot be written
  int run(ProcessCall call, Settings settings, boolean json) throws StartupFailure, IOException {
    require(call);
    Path data = settings.data();
    EvidenceStore store = EvidenceStore.of(data, new PassageVerifier());
    SourceAudit audit = choose(store, data, call.words().getFirst());
    ReferenceText text = text(call, audit);
    ProgressLine progress = new ProgressLine(err, outside.nanos());
    AuditResult result =
        audit.compare(text, (done, all) -> progress.at("Checked", done, all, "quotes"));
    if (call.has("write")) {
      result.requireRightText();
    }
    out.write(json ? new VerifyJson().of(result) : new VerifyTable(outside.screen()).of(result));
    TextOutput notes = json ? err : out;
    notes.write(StatusCounts.of(result.quotes()));
    List<EvidenceStore.Finding> findings = result.findings(LocalDate.now(outside.clock()));
    boolean isRecorded = true;
    if (call.has("write")) {
      isRecorded = new RecordingReport(store, data, notes).write(findings);
    } else if (!findings.isEmpty()) {
      notes.write("Nothing was written. --write records this.\n");
    }
    return isRecorded && result.holds() ? ExitCode.OK : ExitCode.NOTHING;
  }

  /// Chooses the source. Problems are reported even if it is not found, as they may be the reason.
  private SourceAudit choose(EvidenceStore store, Path data, String typed)
      throws StartupFailure, IOException {
    try {
      return SourceAudit.of(store, typed);
    } finally {
      if (store.problems() > 0) {
        err.write(
            PlainText.onOneLine(
                    "Some entries of %s may be left out: ./verbatim check finds problems there."
                        .formatted(data))
                + "\n");
      }
    }
  }

  private ReferenceText text(ProcessCall call, SourceAudit audit) throws StartupFailure {
    Optional<String> file = call.value("text");
    if (file.isEmpty()) {
      return audit.fetch(outside.fetcher(), call.has("whole"), outside.nanos());
    }
    new ProgressLine(err, outside.nanos()).reading(file.get());
    return audit.read(file.get(), !call.has("partial"), outside.nanos());
  }

  private static void require(ProcessCall call) throws StartupFailure {
    if (call.words().size() != 1) {
      throw StartupFailure.wrongCall(
          "verify takes the id of one source, as in ./verbatim verify axrp-24 --text FILE.");
    }
    boolean file = call.value("text").isPresent();
    if (file == call.has("fetch")) {
      throw StartupFailure.wrongCall(
          file
              ? "verify takes --text FILE or --fetch, not both."
              : "verify needs the source's text: add --text FILE, or --fetch to fetch its page.");
    }
    if (file && call.has("whole")) {
      throw StartupFailure.wrongCall(
          "A file is taken for the whole work without --whole. Leave it out.");
    }
  }
}
