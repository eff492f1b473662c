package bot.verbatim.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotationMarksTest {

  @Test
  void takesMarksFromAroundAText() {
    assertThat(QuotationMarks.taken("“a b”")).isEqualTo("a b");
    assertThat(QuotationMarks.taken(" \"a b\" ")).isEqualTo("a b");
    assertThat(QuotationMarks.taken("‘a’")).isEqualTo("a");
  }

  @Test
  void leavesMarksThatEncloseOnlyAPart() {
    assertThat(QuotationMarks.taken("“a” and “b”")).isEqualTo("“a” and “b”");
    assertThat(QuotationMarks.taken("'Tis the end")).isEqualTo("'Tis the end");
    assertThat(QuotationMarks.taken("a")).isEqualTo("a");
    assertThat(QuotationMarks.taken("")).isEmpty();
  }
}
