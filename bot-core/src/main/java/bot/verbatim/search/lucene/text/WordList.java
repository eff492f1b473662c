package bot.verbatim.search.lucene.text;

import bot.verbatim.text.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A list of words and phrases in a resource file, read when it is first needed.
public final class WordList {

  /// Words of asking and small talk, which say nothing of what is asked for.
  public static final WordList ASKING = new WordList("asking.txt", false);

  /// Everyday words, which are not misspellings of other words, in any inflected form.
  public static final WordList EVERYDAY = new WordList("everyday.txt", true);

  /// Maximum number of words of a phrase.
  private static final int LONGEST = 4;

  private final Lazy<Set<String>> words;
  private final boolean inflected;

  private WordList(String file, boolean inflected) {
    this.inflected = inflected;
    words = new Lazy<>(() -> read(file, inflected));
  }

  /// The positions of the listed words and phrases among some words.
  public BitSet positions(List<AnalyzedWord> among) {
    BitSet positions = new BitSet();
    Set<String> all = words.get();
    for (int from = 0; from < among.size(); from++) {
      StringBuilder phrase = new StringBuilder();
      for (int at = from; at < Math.min(among.size(), from + LONGEST); at++) {
        phrase.append(at == from ? "" : " ").append(among.get(at).surface());
        if (all.contains(phrase.toString())) {
          positions.set(from, at + 1);
        }
      }
    }
    return positions;
  }

  public boolean holds(AnalyzedWord word) {
    Set<String> all = words.get();
    return all.contains(word.surface()) || (inflected && all.contains(STEM + word.stem()));
  }

  /// Marks stems among the words, so that one set holds both.
  private static final String STEM = "*";

  private static Set<String> read(String file, boolean inflected) {
    Analysis analysis = new Analysis(0);
    Set<String> words = new HashSet<>();
    try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(file))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(analysis::words)
          .filter(line -> !line.isEmpty())
          .forEach(line -> {
            words.add(line.stream().map(AnalyzedWord::surface).collect(Collectors.joining(" ")));
            if (inflected) {
              words.add(STEM + line.getFirst().stem());
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
