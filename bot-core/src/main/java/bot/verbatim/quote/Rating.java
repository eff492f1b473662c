package bot.verbatim.quote;

import java.util.Arrays;
import java.util.Optional;

/// The credibility of a source, in the five steps and names of [Longterm
/// Wiki](https://longterm-wiki.vercel.app).
public enum Rating {
  LOW(1, "Low"),
  MIXED(2, "Mixed"),
  GOOD(3, "Good"),
  HIGH(4, "High"),
  GOLD(5, "Gold");

  private final int number;
  private final String shownName;

  Rating(int number, String shownName) {
    this.number = number;
    this.shownName = shownName;
  }

  /// The name of the step, for example `Mixed`.
  public String shownName() {
    return shownName;
  }

  /// The number of the step, 1 (worst) to 5.
  public int number() {
    return number;
  }

  /// Number and name together, for example `2/5 Mixed`.
  public String shown() {
    return number + "/5 " + shownName;
  }

  /// The rating with this number, if it is between 1 and 5.
  public static Optional<Rating> of(int number) {
    return Arrays.stream(values()).filter(rating -> rating.number == number).findFirst();
  }
}
