package bot.verbatim.discord;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds markup that Discord would bring to life, apart from what the bot itself writes: headings,
/// small print, a bold name at the start of a line, links whose text is escaped, and blocks of
/// code.
final class Markup {

  private static final Pattern CODE = Pattern.compile("(?s)```\\n[^`]*\\n```");
  private static final Pattern ESCAPED = Pattern.compile("\\\\[^0-9A-Za-z\\s]");
  private static final Pattern OWN_START = Pattern.compile("(?m)^(?:### |-# )");
  private static final Pattern OWN_BOLD = Pattern.compile("(?m)^\\*\\*/?([^*\\n]*)\\*\\*");
  private static final Pattern OWN_LINK =
      Pattern.compile("\\[([^\\[\\]()\\n]*)\\]\\(https?://[!-\'*-;=?-~]+\\)");
  private static final Pattern ALIVE =
      Pattern.compile("(?m)[\\\\*_~|<>#\\[\\]()`]|://|^\\s*[-+]|^\\s*\\d+\\.");

  private Markup() {}

  /// What is alive, with a little of what follows.
  static List<String> alive(String markdown) {
    String rest = CODE.matcher(markdown).replaceAll("code");
    // an escaped character is a letter like any other
    rest = ESCAPED.matcher(rest).replaceAll("x");
    rest = OWN_LINK.matcher(rest).replaceAll("$1");
    rest = OWN_START.matcher(rest).replaceAll("");
    rest = OWN_BOLD.matcher(rest).replaceAll("$1");
    List<String> alive = new ArrayList<>();
    Matcher matcher = ALIVE.matcher(rest);
    while (matcher.find()) {
      alive.add(rest.substring(matcher.start(), Math.min(rest.length(), matcher.start() + 20)));
    }
    return alive;
  }
}
