package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// The benchmark: over two thousand quotes of own and public-domain texts, made by rule and by
/// hand. The constants of the engine were set on the first set of texts; the second was held out.
class BenchmarkTest {

  private static final long SEED = 1;
  private static final long HELD_OUT_SEED = 7;
  private static final Map<Long, Trial> TRIALS = new ConcurrentHashMap<>();

  @Test
  void callsNothingTheSourcesWordsThatIsNot() {
    assertThat(trial(SEED, Play.TUNED).falseVerbatim()).isEmpty();
    assertThat(trial(HELD_OUT_SEED, Play.HELD_OUT).falseVerbatim()).isEmpty();
  }

  @Test
  void givesNoWordsToTheWrongSpeaker() {
    assertThat(trial(SEED, Play.TUNED).wrongSpeakers()).isEmpty();
    assertThat(trial(HELD_OUT_SEED, Play.HELD_OUT).wrongSpeakers()).isEmpty();
  }

  @Test
  void recordsWhateverItCallsTheSourcesWords() {
    assertThat(trial(SEED, Play.TUNED).refused()).isEmpty();
    assertThat(trial(HELD_OUT_SEED, Play.HELD_OUT).refused()).isEmpty();
  }

  @Test
  void findsNearlyAllWordsThatAreTheSources() {
    assertThat(trial(SEED, Play.TUNED).matrix().recall(Fidelity.VERBATIM)).isGreaterThan(0.995);
    assertThat(trial(HELD_OUT_SEED, Play.HELD_OUT).matrix().recall(Fidelity.VERBATIM))
        .isGreaterThan(0.995);
  }

  @Test
  void tellsTheKindsApart() {
    assertThat(trial(SEED, Play.TUNED).matrix().macroF1()).isGreaterThan(0.97);
    assertThat(trial(HELD_OUT_SEED, Play.HELD_OUT).matrix().macroF1()).isGreaterThan(0.97);
  }

  @Test
  void isAsReadmeShowsIt() throws IOException {
    String table =
        Matrix.table(
            List.of(
                trial(SEED, Play.TUNED).matrix(), trial(HELD_OUT_SEED, Play.HELD_OUT).matrix()));
    assertThat(Files.readString(Path.of("README.md")))
        .as("copy the table into README:%n%s", table)
        .contains(table);
  }

  @Test
  void staysTrueUnderOtherSeeds() {
    for (long seed = 100; seed < 103; seed++) {
      Trial trial = trial(seed, Play.TUNED);
      assertThat(trial.falseVerbatim()).as("seed %d", seed).isEmpty();
      assertThat(trial.wrongSpeakers()).as("seed %d", seed).isEmpty();
    }
  }

  private static Trial trial(long seed, List<String> plays) {
    return TRIALS.computeIfAbsent(seed, _ -> newTrial(seed, plays));
  }

  private static Trial newTrial(long seed, List<String> plays) {
    return Trial.of(Cases.of(seed, plays.stream().map(Play::load).toList()));
  }
}
