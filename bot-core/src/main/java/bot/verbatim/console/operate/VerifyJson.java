package bot.verbatim.console.operate;

import bot.verbatim.audit.AuditResult;
import bot.verbatim.audit.ReferenceText;
import bot.verbatim.audit.VerifiedQuote;
import bot.verbatim.console.draw.FindingSentences;
import bot.verbatim.console.draw.JsonWriter;
import bot.verbatim.quote.Passage;
import bot.verbatim.verify.Verdict;
import java.util.List;

/// Writes results of checks as one JSON document.
final class VerifyJson {

  private final JsonWriter json = new JsonWriter();

  /// All quotes of a source.
  String of(AuditResult result) {
    json.text("source", result.source().id());
    json.text("text_sha256", result.text().sha256());
    json.list("quotes", result.quotes(), this::quote);
    return json.done() + "\n";
  }

  /// Some words in several texts.
  String of(String words, List<Finding> all) {
    json.text("words", words);
    json.list("texts", all, this::text);
    return json.done() + "\n";
  }

  /// The result of checking some words against one text.
  record Finding(ReferenceText text, Verdict verdict) {}

  private void quote(VerifiedQuote compared) {
    json.text("id", compared.quote().id())
        .text("text", compared.quote().text())
        .text("recorded", compared.quote().fidelity().key());
    verdict(compared.verdict());
    json.text("attribution", compared.verdict().attribution().key());
  }

  private void text(Finding finding) {
    json.text("file", finding.text().name()).text("text_sha256", finding.text().sha256());
    json.text("attribution", finding.verdict().attribution().key());
    verdict(finding.verdict());
  }

  private void verdict(Verdict verdict) {
    json.text("fidelity", verdict.fidelity().key()).key("confidence", verdict.confidence());
    json.object("closest", verdict.passages().stream().findFirst().orElse(null), this::passage);
    json.list("passages", verdict.passages(), this::passage);
    json.list("findings", verdict.findings(), this::found);
  }

  private void passage(Passage passage) {
    json.text("text", passage.exact())
        .text("speaker", passage.speaker())
        .text("locator", passage.locator());
  }

  /// The sentence is null for a finding that an operator need not know.
  private void found(bot.verbatim.verify.Finding finding) {
    String sentence = FindingSentences.sentence(finding);
    json.key("kind", finding.kind())
        .text("detail", finding.detail())
        .text("sentence", sentence.isEmpty() ? null : sentence);
  }
}
