package bot.verbatim.collection.write;

import bot.verbatim.collection.EvidenceStore.Finding;
import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.HiddenCharacters;
import java.util.List;
import java.util.Optional;

/// A finding, and its quote as it will be once that is recorded.
///
/// @param attribution where its attribution comes from
public record EvidenceUpdate(Finding finding, Quote quote, AttributionOrigin attribution) {

  /// Where an attribution comes from.
  enum AttributionOrigin {
    /// Derived from fidelity and evidence; not written.
    DERIVED,
    /// Written by the check, since it cannot be derived or a rule requires it.
    BY_CHECK,
    /// Decided by a person; kept as it is.
    BY_PERSON
  }

  public static EvidenceUpdate of(Finding found, EvidenceRules rules) {
    Finding finding = clean(found);
    Quote old = finding.held().quote();
    String by = finding.evidence().by();
    if (!old.attributionBy().isEmpty() && !old.attributionBy().equals(by)) {
      return of(finding, old.attributed(), AttributionOrigin.BY_PERSON);
    }
    Attribution derived =
        Attribution.derivedFrom(finding.fidelity(), old.speakers(), finding.evidence());
    EvidenceUpdate silent = of(finding, new Attributed(derived, "", ""), AttributionOrigin.DERIVED);
    return derived == finding.attribution() && silent.problem(rules).isEmpty()
        ? silent
        : of(
            finding,
            new Attributed(finding.attribution(), finding.reason(), by),
            AttributionOrigin.BY_CHECK);
  }

  /// Why the quote would break the folder's rules; empty if it breaks none.
  public Optional<String> problem(EvidenceRules rules) {
    return rules.problem(quote, attribution != AttributionOrigin.DERIVED);
  }

  private static EvidenceUpdate of(
      Finding finding, Attributed attributed, AttributionOrigin origin) {
    Quote old = finding.held().quote();
    Quote quote =
        new Quote(
            old.id(),
            old.text(),
            old.label(),
            old.speakers(),
            old.topics(),
            old.picks(),
            old.occurrence(),
            old.language(),
            finding.fidelity(),
            finding.evidence(),
            attributed,
            old.note());
    return new EvidenceUpdate(finding, quote, origin);
  }

  /// Removes invisible characters, which the folder must not contain, and empty passages.
  private static Finding clean(Finding finding) {
    Evidence evidence = finding.evidence();
    List<Passage> passages =
        evidence.passages().stream()
            .map(passage ->
                passage.with(
                    finding.held().quote().source(),
                    EvidenceUpdate::seen,
                    name -> Optional.of(seen(name)).filter(seen -> !seen.isEmpty())))
            .filter(passage -> !passage.exact().isEmpty())
            .toList();
    return new Finding(
        finding.held(),
        finding.fidelity(),
        new Evidence(
            passages,
            evidence.coverage(),
            evidence.checked(),
            seen(evidence.by()),
            seen(evidence.method()),
            evidence.confidence(),
            evidence.textSha256()),
        finding.attribution(),
        seen(finding.reason()));
  }

  private static String seen(String text) {
    return HiddenCharacters.without(text.replace('\uFFFD', ' ').replaceAll("\\s+", " "));
  }
}
