package bot.verbatim.console.draw;

import java.util.ArrayList;
import java.util.List;

/// Wraps text to a width, between words if possible.
public final class LineWrapper {

  private final int width;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int used;

  private LineWrapper(int width) {
    this.width = width;
  }

  /// The lines of a text. Its own line breaks stay, a link is never broken, and a word that is
  /// longer than a line is broken between grapheme clusters.
  ///
  /// @param width in cells
  public static List<String> lines(String text, int width) {
    LineWrapper wrap = new LineWrapper(width);
    for (String paragraph : text.split("\n", -1)) {
      for (String word : paragraph.split(" ", -1)) {
        if (!word.isEmpty()) {
          wrap.word(word);
        }
      }
      wrap.endLine();
    }
    return wrap.lines;
  }

  private void word(String word) {
    int cells = CellWidths.width(word);
    boolean isWhole = cells <= width || isLink(word);
    if (used > 0 && used + 1 + (isWhole ? cells : 1) <= width) {
      append(" ", 1);
    } else if (used > 0) {
      endLine();
    }
    if (isWhole) {
      append(word, cells);
    } else {
      CellWidths.clusters(word).forEach(this::cluster);
    }
  }

  private void cluster(String cluster) {
    int cells = CellWidths.clusterWidth(cluster);
    if (used > 0 && used + cells > width) {
      endLine();
    }
    append(cluster, cells);
  }

  private static boolean isLink(String word) {
    return word.contains("://");
  }

  private void append(String text, int cells) {
    line.append(text);
    used += cells;
  }

  private void endLine() {
    lines.add(line.toString());
    line.setLength(0);
    used = 0;
  }
}
