package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import java.util.List;

/// What a check of one quote against one text found.
///
/// Fidelity compares words with words and says nothing on who spoke them: a host's sentence quoted
/// word for word as the guest's is `verbatim` and `misattributed`, and its passage names the host.
///
/// @param passages without the source that they stand in; for words that are the source's own,
///   where they stand, piece by piece; else the closest real words, best first; empty where nothing
///   is near
public record Verdict(
    Fidelity fidelity,
    Attribution attribution,
    Confidence confidence,
    List<Passage> passages,
    List<Finding> findings) {

  public Verdict {
    passages = List.copyOf(passages);
    findings = List.copyOf(findings);
  }

  /// Whether something of this kind was found.
  public boolean has(Finding.Kind kind) {
    return findings.stream().anyMatch(finding -> finding.kind() == kind);
  }
}
