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
import org.jspecify.annotations.Nullable;

/// A finding, and its quote as it will be once that is recorded.
///
/// @param attribution where its attribution comes from
public record EvidenceUpdate(Finding finding, Quote quote, Told attribution) {

  /// Where an attribution comes from.
  enum Told {
    /// Derived from fidelity and evidence; not written.
    DERIVED,
    /// Written by the check, since it cannot be derived or a rule requires it.
    BY_CHECK,
    /// Decided by a person; kept as it is.
    BY_PERSON
  }

  public static EvidenceUpdate of(Finding found, EvidenceRules rules) {
    Finding finding = clean(found);
    String decidedBy = finding.held().quote().attributionBy();
    if (!decidedBy.isEmpty() && !decidedBy.equals(finding.evidence().by())) {
      Quote old = finding.held().quote();
      return of(
          finding, old.attribution(), old.attributionReason(), old.attributionBy(), Told.BY_PERSON);
    }
    Attribution derived =
        Attribution.derivedFrom(
            finding.fidelity(), finding.held().quote().speakers(), finding.evidence());
    EvidenceUpdate silent = of(finding, derived, "", "", Told.DERIVED);
    return derived == finding.attribution() && silent.problem(rules).isEmpty()
        ? silent
        : of(
            finding,
            finding.attribution(),
            finding.reason(),
            finding.evidence().by(),
            Told.BY_CHECK);
  }

  /// Why the quote would break the folder's rules; empty if it breaks none.
  public Optional<String> problem(EvidenceRules rules) {
    return rules.problem(quote, attribution != Told.DERIVED);
  }

  private static EvidenceUpdate of(
      Finding finding, Attribution attribution, String reason, String by, Told told) {
    Quote old = finding.held().quote();
    Quote quote =
        new Quote(
            old.id(),
            old.text(),
            old.label(),
            old.speakers(),
            old.topics(),
            old.occurrence(),
            old.language(),
            finding.fidelity(),
            finding.evidence(),
            new Attributed(attribution, reason, by),
            old.note());
    return new EvidenceUpdate(finding, quote, told);
  }

  /// Removes invisible characters, which the folder must not contain, and empty passages.
  private static Finding clean(Finding finding) {
    Evidence evidence = finding.evidence();
    List<Passage> passages =
        evidence.passages().stream()
            .map(passage -> clean(passage, finding))
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

  private static Passage clean(Passage passage, Finding finding) {
    return new Passage(
        seen(passage.exact()),
        seen(passage.prefix()),
        seen(passage.suffix()),
        name(passage.speaker()),
        name(passage.speakerBefore()),
        name(passage.speakerAfter()),
        finding.held().quote().source().id(),
        finding.held().quote().source().url(),
        seen(passage.locator()));
  }

  private static @Nullable String name(@Nullable String person) {
    String name = person == null ? "" : seen(person);
    return name.isEmpty() ? null : name;
  }

  private static String seen(String text) {
    return HiddenCharacters.without(text.replace('\uFFFD', ' ').replaceAll("\\s+", " "));
  }
}
