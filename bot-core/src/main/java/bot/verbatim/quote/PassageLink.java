package bot.verbatim.quote;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A link that opens a source where a passage stands.
///
/// A page opens at the words, by a [text
/// fragment](https://wicg.github.io/scroll-to-text-fragment/#syntax); a recording on YouTube at the
/// time, where the locator tells it.
public final class PassageLink {

  /// Longer passages are named by their first and last words: whole, they may cross a paragraph,
  /// which a browser finds only so.
  private static final int MOST_WORDS = 8;

  private static final int END_WORDS = 4;

  private static final Pattern TIME =
      Pattern.compile("(?<![0-9:])(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})(?![0-9:])");

  private PassageLink() {}

  /// The link, if the passage's work can be read on the web.
  ///
  /// @param url where the work can be read, or null
  public static Optional<String> of(@Nullable String url, Passage passage) {
    if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(passage.locator());
    if (isVideo(url) && time.find()) {
      return Optional.of(url + (url.indexOf('?') < 0 ? '?' : '&') + "t=" + seconds(time));
    }
    String words = fragment(passage.exact());
    return Optional.of(words.isEmpty() ? url : url + (url.indexOf('#') < 0 ? "#" : "") + words);
  }

  private static boolean isVideo(String url) {
    return url.startsWith("https://www.youtube.com/watch") || url.startsWith("https://youtu.be/");
  }

  private static int seconds(Matcher time) {
    String hours = time.group(1);
    return (hours == null ? 0 : 3600 * Integer.parseInt(hours))
        + 60 * Integer.parseInt(time.group(2))
        + Integer.parseInt(time.group(3));
  }

  private static String fragment(String exact) {
    String text = exact.strip();
    if (text.isEmpty()) {
      return "";
    }
    String[] words = text.split("\\s+", -1);
    if (words.length <= MOST_WORDS) {
      return ":~:text=" + encoded(words, 0, words.length);
    }
    return ":~:text="
        + encoded(words, 0, END_WORDS)
        + ","
        + encoded(words, words.length - END_WORDS, words.length);
  }

  /// Percent-encoded, the hyphen included: it would mark the text around a passage.
  private static String encoded(String[] words, int from, int to) {
    StringBuilder some = new StringBuilder();
    for (int i = from; i < to; i++) {
      some.append(i == from ? "" : " ").append(words[i]);
    }
    return URLEncoder.encode(some.toString(), StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("-", "%2D");
  }
}
