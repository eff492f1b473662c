package bot.verbatim.search.lucene.query;

import bot.verbatim.search.lucene.text.AnalyzedWord;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads dates out of a question: `2024`, `since May 2024`, `before 2020`, `between 2022 and 2023`,
/// `2024-05-17`.
final class PeriodReader {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final List<String> SINCE = List.of("since", "after", "from", "between");
  private static final List<String> OPEN_END = List.of("since", "after");
  private static final List<String> UNTIL = List.of("until", "till", "through", "to", "and");

  private final List<AnalyzedWord> words;
  private final BitSet used;
  private @Nullable Period period;

  private PeriodReader(List<AnalyzedWord> words, BitSet used) {
    this.words = words;
    this.used = used;
  }

  /// The period that the words name, or null if they name none.
  ///
  /// @param used gets the positions of the words that name it
  static @Nullable Period read(List<AnalyzedWord> words, BitSet used) {
    PeriodReader reader = new PeriodReader(words, used);
    for (int i = 0; i < words.size(); i++) {
      if (isYear(reader.word(i))) {
        i = reader.date(i);
      }
    }
    return reader.period;
  }

  private String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).surface();
  }

  /// Reads the date with its year at this position.
  ///
  /// @return the position of its last word
  private int date(int year) {
    int first = year;
    int last = year;
    int month = month(word(year - 1));
    int day = 0;
    if (month > 0) {
      first = year - 1;
      day = number(word(year - 2), 31);
      first -= day > 0 ? 1 : 0;
    } else if (word(year + 1).length() == 2 && number(word(year + 1), 12) > 0) {
      month = number(word(year + 1), 12);
      day = word(year + 2).length() == 2 ? number(word(year + 2), 31) : 0;
      last = year + (day > 0 ? 2 : 1);
    }
    String date = word(year) + (month > 0 ? two(month) : "") + (day > 0 ? two(day) : "");
    take(date, word(first - 1));
    int from = isPreposition(word(first - 1)) ? first - 1 : first;
    used.set(from, last + 1);
    return last;
  }

  private void take(String date, String before) {
    if (OPEN_END.contains(before)) {
      add(new Period(date, null));
    } else if (before.equals("before")) {
      add(new Period(null, previous(date)));
    } else if (period != null && period.until() == null && UNTIL.contains(before)) {
      add(new Period(null, date));
    } else if (before.equals("between")) {
      add(new Period(date, null));
    } else if (before.equals("until") || before.equals("till")) {
      add(new Period(null, date));
    } else {
      add(period == null && isFollowedByEnd() ? new Period(date, null) : new Period(date, date));
    }
  }

  /// Whether a second date follows after `to`, `and` or `until`.
  private boolean isFollowedByEnd() {
    int years = 0;
    boolean joined = false;
    for (int i = 0; i < words.size(); i++) {
      years += isYear(word(i)) ? 1 : 0;
      joined |= years == 1 && (word(i).equals("to") || word(i).equals("until"));
    }
    return years == 2 && joined;
  }

  private void add(Period more) {
    period = period == null ? more : period.and(more);
  }

  private static boolean isPreposition(String word) {
    return SINCE.contains(word)
        || UNTIL.contains(word)
        || word.equals("before")
        || word.equals("in")
        || word.equals("of");
  }

  private static String previous(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    int month = date.length() > 4 ? Integer.parseInt(date.substring(5, 7)) : 1;
    return month == 1 ? Integer.toString(year - 1) : year + two(month - 1);
  }

  private static String two(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }

  private static int month(String word) {
    boolean isName = word.length() == 3 || FULL.contains(word);
    return isName ? MONTHS.indexOf(word.substring(0, 3)) + 1 : 0;
  }

  private static final List<String> FULL =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static int number(String word, int most) {
    if (word.isEmpty() || word.length() > 2 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return 0;
    }
    int number = Integer.parseInt(word);
    return number <= most ? number : 0;
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
