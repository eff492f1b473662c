package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Indexes that are damaged at random answer as sound ones do.
@Tag("attack")
class CorruptionAttackTest {

  private static final int SMALL = 400;
  private static final int UNVERIFIED = 100;
  private static final int REALLY_LARGE = 1;

  private static final long SEED = Long.getLong("seed", System.nanoTime());

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private final List<String> wrong = new ArrayList<>();
  private List<String> right = List.of();
  private int healed;
  private int failed;
  private int early;

  @Test
  void smallIndexesAreMadeAnewBeforeTheyAreAsked() throws IOException {
    Feed feed = sound(40, 15);
    for (int trial = 0; trial < SMALL; trial++) {
      String done = corrupted(trial);
      compare(done, AttackedIndex.answers(folder.resolve("home"), feed));
    }
    report("%d damaged small indexes".formatted(SMALL));
  }

  @Test
  void largeOnesHealWhileTheyAreUsed() throws IOException {
    Feed feed = sound(40, 15);
    for (int trial = 0; trial < UNVERIFIED; trial++) {
      healing(feed, corrupted(trial), 0, trial % 2 == 0);
    }
    report("%d damaged indexes that are verified in the background".formatted(UNVERIFIED));
  }

  @Test
  void reallyLargeOnesHealToo() throws IOException {
    Feed feed = sound(7_000, 1_000);
    for (int trial = 0; trial < REALLY_LARGE; trial++) {
      healing(feed, corrupted(trial), IndexSettings.STANDARD.verifiedFirst(), trial % 2 == 0);
    }
    report("%d damaged indexes of over 128 MiB".formatted(REALLY_LARGE));
  }

  /// Makes a sound index, and notes its answers.
  private Feed sound(int quotes, int words) throws IOException {
    Feed feed = AttackedIndex.feed(0, quotes, words);
    right = AttackedIndex.answers(folder.resolve("sound"), feed);
    assertThat(Set.copyOf(right)).hasSizeGreaterThan(20);
    return feed;
  }

  private String corrupted(int trial) throws IOException {
    AttackedIndex.copy(folder.resolve("sound"), folder.resolve("home"));
    List<Corruption> kinds = List.of(Corruption.values());
    Corruption kind = kinds.get(trial % kinds.size());
    return kind.to(folder.resolve("home/index"), random);
  }

  /// @param asks whether questions come before the check in the background is done
  private void healing(Feed feed, String done, long verifiedFirst, boolean asks)
      throws IOException {
    try (QuoteIndex index = AttackedIndex.open(folder.resolve("home"), feed, verifiedFirst)) {
      if (asks) {
        askEarly(index);
      }
      healed += index.heal() ? 1 : 0;
      compare(done, AttackedIndex.answers(index));
    }
    compare(done, AttackedIndex.answers(folder.resolve("home"), feed));
  }

  /// A question may fail before the check is done; whether one is answered wrongly is counted.
  private void askEarly(QuoteIndex index) {
    List<Supplier<Object>> questions = AttackedIndex.questions(index);
    for (int i = 0; i < questions.size(); i++) {
      try {
        early += questions.get(i).get().toString().equals(right.get(i)) ? 0 : 1;
      } catch (RuntimeException | InternalError | AssertionError failure) {
        failed++;
      }
    }
  }

  private void compare(String done, List<String> answers) {
    for (int i = 0; i < right.size(); i++) {
      if (!answers.get(i).equals(right.get(i))) {
        wrong.add(done + ", question " + i);
      }
    }
  }

  private void report(String what) {
    System.out.printf(
        "%s, seed %d, %d questions each: %d wrong answers; %d healed while open; before the check"
            + " was done, %d questions failed and %d were answered wrongly%n",
        what, SEED, right.size(), wrong.size(), healed, failed, early);
    assertThat(wrong).as("seed %s", SEED).isEmpty();
  }
}
