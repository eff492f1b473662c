package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The benchmark's changes at random on texts that are not part of the project. What is absent
/// comes from the benchmark's own texts: those of one author often say the same in other words.
///
/// `mvn -Ptexts test -pl bot-core -Dtexts=DIR [-Dseeds=5]`
@Tag("texts")
class CampaignTest {

  /// Of shorter texts too little can be picked.
  private static final int SHORTEST = 250;

  private static final List<Play> STRANGERS = Play.TUNED.stream().map(Play::load).toList();

  @Test
  void holdsOnTextsFromElsewhere() throws IOException {
    List<Play> plays = plays();
    List<BenchCase> cases = new ArrayList<>();
    for (long seed = 0; seed < TextsFolder.seeds(); seed++) {
      cases.addAll(Cases.of(seed, plays, STRANGERS));
    }
    Trial trial = Trial.of(cases);
    System.out.printf(
        "%d texts, seeds 0 to %d%n%s%n",
        plays.size(), TextsFolder.seeds() - 1, trial.matrix().table());
    trial.missed().forEach(System.out::println);

    assertThat(trial.falseVerbatim()).isEmpty();
    assertThat(trial.wrongSpeakers()).isEmpty();
    assertThat(trial.refused()).isEmpty();
    assertThat(trial.matrix().recall(Fidelity.VERBATIM)).isGreaterThanOrEqualTo(0.995);
    assertThat(trial.matrix().macroF1()).isGreaterThanOrEqualTo(0.95);
  }

  private static List<Play> plays() throws IOException {
    List<Play> plays = new ArrayList<>();
    TextsFolder.read()
        .forEach((name, text) -> {
          Play play = Play.read(name, text);
          int words = play.spoken().stream().mapToInt(part -> part.words().size()).sum();
          if (words >= SHORTEST) {
            plays.add(play);
          }
        });
    return plays;
  }
}
