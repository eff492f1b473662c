package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.speaker.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Quotes of many hundred words: one changed word far behind counts as much as one in a sentence.
class LongQuoteTest {

  private static final int LENGTH = 1_500;

  private final List<String> words =
      IntStream.range(0, 4_000)
          .mapToObj(at -> at % 12 == 11 ? "the tide." : "word" + letters(at))
          .toList();
  private final Verifier verifier =
      Verifier.of(
          SourceText.read(
              String.join(" ", words),
              ReadingOptions.whole(TextFormat.PLAIN)
                  .writtenBy(List.of(PersonNames.named("Jo Winter")))));

  @Test
  void findsManyHundredWords() {
    assertThat(fidelity(quote())).isEqualTo(Fidelity.VERBATIM);
  }

  @Test
  void noticesOneChangedWordAnywhere() {
    for (int at = 1; at < LENGTH; at += 97) {
      List<String> changed = quote();
      changed.set(at, "gooseberry");
      assertThat(fidelity(changed)).as("word %d", at).isEqualTo(Fidelity.PARAPHRASE);
    }
  }

  @Test
  void noticesOneMissingWordAnywhere() {
    for (int at = 2; at < LENGTH; at += 131) {
      List<String> changed = quote();
      changed.remove(at);
      assertThat(fidelity(changed)).as("word %d", at).isEqualTo(Fidelity.PARAPHRASE);
    }
  }

  @Test
  void acceptsAMarkedCutInTheMiddle() {
    List<String> cut = quote();
    for (int word = 0; word < 9; word++) {
      cut.remove(700);
    }
    cut.add(700, "\u2026");
    assertThat(fidelity(cut)).isEqualTo(Fidelity.EDITED);
  }

  @Test
  void joinsNothingFarApart() {
    List<String> joined = new ArrayList<>(words.subList(100, 700));
    joined.addAll(words.subList(2_000, 2_600));
    assertThat(fidelity(joined).isWordForWord()).isFalse();
  }

  private List<String> quote() {
    return new ArrayList<>(words.subList(1_000, 1_000 + LENGTH));
  }

  private Fidelity fidelity(List<String> quote) {
    return verifier.check(Claim.by("Jo Winter", String.join(" ", quote))).fidelity();
  }

  /// A number in letters, so that all words differ.
  private static String letters(int number) {
    return Integer.toString(number)
        .chars()
        .collect(
            StringBuilder::new,
            (out, c) -> out.append((char) (c - '0' + 'a')),
            StringBuilder::append)
        .toString();
  }
}
