package bot.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void leavesNeitherCaseNorAccents() {
    assertThat(Folding.unaccented("Paul Erdős AND Čapek")).isEqualTo("paul erdos and capek");
    assertThat(Folding.unaccented("İstanbul")).isEqualTo("istanbul");
  }

  @Test
  void takesStylesOfLettersForTheLettersAlone() {
    assertThat(Folding.unaccented("Ｗｉｄｅ ﬁne 𝐁old")).isEqualTo("wide fine bold");
  }

  @Test
  void leavesOutWhatNobodySees() {
    assertThat(Folding.unaccented("so\u00adft e\u200dx")).isEqualTo("soft ex");
  }
}
