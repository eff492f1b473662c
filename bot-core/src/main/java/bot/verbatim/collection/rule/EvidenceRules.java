package bot.verbatim.collection.rule;

import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.PassageMatcher;
import bot.verbatim.quote.Quote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Checks that a quote's evidence supports its fidelity.
///
/// @param matcher compares words with passages; called only for quotes that claim to be word for
///   word and have passages
public record EvidenceRules(PassageMatcher matcher) {

  /// What the evidence does not support, with a remedy; empty if it supports the quote.
  ///
  /// @param decided whether the entry states the attribution
  public Optional<String> problem(Quote quote, boolean decided) {
    @Nullable Evidence evidence = quote.evidence();
    List<Passage> passages = quote.passages();
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

  private Optional<String> wordForWord(Quote quote, List<Passage> passages, boolean decided) {
    if (passages.isEmpty()) {
      return Optional.of(
          "needs `evidence` with the `passages` that hold the words: copy them from the source, or"
              + " write `unchecked`");
    }
    return missing(quote, passages)
        .map(words ->
            "does not hold: no passage contains "
                + DisplayedValue.value(words)
                + "; copy the passage from the source, or write `paraphrase`")
        .or(() -> decided ? Optional.empty() : otherSpeaker(quote, speaking(quote, passages)));
  }

  private Optional<String> missing(Quote quote, List<Passage> passages) {
    return matcher.missing(quote.text(), passages, quote.fidelity());
  }

  /// The passages whose speakers count: those that alone hold a verbatim quote, else all.
  private List<Passage> speaking(Quote quote, List<Passage> passages) {
    if (passages.size() == 1 || quote.fidelity() != Fidelity.VERBATIM) {
      return passages;
    }
    List<Passage> whole =
        passages.stream().filter(passage -> missing(quote, List.of(passage)).isEmpty()).toList();
    return whole.isEmpty() ? passages : whole;
  }

  private static Optional<String> otherSpeaker(Quote quote, List<Passage> passages) {
    return Passage.otherSpeakers(passages, quote.speakers())
        .findFirst()
        .map(said ->
            "stands in words of "
                + DisplayedValue.value(said)
                + ": make them the speaker, or write `attribution` with `status: misattributed`"
                + " and a reason");
  }
}
