package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Attributed;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Occurrence;
import bot.verbatim.quote.Quote;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Speaker;
import bot.verbatim.search.lucene.shuffle.DrawPool;
import bot.verbatim.search.lucene.shuffle.Permutation;
import bot.verbatim.search.lucene.shuffle.ShuffleState;
import com.github.benmanes.caffeine.cache.Ticker;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ShuffleTest {

  private static final SearchRequest ANY = filters(null);

  private final long seed = new Random().nextLong();
  private final ShuffleState decks = new ShuffleState(seed, Ticker.systemTicker());

  @Test
  void showsEveryQuoteOnceBeforeAnyComesAgain() {
    for (int size : new int[] {1, 2, 3, 7, 64, 65, 1000}) {
      List<String> shown = draw(decks, "place " + size, ANY, 1, shelf(size, 0), size);
      assertThat(shown).as("seed %d, %d quotes", seed, size).doesNotHaveDuplicates().hasSize(size);
    }
  }

  @Test
  void neverShowsOneTwiceInARowWhenItStartsAgain() {
    for (int size = 2; size < 12; size++) {
      List<String> shown = draw(decks, "place " + size, ANY, 1, shelf(size, 0), size * 50);
      for (int i = 1; i < shown.size(); i++) {
        assertThat(shown.get(i))
            .as("seed %d, %d quotes", seed, size)
            .isNotEqualTo(shown.get(i - 1));
      }
    }
  }

  @Test
  void shufflesAnewInEachRound() {
    DrawPool shelf = shelf(50, 0);
    assertThat(draw(decks, "place", ANY, 1, shelf, 50))
        .as("seed %d", seed)
        .isNotEqualTo(draw(decks, "place", ANY, 1, shelf, 50));
  }

  @Test
  void givesEachPlaceAnOrderOfItsOwn() {
    DrawPool shelf = shelf(50, 0);
    assertThat(draw(decks, "one", ANY, 1, shelf, 50))
        .as("seed %d", seed)
        .isNotEqualTo(draw(decks, "other", ANY, 1, shelf, 50));
  }

  @Test
  void givesTheSameOrderForTheSameSeed() {
    DrawPool shelf = shelf(50, 0);
    SearchRequest edited = filters(Fidelity.EDITED);
    assertThat(draw(new ShuffleState(seed, Ticker.systemTicker()), "place", edited, 1, shelf, 120))
        .as("seed %d", seed)
        .isEqualTo(draw(decks, "place", edited, 7, shelf, 120));
  }

  @Test
  void startsAgainWithAnotherQuoteWhenTheIndexChanges() {
    for (int generation = 1; generation < 200; generation++) {
      DrawPool before = shelf(3, generation);
      List<String> shown = draw(decks, "place", ANY, generation, before, 1);
      shown.addAll(draw(decks, "place", ANY, generation + 1, shelf(3, generation), 3));
      assertThat(shown.subList(1, 4)).as("seed %d", seed).doesNotHaveDuplicates();
      assertThat(shown.get(1)).as("seed %d", seed).isNotEqualTo(shown.get(0));
    }
  }

  @Test
  void keepsFiltersApart() {
    DrawPool shelf = shelf(5, 0);
    draw(decks, "place", ANY, 1, shelf, 3);
    assertThat(draw(decks, "place", filters(Fidelity.VERBATIM), 1, shelf, 5))
        .as("seed %d", seed)
        .doesNotHaveDuplicates();
  }

  @Test
  void hasNothingToShowWhereNothingFits() {
    assertThat(decks.next("place", ANY, 1, shelf(0, 0))).isEmpty();
  }

  @Test
  void coversAMillionWithoutHoldingThem() {
    Permutation order = new Permutation(seed, 1_000_000);
    assertThat(IntStream.range(0, 1_000_000).map(order::at).distinct().count())
        .as("seed %d", seed)
        .isEqualTo(1_000_000);
  }

  @Test
  void lendsNoPositionAPreference() {
    int[] first = new int[10];
    for (int i = 0; i < 10_000; i++) {
      first[new Permutation(seed + i, 10).at(0)]++;
    }
    assertThat(first).as("seed %d", seed).satisfies(it -> assertThat(it).hasSize(10));
    assertThat(IntStream.of(first))
        .as("seed %d", seed)
        .allMatch(count -> count > 800 && count < 1200);
  }

  private static List<String> draw(
      ShuffleState decks,
      String place,
      SearchRequest filters,
      long generation,
      DrawPool shelf,
      int times) {
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      ids.add(decks.next(place, filters, generation, shelf).orElseThrow().id());
    }
    return ids;
  }

  private static SearchRequest filters(@Nullable Fidelity fidelity) {
    return new SearchRequest("", null, null, fidelity, 0, 1);
  }

  private static DrawPool shelf(int size, int shift) {
    return new DrawPool() {
      @Override
      public int size() {
        return size;
      }

      @Override
      public Quote at(int position) {
        return quote("q" + (position + shift) % size);
      }
    };
  }

  private static Quote quote(String id) {
    return new Quote(
        id,
        "Words.",
        "",
        List.of(Speaker.named("Somebody")),
        List.of(),
        new Occurrence(Source.named("Somewhere"), "", null),
        "en",
        Fidelity.UNCHECKED,
        null,
        new Attributed(Attribution.UNSOURCED, "", ""),
        "");
  }
}
