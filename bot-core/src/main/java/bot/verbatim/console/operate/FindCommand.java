package bot.verbatim.console.operate;

import bot.verbatim.Settings;
import bot.verbatim.audit.ReferenceText;
import bot.verbatim.audit.SpeakerNames;
import bot.verbatim.chat.line.CallSpec;
import bot.verbatim.chat.line.ProcessCall;
import bot.verbatim.collection.DataFolder;
import bot.verbatim.console.call.ProcessEnvironment;
import bot.verbatim.console.call.TextOutput;
import bot.verbatim.console.draw.TextTable;
import bot.verbatim.console.draw.TextTable.Line;
import bot.verbatim.console.operate.VerifyJson.Finding;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.text.ExitCode;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.PassageVerifier;
import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.ReadingOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `find`: looks for words in texts, whether the collection has them or not.
record FindCommand(ProcessEnvironment outside, TextOutput out, TextOutput err) {

  static final CallSpec SPEC =
      new CallSpec(
          "find",
          "WORDS",
          "Find words in texts of your own",
          List.of(
              new CallSpec.Option("text", "FILE", true, "the texts to search"),
              CallSpec.Option.of("speaker", "NAME", "who said them"),
              CallSpec.Option.flag("partial", "the files are only parts of the works")),
          "find \"the words\" --text talk.md");

  /// Runs the command.
  ///
  /// @throws IOException if the data folder cannot be read
  int run(ProcessCall call, Settings settings, boolean json) throws StartupFailure, IOException {
    String words = String.join(" ", call.words()).strip();
    List<String> files = call.all("text");
    if (words.isEmpty() || files.isEmpty()) {
      throw StartupFailure.wrongCall(
          "find takes words and the files to look in, as in"
              + " ./verbatim find \"the words\" --text FILE.");
    }
    SpeakerNames people =
        new SpeakerNames(DataFolder.at(settings.data(), new PassageVerifier()).catalog());
    Optional<PersonNames> speaker = call.value("speaker").map(people::who);
    Claim claim = new Claim(words, speaker.stream().toList());
    List<Finding> findings = new ArrayList<>();
    ProgressLine progress = new ProgressLine(err, outside.nanos());
    for (String file : files) {
      progress.reading(file);
      ReferenceText text =
          ReferenceText.read(
              file,
              format ->
                  new ReadingOptions(
                      format, !call.has("partial"), speaker.stream().toList(), List.of()),
              outside.nanos());
      findings.add(new Finding(text, text.check(claim)));
      progress.at("Read", findings.size(), files.size(), "texts");
    }
    out.write(json ? new VerifyJson().of(words, findings) : table(findings));
    return findings.stream().anyMatch(FindCommand::isNear) ? ExitCode.OK : ExitCode.NOTHING;
  }

  private static boolean isNear(Finding finding) {
    Fidelity fidelity = finding.verdict().fidelity();
    return fidelity != Fidelity.NOT_FOUND && fidelity != Fidelity.UNCHECKED;
  }

  private String table(List<Finding> findings) {
    TextTable rows = new TextTable(outside.screen());
    for (Finding finding : findings) {
      List<Line> lines = new ArrayList<>(List.of(Line.plain(finding.text().name())));
      lines.addAll(VerifyTable.passages(finding.verdict()));
      rows.add(List.of(finding.verdict().fidelity().key()), lines);
    }
    return rows.text();
  }
}
