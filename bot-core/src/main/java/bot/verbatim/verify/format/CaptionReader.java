package bot.verbatim.verify.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads captions in [WebVTT](https://www.w3.org/TR/webvtt1/) and SubRip: timed cues, voice tags,
/// and roll-up captions (each cue repeats the last line of the one before).
public final class CaptionReader {

  private static final Pattern TIMES =
      Pattern.compile(
          "\\A\\s*+(?:([0-9]{1,3}):)?([0-9]{1,2}):([0-9]{1,2})(?:[.,]([0-9]{1,3}))?\\s*+-->.*");
  private static final Pattern VOICE =
      Pattern.compile("<v(?:\\.[^ >]{0,80})?\\s{1,8}([^>]{1,80})>");
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,80}>|\\{\\\\[^}]{0,40}\\}");

  /// The time of lines outside cues.
  private static final long OUTSIDE = -1;

  private final List<TextLine> lines = new ArrayList<>();
  private String lastLine = "";
  private @Nullable String voice;
  private long millis = OUTSIDE;

  private CaptionReader() {}

  public static List<TextLine> read(String content) {
    CaptionReader reader = new CaptionReader();
    content.lines().forEach(reader::line);
    return reader.lines;
  }

  private void line(String written) {
    Matcher times = TIMES.matcher(written);
    if (times.matches()) {
      voice = null;
      millis = millis(times);
    } else if (written.isBlank()) {
      millis = OUTSIDE;
    } else if (millis != OUTSIDE) {
      cueLine(written);
    }
  }

  private void cueLine(String written) {
    Matcher tag = VOICE.matcher(written);
    if (tag.find()) {
      voice = tag.group(1).strip();
    }
    String bare = TAG.matcher(written).replaceAll("");
    String text = Parser.unescapeEntities(bare, false).replace('\u00A0', ' ').strip();
    if (text.isEmpty() || text.equals(lastLine)) {
      return;
    }
    boolean joined = !lines.isEmpty() && !endsSentence(lastLine);
    lines.add(new TextLine(text, TextLine.Kind.PARAGRAPH, 0, voice, millis, joined));
    lastLine = text;
  }

  private static boolean endsSentence(String text) {
    return text.endsWith(".") || text.endsWith("?") || text.endsWith("!");
  }

  private static long millis(Matcher times) {
    String fraction = Objects.requireNonNullElse(times.group(4), "");
    return TextLine.millis(times.group(1), times.group(2), times.group(3))
        + Long.parseLong((fraction + "000").substring(0, 3));
  }
}
