package bot.verbatim.question;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.question.Questions.Judged;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whether ordinary questions get what they are after.
class QuestionsTest {

  /// Share of good answers that is demanded, in percent.
  private static final int FLOOR = 95;

  private static final int FEWEST = 300;

  @TempDir Path home;

  @Test
  void ordinaryQuestionsGetWhatTheyAreAfter() throws IOException {
    List<Judged> all =
        Questions.ask(
            Path.of("../data"),
            home,
            Questions.read(Path.of("src/test/resources/questions/questions.tsv")));
    List<Judged> bad = all.stream().filter(judged -> !judged.isGood()).toList();
    Questions.shares(all).forEach((kind, share) -> System.out.println(kind + ": " + share));
    bad.forEach(judged -> System.out.println("  missed: " + judged));
    assertThat(all).hasSizeGreaterThanOrEqualTo(FEWEST);
    assertThat(bad).hasSizeLessThanOrEqualTo(all.size() * (100 - FLOOR) / 100);
  }
}
