package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.lucene.suggest.CompletionIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionTypoTest {

  @TempDir Path directory;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void forgivesAnyOneTypoFromFourLettersOn() throws IOException {
    CompletionIndex index =
        index(List.of("Scalable Oversight", "Jan Leike", "Politics", "Freedom"));
    for (String word : List.of("scalable oversight", "oversight", "leike", "politics")) {
      for (String typed : edits(word)) {
        assertThat(shown(index, typed))
            .as("%s for %s", typed, word)
            .contains(
                word.startsWith("p")
                    ? "Politics"
                    : word.equals("leike") ? "Jan Leike" : "Scalable Oversight");
      }
    }
  }

  @Test
  void takesThreeLettersAtTheirWord() throws IOException {
    CompletionIndex index = index(List.of("Jan Leike", "Freedom"));
    assertThat(shown(index, "fre")).containsExactly("Freedom");
    assertThat(shown(index, "fer")).isEmpty();
    assertThat(shown(index, "jqn")).isEmpty();
  }

  @Test
  void showsWhatBeginsSoBeforeItsGuesses() throws IOException {
    CompletionIndex index = index(List.of("Murk", "Merk", "Mirk", "Mork", "Mark Twain"));
    assertThat(shown(index, "mark")).hasSize(4).startsWith("Mark Twain");
  }

  @Test
  void doubtsTheLastLetterOnlyWhereNothingElseIsFound() throws IOException {
    assertThat(shown(index(List.of("Marx Brothers", "Mark Twain")), "mark"))
        .containsExactly("Mark Twain");
    assertThat(shown(index(List.of("Marx Brothers", "Twain")), "mark"))
        .containsExactly("Marx Brothers");
  }

  @Test
  void guessesNothingWhereEnoughBeginsSo() throws IOException {
    CompletionIndex index =
        index(List.of("Mark I", "Mark II", "Mark III", "Mark IV", "Mark V", "Marx Brothers"));
    assertThat(shown(index, "mark")).hasSize(5).doesNotContain("Marx Brothers");
  }

  @Test
  void forgivesNoSecondTypo() throws IOException {
    assertThat(shown(index(List.of("Scalable Oversight")), "sclabel")).isEmpty();
  }

  @Test
  void findsExactlyWhatIsOneEditAway() throws IOException {
    for (int round = 0; round < 40; round++) {
      Set<String> names = new TreeSet<>();
      for (int i = 0, size = 1 + random.nextInt(120); i < size; i++) {
        names.add(word(1 + random.nextInt(9), 5));
      }
      CompletionIndex index = index(names);
      for (int i = 0; i < 60; i++) {
        String typed = word(4 + random.nextInt(3), 5);
        Set<String> exact = matching(names, Set.of(typed));
        Set<String> near = matching(names, withEdits(typed));
        List<String> shown = shown(index, typed);
        assertThat(shown).as("seed %d, %s in %s", seed, typed, names).containsAll(exact);
        assertThat(near).as("seed %d, %s in %s", seed, typed, names).containsAll(shown);
        Set<String> sure = matching(names, withEditsBeforeLastLetter(typed));
        Set<String> guessed = sure.isEmpty() ? near : sure;
        if (exact.isEmpty() && guessed.size() <= 25) {
          assertThat(shown)
              .as("seed %d, %s in %s", seed, typed, names)
              .containsExactlyInAnyOrderElementsOf(guessed);
        }
      }
    }
  }

  private static Set<String> matching(Collection<String> names, Set<String> beginnings) {
    return names.stream()
        .filter(name ->
            IntStream.rangeClosed(0, name.length())
                .anyMatch(length -> beginnings.contains(name.substring(0, length))))
        .collect(Collectors.toSet());
  }

  private static Set<String> withEdits(String word) {
    Set<String> all = edits(word);
    all.add(word);
    return all;
  }

  private static Set<String> withEditsBeforeLastLetter(String word) {
    int last = word.length() - 1;
    return withEdits(word.substring(0, last)).stream()
        .map(beginning -> beginning + word.charAt(last))
        .collect(Collectors.toSet());
  }

  /// Every text that is one edit away from a word.
  private static Set<String> edits(String word) {
    Set<String> edits = new HashSet<>();
    for (int i = 0; i <= word.length(); i++) {
      String before = word.substring(0, i);
      String after = word.substring(i);
      for (char c = 'a'; c <= 'z'; c++) {
        edits.add(before + c + after);
        if (!after.isEmpty()) {
          edits.add(before + c + after.substring(1));
        }
      }
      if (!after.isEmpty()) {
        edits.add(before + after.substring(1));
      }
      if (after.length() > 1) {
        edits.add(before + after.charAt(1) + after.charAt(0) + after.substring(2));
      }
    }
    return edits;
  }

  private String word(int length, int letters) {
    return random
        .ints(length, 'a', 'a' + letters)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static List<String> shown(CompletionIndex index, String typed) throws IOException {
    return index.complete(ABOUT, typed, 25).stream().map(Completion::shown).toList();
  }

  private CompletionIndex index(Collection<String> names) throws IOException {
    return CompletionBook.ofPeople(directory, names).opened();
  }
}
