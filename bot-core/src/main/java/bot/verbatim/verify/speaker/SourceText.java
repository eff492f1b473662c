package bot.verbatim.verify.speaker;

import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.format.CaptionReader;
import bot.verbatim.verify.format.HtmlReader;
import bot.verbatim.verify.format.MarkdownReader;
import bot.verbatim.verify.format.PlainReader;
import bot.verbatim.verify.format.TextLine;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A source's text without markup, with its speaker turns, section headings and timestamps.
/// Immutable.
public final class SourceText {

  private final String text;
  private final boolean whole;
  private final TranscriptBuilder script;

  private SourceText(TranscriptBuilder script, boolean whole) {
    this.text = script.text.toString();
    this.whole = whole;
    this.script = script;
  }

  /// A text of which each line's [TextLine#voice] speaks it.
  public static SourceText inVoices(List<TextLine> lines) {
    return new SourceText(TranscriptBuilder.inVoices(lines), true);
  }

  /// Parses a text; malformed input does not fail.
  public static SourceText read(String content, ReadingOptions reading) {
    String clean = content.startsWith("\uFEFF") ? content.substring(1) : content;
    List<TextLine> lines =
        switch (reading.format()) {
          case PLAIN -> PlainReader.read(clean);
          case MARKDOWN -> MarkdownReader.read(clean);
          case HTML -> HtmlReader.read(clean);
          case SRT, VTT -> CaptionReader.read(clean);
        };
    boolean captions = reading.format() == TextFormat.SRT || reading.format() == TextFormat.VTT;
    return new SourceText(TranscriptBuilder.of(lines, reading, captions), reading.whole());
  }

  /// The text that all offsets refer to.
  public String text() {
    return text;
  }

  /// Whether this is the whole work.
  public boolean isWhole() {
    return whole;
  }

  /// Whether the text itself marks speaker turns.
  public boolean hasTurns() {
    return script.hasTurns;
  }

  /// The distinct names of all known speakers; for prose, its authors.
  public List<String> speakers() {
    return script.voices.stream().flatMap(Optional::stream).distinct().toList();
  }

  /// The speaker at this offset; empty if neither labels nor authorship tell.
  public Optional<String> speakerAt(int place) {
    return voiceName(voiceAt(place));
  }

  /// The last section heading and timestamp at or before this offset, for example `Questions,
  /// 1:02:45`; may be empty.
  public String locatorAt(int place) {
    String section = last(script.sections, place);
    Long millis = last(script.times, place);
    String time = millis == null ? "" : clock(millis);
    if (section == null) {
      return time;
    }
    return time.isEmpty() ? section : section + ", " + time;
  }

  /// Whether the line at this offset is a section heading.
  public boolean isHeadingAt(int place) {
    int line = text.lastIndexOf('\n', place) + 1;
    return script.sections.containsKey(line);
  }

  /// Whether this is a transcript of speech, which may repeat words.
  public boolean isSpoken() {
    return script.spoken;
  }

  /// The offsets of labels and timestamps, which are not spoken words.
  public BitSet labels() {
    return script.labels;
  }

  /// The offset at which the turn at this offset begins.
  public int turnAt(int place) {
    return script.turns.floorKey(place);
  }

  public int voiceAt(int place) {
    return script.turns.floorEntry(place).getValue();
  }

  public Optional<String> voiceName(int voice) {
    return script.voices.get(voice);
  }

  private static <T> @Nullable T last(NavigableMap<Integer, T> marks, int place) {
    Map.Entry<Integer, T> before = marks.floorEntry(place);
    return before == null ? null : before.getValue();
  }

  private static String clock(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
