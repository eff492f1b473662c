package bot.verbatim.verify;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.SampleQuotes;
import bot.verbatim.chat.card.MarkedWords;
import bot.verbatim.quote.Comparison;
import bot.verbatim.quote.Fidelity;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComparisonsTest {

  @Test
  void findsNothingToMarkInTheSourcesOwnWords() {
    List<Comparison> comparisons =
        compared(Fidelity.VERBATIM, "It's “easier” than that", "It’s easier than that.");
    assertThat(comparisons).singleElement().matches(Comparison::isSame);
  }

  @Test
  void marksWhatAQuoteLeavesOutAndPutsIn() {
    assertThat(
            marked(
                Fidelity.PARAPHRASE,
                "We give it ten years or so, and not one more.",
                "I'd say we give it at least ten years, and one more."))
        .containsExactly(
            "[dropped: I'd say] we give it [dropped: at least] ten years [added: or so] and"
                + " [added: not] one more");
  }

  @Test
  void marksWhatACutLeavesOut() {
    assertThat(
            marked(
                Fidelity.EDITED,
                "Oversight […] has to scale: [it] must keep up.",
                "Oversight, as I see it, has to scale",
                "and it must keep up"))
        .containsExactly(
            "Oversight [dropped: as I see it] has to scale", "[dropped: and] it must keep up");
  }

  @Test
  void laysEachPieceOfSplicedWordsBesideItsOwnPassage() {
    assertThat(
            marked(
                Fidelity.SPLICED,
                "A fifth of the budget will do, and we give it ten years.",
                "We give it ten years",
                "and a fifth of the budget"))
        .containsExactly(
            "We give it ten years", "[dropped: and] a fifth of the budget [added: will do, and]");
  }

  @Test
  void marksNothingWhereHardlyAWordIsTheSame() {
    assertThat(
            marked(
                Fidelity.PARAPHRASE,
                "Judging is simpler than making.",
                "It takes less to judge a proof than to write one"))
        .containsExactly("");
  }

  @Test
  void laysAParaphraseBesideEachPassageThatIsNear() {
    assertThat(
            marked(
                Fidelity.PARAPHRASE,
                "We give it four years.",
                "We give it ten years",
                "Nothing like it"))
        .containsExactly("We give it [dropped: ten] [added: four] years", "");
  }

  @Test
  void comparesNothingWithoutEvidence() {
    assertThat(PassageComparison.of(SampleQuotes.of(Fidelity.UNCHECKED))).isEmpty();
  }

  @Test
  void takesAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<Fidelity> fidelities = List.of(Fidelity.values());
    for (int round = 0; round < 300; round++) {
      Fidelity fidelity = fidelities.get(random.nextInt(fidelities.size()));
      String[] passages =
          Stream.generate(() -> Hostile.text(random, 60))
              .limit(random.nextInt(12))
              .toArray(String[]::new);
      String words = random.nextInt(3) == 0 && passages.length > 0 ? passages[0] : "the %s [x]";
      assertThat(compared(fidelity, words, passages))
          .as("seed %d, round %d", seed, round)
          .hasSize(Math.min(passages.length, 8));
    }
    assertThat(compared(Fidelity.PARAPHRASE, "the ".repeat(100_000), "the ".repeat(100_000)))
        .allMatch(comparison -> comparison.stretches().isEmpty());
  }

  private static List<String> marked(Fidelity fidelity, String words, String... passages) {
    return compared(fidelity, words, passages).stream().map(MarkedWords::of).toList();
  }

  private static List<Comparison> compared(Fidelity fidelity, String words, String... passages) {
    return PassageComparison.of(
        SampleQuotes.quote("k7f3-q", words, fidelity, SampleQuotes.evidence(passages)));
  }
}
