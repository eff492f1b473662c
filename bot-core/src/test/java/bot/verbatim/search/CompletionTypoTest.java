package bot.verbatim.search;

import static bot.verbatim.search.Completions.Kind.ABOUT;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.search.EntrySink.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompletionTypoTest {

  @TempDir Path directory;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);

  @Test
  void forgivesAnyOneTypoFromFourLettersOn() throws IOException {
    CompletionTable table =
        table(List.of("Scalable Oversight", "Jan Leike", "Politics", "Freedom"));
    for (String word : List.of("scalable oversight", "oversight", "leike", "politics")) {
      for (String typed : edits(word)) {
        assertThat(shown(table, typed))
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
    CompletionTable table = table(List.of("Jan Leike", "Freedom"));
    assertThat(shown(table, "fre")).containsExactly("Freedom");
    assertThat(shown(table, "fer")).isEmpty();
    assertThat(shown(table, "jqn")).isEmpty();
  }

  @Test
  void showsWhatBeginsSoBeforeItsGuesses() throws IOException {
    CompletionTable table = table(List.of("Marx Brothers", "Mary", "Mara", "Marc", "Mark Twain"));
    assertThat(shown(table, "mark")).hasSize(4).startsWith("Mark Twain");
  }

  @Test
  void guessesNothingWhereEnoughBeginsSo() throws IOException {
    CompletionTable table =
        table(List.of("Mark I", "Mark II", "Mark III", "Mark IV", "Mark V", "Marx Brothers"));
    assertThat(shown(table, "mark")).hasSize(5).doesNotContain("Marx Brothers");
  }

  @Test
  void forgivesNoSecondTypo() throws IOException {
    assertThat(shown(table(List.of("Scalable Oversight")), "sclabel")).isEmpty();
  }

  @Test
  void findsExactlyWhatIsOneEditAway() throws IOException {
    for (int round = 0; round < 40; round++) {
      Set<String> names = new TreeSet<>();
      for (int i = 0, size = 1 + random.nextInt(120); i < size; i++) {
        names.add(word(1 + random.nextInt(9), 5));
      }
      CompletionTable table = table(names);
      for (int i = 0; i < 60; i++) {
        String typed = word(4 + random.nextInt(3), 5);
        Set<String> exact = matching(names, Set.of(typed));
        Set<String> near = matching(names, withEdits(typed));
        List<String> shown = shown(table, typed);
        assertThat(shown).as("seed %d, %s in %s", seed, typed, names).containsAll(exact);
        assertThat(near).as("seed %d, %s in %s", seed, typed, names).containsAll(shown);
        if (exact.isEmpty() && near.size() <= 25) {
          assertThat(shown).as("seed %d, %s in %s", seed, typed, names).hasSameSizeAs(near);
        }
      }
    }
  }

  private static Set<String> matching(Collection<String> names, Set<String> beginnings) {
    return names.stream()
        .filter(name -> beginnings.stream().anyMatch(name::startsWith))
        .collect(Collectors.toSet());
  }

  private static Set<String> withEdits(String word) {
    Set<String> all = edits(word);
    all.add(word);
    return all;
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

  private static List<String> shown(CompletionTable table, String typed) {
    return table.complete(ABOUT, typed, 25).stream().map(Completion::shown).toList();
  }

  private CompletionTable table(Collection<String> names) throws IOException {
    try (CompletionWriter writer = new CompletionWriter(directory)) {
      names.forEach(name -> writer.add(Kind.PERSON, name, name, 1));
      writer.write(directory.resolve("table"));
    }
    return CompletionTable.open(directory.resolve("table"));
  }
}
