package bot.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuoteIdTest {

  private static final String SIGNS = "0123456789abcdefghjkmnpqrstvwxyz";

  @Test
  void givesTheSameWordsTheSameId() {
    String id = QuoteId.of("axrp-24", "Evaluation is easier than generation.", _ -> false);

    assertThat(QuoteId.of("axrp-24", "Evaluation is easier than generation.", _ -> false))
        .isEqualTo(id);
    assertThat(QuoteId.isValid(id)).isTrue();
  }

  @Test
  void tellsTheIdThatIsMeantWhereTheCheckSignIsWrong() {
    String id = QuoteId.withCheck("k0f1");
    char wrong = id.endsWith("x") ? 'y' : 'x';
    assertThat(QuoteId.meant("k0f1-" + wrong)).contains(id);
    assertThat(QuoteId.meant("KOFL " + wrong)).contains(id);
    assertThat(QuoteId.meant(id)).isEmpty();
    assertThat(QuoteId.meant("oversight")).isEmpty();
    assertThat(QuoteId.meant("1234-5")).isEmpty();
  }

  @Test
  void takesTheFirstFreeIdOfTheWords() {
    String first = QuoteId.of("a", "b", _ -> false);
    String second = QuoteId.of("a", "b", first::equals);

    assertThat(second).isNotEqualTo(first).isEqualTo(QuoteId.of("a", "b\n", _ -> false));
  }

  /// The groups of SHA-256 of `a\n8` are 6, 0, 14, 4, 8, 30, 9, 20 …; the first from 10 on is the
  /// first letter.
  @Test
  void readsTheDigestInGroupsOfFiveBits() {
    assertThat(QuoteId.of("a", "8", _ -> false)).isEqualTo("e48y-5");
  }

  @Test
  void alwaysBeginsWithALetter() {
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < 2_000; i++) {
      String id = QuoteId.of("source", "text " + i, ids::contains);
      assertThat(id).matches("[a-hjkmnp-tv-z][0-9a-hjkmnp-tv-z]{3}-[0-9a-hjkmnp-tv-z]");
      assertThat(ids.add(id)).isTrue();
    }
  }

  @Test
  void catchesEveryWrongSign() {
    String id = QuoteId.withCheck("k7f3");
    for (int at : new int[] {0, 1, 2, 3, 5}) {
      for (int i = 0; i < SIGNS.length(); i++) {
        String typed = id.substring(0, at) + SIGNS.charAt(i) + id.substring(at + 1);
        assertThat(QuoteId.isValid(typed)).as(typed).isEqualTo(typed.equals(id));
      }
    }
  }

  @Test
  void readsAnIdHoweverItIsWritten() {
    String id = QuoteId.withCheck("k0f1");
    assertThat(QuoteId.read(id)).isEqualTo(id);
    assertThat(QuoteId.read("KOFL " + id.charAt(5))).isEqualTo(id);
    assertThat(QuoteId.read("k0f1_" + id.charAt(5))).isEqualTo(id);
    assertThat(QuoteId.read("oversight")).isEqualTo("oversight");
    assertThat(QuoteId.read("three")).isEqualTo("three");
  }

  @Test
  void refusesOtherForms() {
    assertThat(QuoteId.isValid("")).isFalse();
    assertThat(QuoteId.isValid("42")).isFalse();
    assertThat(QuoteId.isValid("K7F3-A")).isFalse();
    assertThat(QuoteId.isValid("k7l3-a")).isFalse();
    assertThat(QuoteId.hasForm("k7f3-b")).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> QuoteId.withCheck("kil"));
  }
}
