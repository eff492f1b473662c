package bot.verbatim.question;

import bot.verbatim.chat.Reply;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// What must come for a question, as written in `questions.tsv`.
record Expectation(String kind, String argument) {

  private static final int FIRST_THREE = 3;

  static List<Expectation> all(String wanted) {
    return Arrays.stream(wanted.split(";", -1))
        .map(String::strip)
        .map(want -> want.split(" ", 2))
        .map(want -> new Expectation(want[0], want.length == 1 ? "" : want[1].strip()))
        .toList();
  }

  boolean isMetBy(Reply reply) {
    return switch (kind) {
      case "help" -> reply instanceof Reply.Help;
      case "nothing" -> reply instanceof Reply.NothingFound;
      case "mean" -> said(reply).contains("Did you mean " + argument);
      case "says" -> holds(said(reply));
      default -> reply instanceof Reply.Quotes found && isMetBy(found);
    };
  }

  private boolean isMetBy(Reply.Quotes found) {
    List<Quote> three = found.quotes().stream().limit(FIRST_THREE).toList();
    return switch (kind) {
      case "some" -> true;
      case "real" -> three.getFirst().fidelity().isWordForWord();
      case "draw" -> found.quotes().size() == 1 && three.getFirst().fidelity().isWordForWord();
      case "first" -> holds(words(three.getFirst()));
      case "three" -> three.stream().anyMatch(quote -> holds(words(quote)));
      case "none" -> three.stream().noneMatch(quote -> holds(words(quote)));
      case "topic" -> all(three, quote -> quote.topics().contains(argument));
      case "speaker" ->
          all(
              three,
              quote -> quote.speakers().stream().anyMatch(who -> argument.equals(who.personId())));
      case "source" ->
          all(
              three,
              quote ->
                  Arrays.stream(argument.split("\\|"))
                      .anyMatch(id -> id.strip().equals(quote.source().id())));
      case "since" -> all(three, quote -> year(quote).compareTo(argument) >= 0);
      case "until" ->
          all(three, quote -> !year(quote).isEmpty() && year(quote).compareTo(argument) <= 0);
      case "newest" -> isNewestFirst(three);
      default -> throw new IllegalArgumentException("unknown expectation: " + kind);
    };
  }

  private static boolean isNewestFirst(List<Quote> quotes) {
    for (int i = 1; i < quotes.size(); i++) {
      if (date(quotes.get(i - 1)).compareTo(date(quotes.get(i))) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String date(Quote quote) {
    return quote.date().map(Object::toString).orElse("");
  }

  private static String year(Quote quote) {
    String date = date(quote);
    return date.substring(0, Math.min(4, date.length()));
  }

  private static boolean all(List<Quote> quotes, Predicate<Quote> test) {
    return quotes.stream().allMatch(test);
  }

  private boolean holds(String text) {
    return Pattern.compile(argument, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .find();
  }

  private static String words(Quote quote) {
    StringBuilder words = new StringBuilder();
    words.append(quote.id()).append('\n').append(quote.label()).append('\n').append(quote.text());
    quote.passages().stream()
        .map(Passage::exact)
        .forEach(exact -> words.append('\n').append(exact));
    return words.toString().replace('’', '\'');
  }

  private static String said(Reply reply) {
    return switch (reply) {
      case Reply.Quotes found -> found.remark();
      case Reply.NothingFound nothing -> nothing.sentence();
      case Reply.Problem problem -> problem.message();
      default -> "";
    };
  }
}
