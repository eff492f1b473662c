package bot.verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

  @Test
  void countsSwappedNeighboursAsOneEdit() {
    assertThat(EditDistance.between("lable", "label", 2)).isEqualTo(1);
    assertThat(EditDistance.between("kitten", "sitting", 9)).isEqualTo(3);
    assertThat(EditDistance.between("", "abc", 9)).isEqualTo(3);
  }

  @Test
  void countsNoFurtherThanAsked() {
    assertThat(EditDistance.between("kitten", "sitting", 2)).isEqualTo(3);
    assertThat(EditDistance.between("a", "abcdefgh", 3)).isEqualTo(4);
  }

  @Test
  void takesTheNearestWordInWhateverCase() {
    assertThat(Nearest.to("SPEEKER", List.of("source", "Speaker"))).contains("Speaker");
    assertThat(Nearest.to("cat", List.of("cats", "bat", "cat"))).contains("cat");
  }

  @Test
  void takesTheFirstInTheAlphabetOfWordsEquallyNear() {
    assertThat(Nearest.to("at", List.of("cat", "bat", "hat"))).contains("bat");
  }

  @Test
  void allowsOneEditForFourLetters() {
    assertThat(Nearest.to("speekar", List.of("speaker"))).isEmpty();
    assertThat(Nearest.to("fidlty", List.of("fidelity"))).contains("fidelity");
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }
}
