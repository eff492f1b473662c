package bot.verbatim.quote;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A date known to the year, the month or the day: `2023`, `2023-07` or `2023-07-27`.
///
/// @param year 1 to 9999
/// @param month 1 to 12, or 0 if unknown
/// @param day 1 to 31, or 0 if unknown
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  private static final Comparator<PartialDate> BY_TIME =
      Comparator.comparingInt(PartialDate::year)
          .thenComparingInt(PartialDate::month)
          .thenComparingInt(PartialDate::day);

  /// @throws DateTimeException if there is no such date
  public PartialDate {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("no such year: " + year);
    }
    if (month != 0 || day != 0) {
      LocalDate _ = LocalDate.of(year, month, day == 0 ? 1 : day);
    }
  }

  /// Parses a date; empty if it is none.
  public static Optional<PartialDate> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PartialDate(
              number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
    } catch (DateTimeException noSuchDate) {
      return Optional.empty();
    }
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// Whether both may be the same day.
  boolean touches(PartialDate other) {
    return year == other.year
        && (month == other.month || month == 0 || other.month == 0)
        && (month != other.month || day == other.day || day == 0 || other.day == 0);
  }

  @Override
  public int compareTo(PartialDate other) {
    return BY_TIME.compare(this, other);
  }

  /// The date for people: `17 May 2024`, `May 2024` or `2018`.
  public String shown() {
    String inYear = month == 0 ? "" : MONTHS.get(month - 1) + " ";
    return (day == 0 ? "" : day + " ") + inYear + Integer.toString(year);
  }

  /// The date as it is written in `data/`.
  @Override
  public String toString() {
    // No String.format: this is on every card, and formatting was the slowest part of it.
    String written = Integer.toString(10_000 + year).substring(1);
    if (month == 0) {
      return written;
    }
    return written + twoDigits(month) + (day == 0 ? "" : twoDigits(day));
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
