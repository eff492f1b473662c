package bot.verbatim.slack.card;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Escapes and unescapes Slack's three control characters: `&`, `<` and `>`.
public final class SlackText {

  private static final Pattern ENTITY = Pattern.compile("&(amp|lt|gt);");
  private static final Pattern REFERENCE = Pattern.compile("<([^<>|]*)(?:\\|([^<>]*))?>");

  private SlackText() {}

  /// Escapes a text for fields in which Slack looks for mentions and links; readers see it
  /// unchanged.
  public static String escaped(String text) {
    int first = firstControl(text);
    if (first < 0) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        default -> escaped.append(text.charAt(i));
      }
    }
    return escaped.toString();
  }

  /// The text cleaned, cut to at most `most` characters after escaping, and escaped.
  static String fit(String text, int most) {
    return escaped(Blocks.fit(text, most, fitting -> escaped(fitting).length()));
  }

  /// Unescapes received text, exactly once; the inverse of [#escaped].
  public static String typed(String received) {
    return ENTITY
        .matcher(received)
        .replaceAll(entity ->
            switch (entity.group(1)) {
              case "amp" -> "&";
              case "lt" -> "<";
              default -> ">";
            });
  }

  /// The words of a message as readers see them, unescaped: links and channels by their label,
  /// mentions of people and groups left out.
  public static String words(String message) {
    Matcher references = REFERENCE.matcher(message);
    return typed(
            references.replaceAll(it -> Matcher.quoteReplacement(label(it.group(1), it.group(2)))))
        .strip();
  }

  private static String label(String target, @Nullable String label) {
    boolean isMention = target.startsWith("@") || target.startsWith("!") || target.startsWith("#");
    if (isMention && !target.startsWith("#")) {
      return "";
    }
    return label == null ? (isMention ? "" : target) : label;
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>') {
        return i;
      }
    }
    return -1;
  }
}
