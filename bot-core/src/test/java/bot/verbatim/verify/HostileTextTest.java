package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.speaker.SourceText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts made to be slow, deep or huge. The time limits are far above what is needed; they only
/// tell a linear step from one that grows with the square.
@Timeout(60)
class HostileTextTest {

  private static final int BIG = 60_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "![",
        "*",
        "<",
        "a ",
        "um ",
        "the the ",
        "a: ",
        "A: b. ",
        ">> ",
        "(",
        "-\n",
        "\u00AD",
        "Ann Lee 0:01\n",
        "no ",
        "1 ",
        "[a](",
        "' ",
        "\u2026 ",
        "&amp;",
        "<div>"
      })
  void readsOneThingOverAndOver(String piece) {
    String text = piece.repeat(BIG / piece.length());
    for (TextFormat format : TextFormat.values()) {
      Verifier verifier = Verifier.of(SourceText.read(text, ReadingOptions.whole(format)));
      Verdict verdict = verifier.check(Claim.by("Ann Lee", "the um a no 1 the a um the no a"));
      assertThat(verdict.fidelity()).isNotNull();
    }
  }

  @Test
  void checksAQuoteAsLongAsABook() {
    String text = "the tide never lies to the people of the coast ".repeat(4_000);
    Verifier verifier = Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)));

    assertThat(verifier.check(Claim.of(text)).fidelity())
        .isIn(Fidelity.VERBATIM, Fidelity.PARAPHRASE);
    assertThat(verifier.check(Claim.of("x ".repeat(50_000))).fidelity())
        .isEqualTo(Fidelity.NOT_FOUND);
  }

  @Test
  void findsASentenceInTenMegabytes() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; text.length() < 10_000_000; at++) {
      text.append("Line ").append(at).append(" says that the tide never lies to anybody. ");
    }
    text.append("Only the very last sentence mentions a purple harbour master.");
    Verifier verifier =
        Verifier.of(SourceText.read(text.toString(), ReadingOptions.whole(TextFormat.PLAIN)));

    assertThat(verifier.check(Claim.of("mentions a purple harbor master")).fidelity())
        .isEqualTo(Fidelity.VERBATIM);
    assertThat(verifier.check(Claim.of("the tide never lies to somebody")).fidelity())
        .isEqualTo(Fidelity.PARAPHRASE);
  }
}
