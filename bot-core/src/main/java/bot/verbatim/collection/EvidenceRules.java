package bot.verbatim.collection;

import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Holds what a quote claims of its words against the evidence.
final class EvidenceRules {

  private EvidenceRules() {}

  /// @param decided whether a person decided on the attribution
  static void check(Quote quote, boolean decided, Entry entry, Findings findings) {
    problem(quote, decided).ifPresent(message -> findings.fault(entry.line("fidelity"), message));
  }

  /// What the evidence does not bear out, and what to write instead.
  ///
  /// @param decided whether the entry states the attribution
  static Optional<String> problem(Quote quote, boolean decided) {
    @Nullable Evidence evidence = quote.evidence();
    List<Passage> passages = evidence == null ? List.of() : evidence.passages();
    String key = "`" + quote.fidelity().key() + "` ";
    return switch (quote.fidelity()) {
      case VERBATIM, EDITED -> wordForWord(quote, passages, decided).map(message -> key + message);
      case SPLICED ->
          passages.size() >= 2
              ? Optional.empty()
              : Optional.of(key + "needs at least two `passages`, the pieces with their speakers");
      case NOT_FOUND ->
          evidence != null && evidence.coverage() == Coverage.WHOLE
              ? Optional.empty()
              : Optional.of(
                  key
                      + "needs `evidence` with `coverage: whole`: write `unchecked` where not"
                      + " all of the source was read");
      case PARAPHRASE, UNCHECKED -> Optional.empty();
    };
  }

  private static Optional<String> wordForWord(
      Quote quote, List<Passage> passages, boolean decided) {
    if (passages.isEmpty()) {
      return Optional.of(
          "needs `evidence` with the `passages` that hold the words: copy them from the source, or"
              + " write `unchecked`");
    }
    Optional<String> missing =
        switch (quote.fidelity()) {
          case VERBATIM -> Wording.missingWhole(quote.text(), passages);
          case EDITED, PARAPHRASE, UNCHECKED, SPLICED, NOT_FOUND ->
              Wording.missingPiece(quote.text(), passages);
        };
    return missing
        .map(words ->
            "does not hold: no passage contains %s; copy the passage from the source, or write"
                    .formatted(Shown.value(words))
                + " `paraphrase`")
        .or(() -> decided ? Optional.empty() : otherSpeaker(quote, speaking(quote, passages)));
  }

  /// The passages in which the words stand.
  private static List<Passage> speaking(Quote quote, List<Passage> passages) {
    if (passages.size() == 1 || quote.fidelity() != Fidelity.VERBATIM) {
      return passages;
    }
    List<Passage> whole =
        passages.stream()
            .filter(passage -> Wording.missingWhole(quote.text(), List.of(passage)).isEmpty())
            .toList();
    return whole.isEmpty() ? passages : whole;
  }

  private static Optional<String> otherSpeaker(Quote quote, List<Passage> passages) {
    return passages.stream()
        .flatMap(passage -> Optional.ofNullable(passage.speaker()).stream())
        .filter(said -> quote.speakers().stream().noneMatch(who -> who.name().equals(said)))
        .findFirst()
        .map(said ->
            "stands in words of %s: make them the speaker, or write `attribution` with `status:"
                    .formatted(Shown.value(said))
                + " misattributed` and a reason");
  }
}
