package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.text.OverBudget;
import bot.verbatim.verify.speaker.SourceText;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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
      Claim claim = Claim.by("Ann Lee", "the um a no 1 the a um the no a");
      assertThat(outcome(verifier, claim)).matches("[A-Z_]+|repeats the same words .*");
    }
  }

  /// Ten times as much of each took minutes or all memory before work was linear or limited; more
  /// is in [HostileTextsAttackTest].
  @ParameterizedTest
  @MethodSource("large")
  void readsOrRefusesWhatIsLarge(TextFormat format, String text, String expected) {
    String outcome;
    try {
      outcome =
          outcome(Verifier.of(text, ReadingOptions.whole(format), () -> 0), Claim.of("the tide"));
    } catch (OverBudget tooMuch) {
      outcome = tooMuch.sentence();
    }
    assertThat(outcome).startsWith(expected);
  }

  static Stream<Arguments> large() {
    return Stream.of(
        arguments(TextFormat.PLAIN, labels(3_000, ": hello there.\n\n"), "NOT_FOUND"),
        arguments(TextFormat.PLAIN, "[00:00:01] Bob\n".repeat(3_000), "NOT_FOUND"),
        arguments(TextFormat.PLAIN, "\u0416" + " ".repeat(1_000_000) + "x", "NOT_FOUND"),
        arguments(TextFormat.PLAIN, "a\n".repeat(50_001), "has more than 50,000 lines"),
        arguments(TextFormat.PLAIN, ">> ".repeat(50_002), "has more than 50,000 lines"),
        arguments(TextFormat.HTML, "<b>1</b><sup>".repeat(20_000), "NOT_FOUND"),
        arguments(TextFormat.HTML, "1<sup>1</sup>".repeat(20_000), "NOT_FOUND"),
        arguments(TextFormat.HTML, "<div>".repeat(20_000) + "a", "NOT_FOUND"),
        arguments(TextFormat.HTML, "<b><i><u>".repeat(66_667), "has more than 200,000 tags"),
        arguments(TextFormat.MARKDOWN, "> ".repeat(300_000) + "a", "NOT_FOUND"),
        arguments(TextFormat.MARKDOWN, "[".repeat(300_000) + "a", "NOT_FOUND"),
        arguments(TextFormat.MARKDOWN, "x".repeat(100_000) + "*".repeat(100_000), "NOT_FOUND"));
  }

  /// Lines with as many names of one word, and of two that begin with it.
  private static String labels(int names, String words) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < 4 * names; at++) {
      String name = "N" + Integer.toString(at % names, 26).replaceAll("[0-9]", "z$0x");
      name = name.replaceAll("[0-9]", "q");
      text.append(name).append(at / names % 2 == 0 ? "" : " Mo").append(words);
    }
    return text.toString();
  }

  @Test
  void stopsOrFindsAWordThatRepeatsInBothTexts() {
    String text = "the ".repeat(100_000);
    Verifier verifier = Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.PLAIN)));

    assertThat(verifier.check(Claim.of("the ".repeat(10_000))).fidelity())
        .isEqualTo(Fidelity.VERBATIM);
    assertThat(outcome(verifier, Claim.of("the ".repeat(10_000) + "tide")))
        .startsWith("repeats the same words too often");
  }

  @Test
  void stopsAfterTenSecondsOfTheClock() {
    AtomicLong clock = new AtomicLong();
    String text = "the tide never lies ".repeat(20_000);
    ReadingOptions reading = ReadingOptions.whole(TextFormat.PLAIN);
    LongSupplier slow = () -> clock.addAndGet(6_000_000_000L);

    assertThatThrownBy(() -> Verifier.of(text, reading, slow))
        .isInstanceOf(OverBudget.class)
        .hasMessageStartingWith("takes more than 10 seconds. Split it");
    AtomicLong step = new AtomicLong();
    Verifier verifier = Verifier.of(text, reading, () -> clock.addAndGet(step.get()));
    step.set(6_000_000_000L);
    assertThat(outcome(verifier, Claim.of("the tide lies")))
        .startsWith("takes more than 10 seconds");
  }

  private static String outcome(Verifier verifier, Claim claim) {
    try {
      return verifier.check(claim).fidelity().name();
    } catch (OverBudget tooMuch) {
      return tooMuch.sentence();
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
  void findsASentenceInFiveMegabytes() {
    StringBuilder text = new StringBuilder();
    for (int at = 0; text.length() < 5_000_000; at++) {
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
