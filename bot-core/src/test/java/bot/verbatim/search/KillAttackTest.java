package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.console.JavaProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Processes that are killed while they make or catch up an index leave none that answers wrongly.
/// Those that were done before do not count.
@Tag("attack")
class KillAttackTest {

  private static final int KILLS = 100;
  private static final int QUOTES = 500;
  private static final int WORDS = 30;
  private static final long SEED = Long.getLong("seed", System.nanoTime());

  /// What is killed: opens the index in a folder, for a variant of the collection.
  static final class Target {
    private Target() {}

    public static void main(String[] arguments) throws IOException {
      Feed feed = AttackedIndex.feed(Integer.parseInt(arguments[1]), QUOTES, WORDS);
      System.out.println("begun");
      AttackedIndex.open(Path.of(arguments[0]), feed).close();
    }
  }

  @TempDir Path folder;

  @Test
  void answersRightlyAfterAnyKill() throws Exception {
    Random random = new Random(SEED);
    List<Feed> feeds = new ArrayList<>();
    List<List<String>> right = new ArrayList<>();
    for (int variant = 0; variant < 2; variant++) {
      feeds.add(AttackedIndex.feed(variant, QUOTES, WORDS));
      right.add(AttackedIndex.answers(folder.resolve("sound-" + variant), feeds.get(variant)));
    }
    assertThat(right.get(0)).isNotEqualTo(right.get(1));
    Path home = folder.resolve("home");
    long longest = 800;
    int killed = 0;
    int wrong = 0;
    int trial = 0;
    for (; killed < KILLS; trial++) {
      int variant = trial % 2;
      switch (trial % 3) {
        case 0 -> AttackedIndex.remove(home);
        case 1 -> AttackedIndex.copy(folder.resolve("sound-" + (1 - variant)), home);
        default -> {
          // As if it had been found to be damaged.
          AttackedIndex.copy(folder.resolve("sound-" + variant), home);
          mark(home, random);
        }
      }
      Process process =
          JavaProcess.of(
                  Target.class.getName(), List.of(home.toString(), Integer.toString(variant)))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      assertThat(process.inputReader().readLine()).isEqualTo("begun");
      boolean ended = process.waitFor(random.nextLong(longest), TimeUnit.MILLISECONDS);
      killed += ended ? 0 : 1;
      // Half as many are done before they are killed as not.
      longest = Math.max(100, ended ? longest * 9 / 10 : longest * 21 / 20);
      assertThat(trial).as("processes, seed %s", SEED).isLessThan(10 * KILLS);
      boolean _ = process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
      List<String> answers = AttackedIndex.answers(home, feeds.get(variant));
      for (int i = 0; i < answers.size(); i++) {
        wrong += answers.get(i).equals(right.get(variant).get(i)) ? 0 : 1;
      }
    }
    System.out.printf(
        "%d processes, %d killed before they were done, seed %d: %d wrong answers to %d questions"
            + " each%n",
        trial, killed, SEED, wrong, right.getFirst().size());
    assertThat(wrong).as("seed %s", SEED).isZero();
  }

  private static void mark(Path home, Random random) throws IOException {
    try (var files = Files.list(home.resolve("index"))) {
      String spelling =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("spelling-"))
              .findFirst()
              .orElseThrow();
      Files.createFile(home.resolve("index").resolve(spelling.replace("spelling", "damaged")));
    }
    String _ = Corruption.FLIP.to(home.resolve("index"), random);
  }
}
