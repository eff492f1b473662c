package bot.verbatim.quote;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Builds a deep link to a passage in its source.
///
/// A page opens at the words, by a [text
/// fragment](https://wicg.github.io/scroll-to-text-fragment/#syntax). A recording opens at the time
/// in the locator, if any: on YouTube by `t=`, an audio or video file by a [media
/// fragment](https://www.w3.org/TR/media-frags/#naming-time).
public final class PassageLink {

  private static final Pattern TIME =
      Pattern.compile("(?<![0-9:])(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})(?![0-9:])");
  private static final Pattern VIDEO =
      Pattern.compile("https?://(?:(?:www\\.|m\\.|music\\.)?youtube\\.com|youtu\\.be)/.*");
  private static final Pattern VIDEO_TIME = Pattern.compile("(?<=[?&])t=[^&]*&?");
  private static final Pattern FILE =
      Pattern.compile("\\A[^?#]*\\.(?:mp3|m4a|ogg|oga|opus|wav|mp4|m4v|webm|ogv)(?:\\?[^#]*)?");

  /// Pages where a browser finds no words: scripts draw posts on X, arXiv shows an abstract, and
  /// PDFs are not searched.
  private static final Pattern WORDLESS =
      Pattern.compile(
          "\\A(?i:https?://(?:www\\.|mobile\\.)?(?:x|twitter|arxiv)\\.(?:com|org)(?:[/?#]|\\z)"
              + "|[^?#]*\\.pdf(?:[?#]|\\z))");

  private PassageLink() {}

  /// The link; empty without an `http` or `https` URL.
  ///
  /// @param url the URL of the work, or null
  public static Optional<String> of(@Nullable String url, Passage passage) {
    if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
      return Optional.empty();
    }
    Matcher time = TIME.matcher(passage.locator());
    if (VIDEO.matcher(url).matches()) {
      return Optional.of(time.find() ? atTime(url, seconds(time)) : url);
    }
    if (FILE.matcher(url).matches()) {
      return Optional.of(time.find() ? url + "#t=" + seconds(time) : url);
    }
    String words = WORDLESS.matcher(url).find() ? "" : TextFragment.of(passage);
    return Optional.of(words.isEmpty() ? url : url + joint(url) + words);
  }

  private static String joint(String url) {
    if (url.contains(":~:")) {
      return "&";
    }
    return url.indexOf('#') < 0 ? "#:~:" : ":~:";
  }

  /// The URL of a video with this time in place of any other.
  private static String atTime(String url, int seconds) {
    int anchor = url.indexOf('#');
    String timeless =
        VIDEO_TIME.matcher(anchor < 0 ? url : url.substring(0, anchor)).replaceAll("");
    String bare = timeless.replaceAll("[?&]$", "");
    return bare + (bare.indexOf('?') < 0 ? '?' : '&') + "t=" + seconds;
  }

  private static int seconds(Matcher time) {
    String hours = time.group(1);
    return (hours == null ? 0 : 3600 * Integer.parseInt(hours))
        + 60 * Integer.parseInt(time.group(2))
        + Integer.parseInt(time.group(3));
  }
}
