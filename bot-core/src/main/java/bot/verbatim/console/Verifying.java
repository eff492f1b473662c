package bot.verbatim.console;

import bot.verbatim.audit.AuditFailure;
import bot.verbatim.audit.AuditResult;
import bot.verbatim.audit.ReferenceText;
import bot.verbatim.audit.SourceAudit;
import bot.verbatim.chat.PlainText;
import bot.verbatim.collection.Ledger;
import bot.verbatim.console.Arguments.WrongCall;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// `verify`: compares every quote of a source with its text, and records what it found.
final class Verifying {

  static final CallWords.Shape SHAPE =
      new CallWords.Shape(
          "verify", List.of("partial", "write", "fetch", "whole"), List.of("text"), List.of());

  private final Outside outside;
  private final Output out;
  private final Output err;

  Verifying(Outside outside, Output out, Output err) {
    this.outside = outside;
    this.out = out;
    this.err = err;
  }

  /// Runs the command.
  ///
  /// @throws IOException if the data folder cannot be read, or a file of it not be written
  int run(Arguments arguments) throws WrongCall, AuditFailure, IOException {
    CallWords call = read(arguments);
    Path data = arguments.settings().data();
    Ledger ledger = Ledger.of(data, new PassageVerifier());
    SourceAudit audit = choose(ledger, data, call.words().getFirst());
    ReferenceText text = text(call, audit);
    Progress progress = new Progress(err, outside.nanos());
    AuditResult result =
        audit.compare(text, (done, all) -> progress.at("Checked", done, all, "quotes"));
    if (call.has("write")) {
      result.requireRightText();
    }
    boolean json = arguments.has("json");
    out.write(json ? new VerifyJson().of(result) : new VerifyTable(outside.screen()).of(result));
    Output notes = json ? err : out;
    notes.write(Tally.of(result.quotes()));
    List<Ledger.Finding> findings = result.findings(LocalDate.now(outside.clock()));
    boolean isRecorded = true;
    if (call.has("write")) {
      isRecorded = new Writing(ledger, data, notes).write(findings);
    } else if (!findings.isEmpty()) {
      notes.write("Nothing was written. --write records this.\n");
    }
    return isRecorded && result.holds() ? ExitCode.OK : ExitCode.NOTHING;
  }

  /// What is left out is told even where the source is not found, for it may be that.
  private SourceAudit choose(Ledger ledger, Path data, String typed)
      throws AuditFailure, IOException {
    try {
      return SourceAudit.of(ledger, typed);
    } finally {
      noteProblems(ledger, data);
    }
  }

  private ReferenceText text(CallWords call, SourceAudit audit) throws WrongCall, AuditFailure {
    Optional<String> file = call.value("text");
    if (file.isEmpty()) {
      return audit.fetch(outside.fetcher(), call.has("whole"));
    }
    new Progress(err, outside.nanos()).reading(file.get());
    return audit.read(file.get(), !call.has("partial"));
  }

  private static CallWords read(Arguments arguments) throws WrongCall {
    CallWords call = CallWords.read(SHAPE, arguments.rest());
    if (call.words().size() != 1) {
      throw new WrongCall(
          "verify takes the id of one source, as in ./verbatim verify axrp-24 --text FILE.");
    }
    boolean file = call.value("text").isPresent();
    if (file == call.has("fetch")) {
      throw new WrongCall(
          file
              ? "verify takes --text FILE or --fetch, not both."
              : "verify needs the source's text: add --text FILE, or --fetch to fetch its page.");
    }
    if (file && call.has("whole")) {
      throw new WrongCall("A file is taken for the whole work without --whole. Leave it out.");
    }
    return call;
  }

  private void noteProblems(Ledger ledger, Path data) {
    if (ledger.problems() > 0) {
      err.write(
          PlainText.onOneLine(
                  "Some entries of %s may be left out: ./verbatim check finds problems there."
                      .formatted(data))
              + "\n");
    }
  }
}
