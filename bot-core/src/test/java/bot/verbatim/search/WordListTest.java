package bot.verbatim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The lists of words that a question is read with.
class WordListTest {

  @ParameterizedTest
  @ValueSource(strings = {"asking.txt", "everyday.txt"})
  void holdsAWordALineOnceInSmallLetters(String name) throws IOException {
    assertThat(words(name)).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z' -]+"));
  }

  @Test
  void everydayWordsAreSingleAndSorted() throws IOException {
    assertThat(words("everyday.txt"))
        .isSorted()
        .hasSizeGreaterThan(4_000)
        .noneMatch(word -> word.contains(" "))
        .contains("pizza", "weather", "lunch", "resign", "hi", "einstein", "bitcoin", "quote");
  }

  @Test
  void wordsOfAskingLeaveOutWhatQuotesAreAbout() throws IOException {
    assertThat(words("asking.txt"))
        .contains("what", "did", "say", "about", "quotes", "by", "show me", "please")
        .doesNotContain(
            "trust", "control", "safe", "human", "work", "want", "need", "world", "future", "hope",
            "fear", "not", "no", "never", "against", "lie", "end", "leave");
  }

  private static List<String> words(String name) throws IOException {
    String path = "/bot/verbatim/search/lucene/text/" + name;
    try (InputStream in = Objects.requireNonNull(WordListTest.class.getResourceAsStream(path))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
