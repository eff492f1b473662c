package bot.verbatim.search;

import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Quote;
import bot.verbatim.search.lucene.QuoteIndex;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A collection, the questions that are asked of it, and its index on disk.
final class AttackedIndex {

  private static final List<String> WORDS = words();

  private AttackedIndex() {}

  /// @param variant 0 or 1, which differ in one of three parts
  /// @param quotes the number of quotes of each part
  /// @param length the number of words of each
  static FeedOfRecords feed(int variant, int quotes, int length) {
    return feed(variant, quotes, length, "");
  }

  /// @param note of each quote, which is stored and not searched: it makes an index large quickly
  static FeedOfRecords feed(int variant, int quotes, int length, String note) {
    return new FeedOfRecords()
        .part("a", part("a", 1, quotes, length, note))
        .part("b", part("b" + variant, 2 + variant, quotes, length, note))
        .part("c", part("c", 4, quotes, length, note));
  }

  private static Quote[] part(String name, long seed, int quotes, int length, String note) {
    Random random = new Random(seed);
    return IntStream.range(0, quotes)
        .mapToObj(i ->
            Quotes.quote(
                name + "-" + i,
                random
                    .ints(length, 0, WORDS.size())
                    .mapToObj(WORDS::get)
                    .collect(Collectors.joining(" ")),
                i % 3 == 0 ? Fidelity.PARAPHRASE : Fidelity.VERBATIM,
                "Speaker " + WORDS.get(i % 20),
                "source-" + i % 15,
                "topic-" + i % 12))
        .map(quote -> note.isEmpty() ? quote : Quotes.noted(quote, note))
        .toArray(Quote[]::new);
  }

  private static List<String> words() {
    Random random = new Random(0);
    return Stream.generate(() ->
            random
                .ints(3 + random.nextInt(8), 'a', 'z' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining()))
        .distinct()
        .limit(2_000)
        .toList();
  }

  /// What is asked. Nothing is cached, and nothing drawn by chance.
  static List<Supplier<Object>> questions(QuoteIndex index) {
    List<Supplier<Object>> all = new ArrayList<>();
    String word = WORDS.get(7);
    String misspelled = WORDS.get(42) + "x";
    for (String about :
        List.of(
            "",
            "topic-3",
            "a-17",
            "C-5",
            word,
            word + " " + WORDS.get(8),
            misspelled,
            "Speaker " + WORDS.get(4),
            "source-2",
            WORDS.get(100) + " " + WORDS.get(101) + " " + WORDS.get(102),
            "nothing has this")) {
      all.add(() -> index.find(new SearchRequest(about, null, null, null, 0, 10)));
    }
    all.add(() ->
        index.find(
            new SearchRequest("", "Speaker " + WORDS.get(1), null, Fidelity.VERBATIM, 3, 10)));
    all.add(() -> index.find(new SearchRequest(word, null, "source-4", null, 0, 10)));
    for (String id : List.of("a-0", "a-9", "b0-3", "b1-3", "c-11")) {
      all.add(() -> index.byId(id));
    }
    for (Completions.Kind kind : Completions.Kind.values()) {
      all.add(() -> index.complete(kind, word.substring(0, 2), 10));
      all.add(() -> index.complete(kind, "topic", 10));
      all.add(() -> index.complete(kind, misspelled, 10));
    }
    all.add(() -> index.topics(50));
    all.add(() -> index.sources(50));
    all.add(index::size);
    return all;
  }

  static List<String> answers(QuoteIndex index) {
    return questions(index).stream().map(question -> question.get().toString()).toList();
  }

  /// The answers of a sound index.
  static List<String> answers(Path home, Feed feed) throws IOException {
    try (QuoteIndex index = open(home, feed)) {
      return answers(index);
    }
  }

  static QuoteIndex open(Path home, Feed feed) throws IOException {
    return QuoteIndex.open(home, feed, IndexSettings.STANDARD.withoutAnswerCache());
  }

  static void copy(Path from, Path to) throws IOException {
    remove(to);
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }

  /// The bytes of all files below a folder.
  static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> Files.isDirectory(file) ? 0 : file.toFile().length()).sum();
    }
  }

  static void remove(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
