package bot.verbatim.verify.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/// Removes inline Markdown and HTML syntax from a line, in one pass.
public final class MarkdownText {

  /// Characters in which the end of a link or tag is looked for, so that hostile lines do not take
  /// quadratic time. Chosen by hand.
  private static final int LOOK_AHEAD = 2_000;

  private static final Pattern TAG =
      Pattern.compile("/?([a-zA-Z][a-zA-Z0-9:-]{0,30})((?:\\s.*)?)/?", Pattern.DOTALL);

  /// Characters looked at for tags per character of the line, after which all else is plain text.
  /// Chosen by hand.
  private static final int LOOKS = 4;

  private final String line;
  private final StringBuilder shown = new StringBuilder();
  private final Map<Integer, Integer> linkEnds = new HashMap<>();
  private final boolean onlyAsterisk;
  private int[] squares = {};
  private int[] rounds = {};
  private long looksLeft;

  private MarkdownText(String line) {
    this.line = line;
    this.looksLeft = 2L * LOOK_AHEAD + (long) LOOKS * line.length();
    this.onlyAsterisk = line.indexOf('*') == line.lastIndexOf('*');
  }

  public static String shown(String line) {
    return Parser.unescapeEntities(new MarkdownText(line).run(), false);
  }

  private String run() {
    int at = 0;
    while (at < line.length()) {
      Integer linkEnd = linkEnds.get(at);
      at = linkEnd == null ? step(at) : linkEnd;
    }
    return shown.toString();
  }

  private int step(int at) {
    char c = line.charAt(at);
    return switch (c) {
      case '\\' -> escaped(at);
      case '!' -> line.startsWith("[", at + 1) ? image(at) : plain(at);
      case '[' -> link(at);
      case '<' -> tag(at);
      case '`' -> at + 1;
      case '*' -> isSign(at) ? plain(at) : at + 1;
      case '~' -> line.startsWith("~", at + 1) ? at + 2 : plain(at);
      case '_' -> isInWord(at) ? plain(at) : at + 1;
      default -> plain(at);
    };
  }

  private int plain(int at) {
    shown.append(line.charAt(at));
    return at + 1;
  }

  private int escaped(int at) {
    if (at + 1 < line.length() && !Character.isLetterOrDigit(line.charAt(at + 1))) {
      shown.append(line.charAt(at + 1));
      return at + 2;
    }
    return plain(at);
  }

  private int image(int at) {
    int close = squareClosing(at + 1);
    int end = close < 0 ? -1 : target(close + 1);
    return end < 0 ? plain(at) : end;
  }

  private int link(int at) {
    if (line.startsWith("^", at + 1)) {
      int close = line.indexOf(']', at, Math.min(line.length(), at + 40));
      return close < 0 ? plain(at) : close + 1;
    }
    int close = squareClosing(at);
    int end = close < 0 ? -1 : target(close + 1);
    if (end < 0) {
      return plain(at);
    }
    linkEnds.put(close, end);
    return at + 1;
  }

  /// The end, exclusive, of the `(address)` or `[reference]` that begins here, or -1.
  private int target(int at) {
    int close =
        line.startsWith("(", at)
            ? roundClosing(at)
            : line.startsWith("[", at) ? squareClosing(at) : -1;
    return close < 0 ? -1 : close + 1;
  }

  /// Where the square bracket that opens here is closed, or -1 if nowhere near.
  private int squareClosing(int at) {
    if (squares.length == 0) {
      squares = partners('[', ']');
    }
    return squares[at] - at < LOOK_AHEAD ? squares[at] : -1;
  }

  private int roundClosing(int at) {
    if (rounds.length == 0) {
      rounds = partners('(', ')');
    }
    return rounds[at] - at < LOOK_AHEAD ? rounds[at] : -1;
  }

  /// The offset at which each opening bracket of the line is closed, or -1.
  private int[] partners(char opens, char closes) {
    int[] partners = new int[line.length()];
    // Brackets that are still open are a list: each holds the offset of the one before.
    int open = -1;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == opens) {
        partners[at] = open;
        open = at;
      } else if (c == closes && open >= 0) {
        int before = partners[open];
        partners[open] = at;
        open = before;
      }
    }
    while (open >= 0) {
      int before = partners[open];
      partners[open] = -1;
      open = before;
    }
    return partners;
  }

  /// The end of what is looked at from here.
  private int end(int at) {
    return looksLeft < 0 ? at : Math.min(line.length(), at + LOOK_AHEAD);
  }

  private int tag(int at) {
    int close = line.indexOf('>', at, end(at));
    looksLeft -= close < 0 ? end(at) - at : close - at;
    if (close < 0 || at + 1 >= line.length()) {
      return plain(at);
    }
    String inside = line.substring(at + 1, close);
    if (!isTag(inside)) {
      return plain(at);
    }
    if (inside.startsWith("http") || inside.contains("@")) {
      shown.append(inside);
    } else if (inside.startsWith("br")) {
      shown.append(' ');
    } else if (inside.equals("sup") && isDigit(at - 1) && isDigit(close + 1)) {
      shown.append('^');
    }
    return close + 1;
  }

  /// Whether the text between `<` and `>` is markup or an address, and not as in `<not more>`.
  private static boolean isTag(String inside) {
    if (inside.startsWith("!") || inside.startsWith("http") || inside.contains("@")) {
      return true;
    }
    Matcher tag = TAG.matcher(inside);
    if (!tag.matches()) {
      return false;
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    boolean known = Tag.isKnownTag(name) || name.indexOf('-') > 0 || name.indexOf(':') > 0;
    return known && (name.length() > 1 || tag.group(2).isBlank() || tag.group(2).contains("="));
  }

  /// Whether an asterisk is literal: between digits, or inside a word as the line's only one.
  private boolean isSign(int at) {
    int from = at;
    int to = at;
    while (from > at - 3 && line.startsWith("*", from - 1)) {
      from--;
    }
    while (to < at + 3 && line.startsWith("*", to + 1)) {
      to++;
    }
    boolean alone = onlyAsterisk;
    return (isDigit(from - 1) && isDigit(to + 1)) || (alone && isInWord(at));
  }

  private boolean isDigit(int at) {
    return at >= 0 && at < line.length() && Character.isDigit(line.charAt(at));
  }

  private boolean isInWord(int at) {
    return at > 0
        && at + 1 < line.length()
        && Character.isLetterOrDigit(line.charAt(at - 1))
        && Character.isLetterOrDigit(line.charAt(at + 1));
  }
}
