package bot.verbatim.verify;

import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// Approximate search as one would write it with Apache Commons Text alone: the least edit distance
/// between the quote and the text from any word on, letters and digits only. It knows no speakers,
/// cuts or negations, and a distance is all that it says.
final class PlainSearch {

  /// Of the quote's length; further off is not looked at.
  private static final int SHARE = 5;

  private final String text;

  PlainSearch(String text) {
    this.text = folded(text);
  }

  /// The least distance, or -1 where it is more than a fifth of the quote's length.
  int nearest(String quote) {
    String wanted = folded(quote);
    int best = -1;
    int limit = wanted.length() / SHARE;
    LevenshteinDistance distance = new LevenshteinDistance(limit);
    int start = 0;
    while (start >= 0 && start + wanted.length() <= text.length() && best != 0) {
      int found = distance.apply(wanted, text.substring(start, start + wanted.length()));
      if (found >= 0 && (best < 0 || found < best)) {
        best = found;
        distance = new LevenshteinDistance(Math.max(0, best - 1));
      }
      int space = text.indexOf(' ', start);
      start = space < 0 ? -1 : space + 1;
    }
    return best;
  }

  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
