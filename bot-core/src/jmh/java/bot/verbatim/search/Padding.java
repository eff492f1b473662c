package bot.verbatim.search;

import bot.verbatim.quote.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up quotes from the words of real ones: each word follows the one before it as it does
/// somewhere in a real quote. Speaker, source and topics are those of a real quote.
final class Padding {

  private static final long SEED = 20_260_101;
  private static final String END = "";

  private final List<Quote> real;
  private final List<String> first = new ArrayList<>();
  private final Map<String, List<String>> following = new HashMap<>();
  private final int[] lengths;
  private final Random random = new Random(SEED);

  Padding(List<Quote> real) {
    this.real = real;
    this.lengths = new int[real.size()];
    for (int i = 0; i < lengths.length; i++) {
      String[] words = real.get(i).text().split("\\s+");
      lengths[i] = words.length;
      first.add(words[0]);
      for (int j = 0; j < words.length; j++) {
        following
            .computeIfAbsent(words[j], _ -> new ArrayList<>())
            .add(j + 1 < words.length ? words[j + 1] : END);
      }
    }
  }

  /// The next made-up quote.
  Quote next(int number) {
    Quote like = real.get(random.nextInt(real.size()));
    int length = lengths[random.nextInt(lengths.length)];
    StringBuilder text = new StringBuilder();
    String word = first.get(random.nextInt(first.size()));
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(word);
      List<String> next = following.getOrDefault(word, List.of(END));
      word = next.get(random.nextInt(next.size()));
      if (word.equals(END)) {
        word = first.get(random.nextInt(first.size()));
      }
    }
    return Corpus.quote(
        "pad-" + number,
        text.toString(),
        like.speakers().getFirst().name(),
        like.source().id(),
        like.topics());
  }
}
