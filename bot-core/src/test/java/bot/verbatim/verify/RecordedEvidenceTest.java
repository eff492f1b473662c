package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.speaker.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Checks every quote of the collection that is called word for word against the passages recorded
/// for it, as if they were all of the source.
class RecordedEvidenceTest {

  @Test
  void holdsForEveryQuoteThatIsCalledWordForWord() throws IOException {
    Collected collected = Collected.read();
    List<Quote> own = wordForWord(collected);

    assertThat(own).hasSizeGreaterThan(90);
    for (Quote quote : own) {
      Verdict verdict = verifier(quote).check(collected.claim(quote));
      assertThat(verdict.fidelity()).as("%s: %s", quote.id(), verdict).isEqualTo(quote.fidelity());
    }
  }

  @Test
  void failsWithAnyChangedWord() throws IOException {
    Collected collected = Collected.read();
    for (Quote quote : wordForWord(collected)) {
      Claim changed = collected.claim(quote, Collected.withAnotherWord(quote.text()));
      Verdict verdict = verifier(quote).check(changed);
      assertThat(verdict.fidelity().isWordForWord()).as("%s: %s", quote.id(), verdict).isFalse();
    }
  }

  @Test
  void namesASpeakerOfTheQuote() throws IOException {
    for (Quote quote : wordForWord(Collected.read())) {
      if (quote.attribution() == Attribution.SOURCED) {
        List<String> speakers = quote.speakers().stream().map(one -> one.name()).toList();
        assertThat(passages(quote))
            .as(quote.id())
            .allMatch(one -> one.speaker() == null || speakers.contains(one.speaker()));
      }
    }
  }

  private static List<Quote> wordForWord(Collected collected) {
    return collected.quotes().stream().filter(quote -> quote.fidelity().isWordForWord()).toList();
  }

  private static List<Passage> passages(Quote quote) {
    return Objects.requireNonNull(quote.evidence(), quote.id()).passages();
  }

  /// Around the pieces between marked cuts stands what was cut, as far as it was recorded.
  private static Verifier verifier(Quote quote) {
    boolean cuts = quote.fidelity() == Fidelity.EDITED;
    String text =
        passages(quote).stream()
            .map(one -> cuts ? one.prefix() + " " + one.exact() + " " + one.suffix() : one.exact())
            .collect(Collectors.joining(" "));
    return Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)));
  }
}
