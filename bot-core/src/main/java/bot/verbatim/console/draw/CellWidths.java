package bot.verbatim.console.draw;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jline.utils.WCWidth;

/// Width of text in terminal cells: one for a letter, two for a wide one, none for a combining
/// mark.
public final class CellWidths {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final int VARIATION_SELECTOR_16 = 0xFE0F;
  private static final int FIRST_EMOJI = 0x1F000;

  private CellWidths() {}

  /// The width of a text in cells.
  public static int width(String text) {
    if (isSimple(text)) {
      return text.length();
    }
    return clusters(text).stream().mapToInt(CellWidths::clusterWidth).sum();
  }

  /// The [extended grapheme clusters](https://unicode.org/reports/tr29/) of a text.
  static List<String> clusters(String text) {
    return CLUSTER.matcher(text).results().map(MatchResult::group).toList();
  }

  /// Fast path: characters below the combining marks, and common punctuation, take one cell each,
  /// and need no width table.
  private static boolean isSimple(String text) {
    return text.chars().allMatch(c -> c < 0x300 || (c >= 0x2010 && c <= 0x2027));
  }

  /// The width of one cluster; an emoji takes two cells, however many are joined in it.
  ///
  /// [WCWidth] gives a cluster the width of its first code point, but most terminals draw other
  /// scripts letter by letter: `क्षि` is one cell to it and three on the screen, and a line of
  /// Hindi would overflow.
  static int clusterWidth(String cluster) {
    int first = cluster.codePointAt(0);
    boolean isEmoji =
        first >= FIRST_EMOJI || (first > ' ' && cluster.indexOf(VARIATION_SELECTOR_16) > 0);
    return isEmoji
        ? WCWidth.wcwidthForGraphemeCluster(cluster, 0)
        : cluster.codePoints().map(c -> Math.max(0, WCWidth.wcwidth(c))).sum();
  }
}
