package bot.verbatim.verify.format;

import bot.verbatim.text.OverBudget;

/// Limits of what is read at once, so that it fits in the heap that the launcher sets, whatever the
/// text holds. Set by `HostileTextsAttackTest`.
public final class TextLimits {

  /// Maximum number of lines and turns of a text.
  private static final int LINES = 50_000;

  /// Maximum number of tags of a web page.
  private static final int TAGS = 200_000;

  private TextLimits() {}

  /// Refuses a text of too many lines or, if it is HTML, tags.
  public static void require(String content, boolean isHtml) {
    if (isHtml) {
      if (count(content, '<', TAGS) > TAGS) {
        throw OverBudget.moreThan(TAGS, "tags");
      }
    } else {
      requireLines(Math.max(count(content, '\n', LINES), count(content, '\r', LINES)));
    }
  }

  public static void requireLines(int lines) {
    if (lines > LINES) {
      throw OverBudget.moreThan(LINES, "lines");
    }
  }

  private static int count(String content, char sign, int most) {
    int count = 0;
    int at = content.indexOf(sign);
    while (at >= 0 && count <= most) {
      count++;
      at = content.indexOf(sign, at + 1);
    }
    return count;
  }
}
