package bot.verbatim.question;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Asks the shipped collection ordinary questions, through the front door.
final class Questions {

  private static final Place PLACE = new Place("community", "channel", "person");

  record Question(String kind, String asked, List<Expectation> wanted) {}

  record Judged(Question question, Reply reply) {
    boolean isGood() {
      return question.wanted().stream().allMatch(want -> want.isMetBy(reply));
    }

    @Override
    public String toString() {
      String came =
          switch (reply) {
            case Reply.Quotes found ->
                "(%s) %d: %s"
                    .formatted(
                        found.remark(),
                        found.total(),
                        found.quotes().stream().map(Judged::shown).toList());
            default -> reply.toString();
          };
      return question.kind() + " | " + question.asked() + " | " + question.wanted() + " | " + came;
    }

    private static String shown(Quote quote) {
      return quote.id() + " " + quote.fidelity().key() + " " + quote.label();
    }
  }

  private Questions() {}

  static List<Question> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> line.split("\t", -1))
        .map(fields -> new Question(fields[0], fields[1], Expectation.all(fields[2])))
        .toList();
  }

  static List<Judged> ask(Path data, Path home, List<Question> questions) throws IOException {
    try (Verbatim verbatim = Verbatim.open(new Settings(data, home, 1))) {
      return questions.stream()
          .map(question ->
              new Judged(
                  question,
                  verbatim
                      .dispatcher()
                      .answer(new Request(PLACE, "quote", Map.of("about", question.asked())))))
          .toList();
    }
  }

  /// Share of good answers by kind of question.
  static Map<String, String> shares(List<Judged> all) {
    Map<String, int[]> counts = new TreeMap<>();
    for (Judged judged : all) {
      for (String kind : List.of(judged.question().kind(), "(all)")) {
        int[] count = counts.computeIfAbsent(kind, _ -> new int[2]);
        count[0] += judged.isGood() ? 1 : 0;
        count[1]++;
      }
    }
    Map<String, String> shares = new TreeMap<>();
    counts.forEach((kind, count) ->
        shares.put(
            kind, "%d of %d (%.1f %%)".formatted(count[0], count[1], 100.0 * count[0] / count[1])));
    return shares;
  }

  /// Prints the share of good answers by kind. Arguments: the data folder, a file of questions, and
  /// `all` to print each answer that was not good.
  public static void main(String[] args) throws IOException {
    List<Judged> all =
        ask(Path.of(args[0]), Files.createTempDirectory("questions"), read(Path.of(args[1])));
    if (args.length > 2) {
      all.stream().filter(judged -> !judged.isGood()).forEach(System.out::println);
    }
    shares(all).forEach((kind, share) -> System.out.println(kind + ": " + share));
  }
}
