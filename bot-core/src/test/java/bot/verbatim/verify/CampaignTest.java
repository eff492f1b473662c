package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The same changes at random on texts that are not part of the project:
///
/// `mvn -pl bot-core test -Dtest=CampaignTest -Dcampaign.texts=FOLDER [-Dcampaign.seeds=10]`
@EnabledIfSystemProperty(named = "campaign.texts", matches = ".+")
class CampaignTest {

  private static final int SHORTEST = 250;

  @Test
  void holdsOnTextsFromElsewhere() throws IOException {
    List<Play> plays = plays(Path.of(System.getProperty("campaign.texts")));
    int seeds = Integer.getInteger("campaign.seeds", 3);
    for (int seed = 0; seed < seeds; seed++) {
      Trial trial = Trial.of(Cases.of(seed, plays));
      System.out.printf("seed %d%n%s%n", seed, trial.matrix().table());
      trial.missed().forEach(System.out::println);
      assertThat(trial.falseVerbatim()).as("seed %d", seed).isEmpty();
      assertThat(trial.wrongSpeakers()).as("seed %d", seed).isEmpty();
    }
  }

  static List<Play> plays(Path folder) throws IOException {
    List<Play> plays = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        Play play = Play.read(file.getFileName().toString(), Files.readString(file));
        int words = play.spoken().stream().mapToInt(part -> part.words().size()).sum();
        if (words >= SHORTEST) {
          plays.add(play);
        }
      }
    }
    return plays;
  }
}
