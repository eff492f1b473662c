package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is found word for word in a text is found in the passages alone.
class PassageVerifierTest {

  private static final PassageVerifier VERIFIER = new PassageVerifier();

  @ParameterizedTest
  @MethodSource("cases")
  void holdsWhateverIsFoundWordForWord(HardCase hard) {
    Verdict verdict = Verifier.of(hard.source()).check(hard.claim());
    assertThat(isHeld(hard.claim().text(), verdict)).as("%s: %s", hard, verdict).isTrue();
  }

  static Stream<HardCase> cases() {
    return HardCasesTest.cases();
  }

  /// Whether the passages of a verdict hold the words, where it says that the source does.
  static boolean isHeld(String words, Verdict verdict) {
    return !verdict.fidelity().isWordForWord()
        || VERIFIER.missing(words, verdict.passages(), verdict.fidelity()).isEmpty();
  }
}
