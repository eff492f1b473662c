package bot.verbatim.verify.verdict;

import bot.verbatim.verify.align.LocalAlignment;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.word.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;

/// Divides a quote among several passages: each word goes to the passage with the longest matching
/// run around it.
public final class PieceAssignment {

  private PieceAssignment() {}

  /// For each passage the part of the quote that comes from it; may be empty.
  ///
  /// @param checks one of the whole quote against each passage
  public static List<String> of(List<CheckContext> checks) {
    int[] owners = owners(checks);
    Tokens words = checks.getFirst().quote.words;
    List<String> pieces = new ArrayList<>();
    for (int passage = 0; passage < checks.size(); passage++) {
      int owner = passage;
      IntSummaryStatistics own =
          IntStream.range(0, owners.length)
              .filter(word -> owners[word] == owner)
              .summaryStatistics();
      if (own.getCount() == 0) {
        pieces.add("");
        continue;
      }
      int to = own.getMax() + 1;
      int end = to < owners.length ? words.start(to) : words.text.length();
      pieces.add(words.text.substring(words.start(own.getMin()), end).strip());
    }
    return pieces;
  }

  /// The passage of each word; a word that matches none goes with the word before it.
  private static int[] owners(List<CheckContext> checks) {
    int words = checks.getFirst().quote.count();
    int[] owners = new int[words];
    int[] longest = new int[words];
    Arrays.fill(owners, -1);
    for (int passage = 0; passage < checks.size(); passage++) {
      int[] runs = runs(LocalAlignment.best(checks.get(passage).search), words);
      for (int word = 0; word < words; word++) {
        if (runs[word] > longest[word]) {
          longest[word] = runs[word];
          owners[word] = passage;
        }
      }
    }
    int before = Arrays.stream(owners).filter(owner -> owner >= 0).findFirst().orElse(0);
    for (int word = 0; word < words; word++) {
      before = owners[word] < 0 ? before : owners[word];
      owners[word] = before;
    }
    return owners;
  }

  /// For each word of the quote, the length of the run around it that is consecutive in the
  /// passage.
  private static int[] runs(WordAlignment hit, int words) {
    int[] runs = new int[words];
    int start = 0;
    while (start < words) {
      int end = start + 1;
      if (hit.first(start) >= 0) {
        while (end < words && hit.first(end) == hit.last(end - 1) + 1) {
          end++;
        }
        Arrays.fill(runs, start, end, end - start);
      }
      start = end;
    }
    return runs;
  }
}
