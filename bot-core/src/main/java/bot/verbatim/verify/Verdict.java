package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import java.util.List;

/// The result of checking one quote against one text.
///
/// Fidelity compares words only, not speakers: a host's sentence quoted word for word as the
/// guest's is `verbatim` and `misattributed`, and its passage names the host.
///
/// @param passages without ID and URL of their source; for the source's own words, the places where
///   they occur, piece by piece; else the closest real words, best first; empty if nothing is near
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
}
