package bot.verbatim.chat.card;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhoneLinesTest {

  @Test
  void wrapsBetweenWords() {
    assertThat(PhoneLines.of("x".repeat(38))).isEqualTo(1);
    assertThat(PhoneLines.of("x".repeat(30) + " " + "y".repeat(7))).isEqualTo(1);
    assertThat(PhoneLines.of("x".repeat(30) + " " + "y".repeat(8))).isEqualTo(2);
  }

  @Test
  void breaksAWordThatIsLongerThanALine() {
    assertThat(PhoneLines.of("x".repeat(39))).isEqualTo(2);
    assertThat(PhoneLines.of("x".repeat(40) + " " + "y".repeat(35))).isEqualTo(2);
    assertThat(PhoneLines.of("x".repeat(40) + " " + "y".repeat(36))).isEqualTo(3);
  }

  @Test
  void countsLinesThatAreWritten() {
    assertThat(PhoneLines.of("")).isZero();
    assertThat(PhoneLines.of("a\n\nb\n")).isEqualTo(2);
  }
}
