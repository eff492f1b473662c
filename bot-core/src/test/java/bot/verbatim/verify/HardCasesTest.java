package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Cases written to trip the engine up, by hand: many ways to write down who speaks, to change a
/// word that matters, to cut, and to print.
class HardCasesTest {

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatTheSourceSays(HardCase hard) {
    Verdict verdict = Verifier.of(hard.source()).check(hard.claim());

    assertThat(verdict.fidelity().key()).as("%s: %s", hard, verdict).isIn(hard.expected());
    if (!hard.spoken().isEmpty()) {
      String speaker = Objects.toString(verdict.passages().getFirst().speaker(), "?");
      assertThat(speaker).as("%s: %s", hard, verdict).isEqualTo(hard.spoken());
    }
  }

  static Stream<HardCase> cases() {
    return Stream.of("words", "cuts", "pages", "languages", "transcripts").flatMap(HardCase::of);
  }
}
