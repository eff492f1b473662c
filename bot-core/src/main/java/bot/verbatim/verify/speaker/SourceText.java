package bot.verbatim.verify.speaker;

import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.format.CaptionReader;
import bot.verbatim.verify.format.HtmlReader;
import bot.verbatim.verify.format.MarkdownReader;
import bot.verbatim.verify.format.PlainReader;
import bot.verbatim.verify.format.TextLine;
import bot.verbatim.verify.word.TextSpans;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A source's text without markup, with its speaker turns, section headings and timestamps.
/// Immutable.
public final class SourceText {

  private final String text;
  private final boolean whole;
  private final TextSpans labels;
  private final int[] turnStarts;
  private final int[] turnVoices;
  private final List<Optional<String>> voices;
  private final boolean hasTurns;
  private final boolean spoken;
  private final SortedMap<Integer, String> sections;
  private final SortedMap<Integer, Long> times;

  public SourceText(TranscriptBuilder script, boolean whole) {
    this.text = script.text();
    this.whole = whole;
    this.labels = script.labels();
    this.turnStarts = script.turnStarts();
    this.turnVoices = script.turnVoices();
    this.voices = script.voices();
    this.hasTurns = script.hasTurns();
    this.spoken = script.isSpoken();
    this.sections = new TreeMap<>(script.sections());
    this.times = new TreeMap<>(script.times());
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
    return hasTurns;
  }

  /// The distinct names of all known speakers; for prose, its authors.
  public List<String> speakers() {
    return voices.stream().flatMap(Optional::stream).distinct().toList();
  }

  /// The speaker at this offset; empty if neither labels nor authorship tell.
  public Optional<String> speakerAt(int place) {
    return voiceName(voiceAt(place));
  }

  /// The last section heading and timestamp at or before this offset, for example `Questions,
  /// 1:02:45`; may be empty.
  public String locatorAt(int place) {
    String section = last(sections, place);
    Long millis = last(times, place);
    String time = millis == null ? "" : clock(millis);
    if (section == null) {
      return time;
    }
    return time.isEmpty() ? section : section + ", " + time;
  }

  /// Whether the line at this offset is a section heading.
  public boolean isHeadingAt(int place) {
    int line = text.lastIndexOf('\n', place) + 1;
    return sections.containsKey(line);
  }

  /// Whether this is a transcript of speech, which may repeat words.
  public boolean isSpoken() {
    return spoken;
  }

  public TextSpans labels() {
    return labels;
  }

  /// The index of the turn at this offset.
  int turnAt(int place) {
    int found = Arrays.binarySearch(turnStarts, place);
    return Math.max(0, found < 0 ? -found - 2 : found);
  }

  public int turns() {
    return turnStarts.length;
  }

  public int turnStart(int turn) {
    return turnStarts[turn];
  }

  public int voiceOfTurn(int turn) {
    return turnVoices[turn];
  }

  int voiceAt(int place) {
    return turnVoices[turnAt(place)];
  }

  public Optional<String> voiceName(int voice) {
    return voices.get(voice);
  }

  private static <T> @Nullable T last(SortedMap<Integer, T> marks, int place) {
    SortedMap<Integer, T> before = marks.headMap(place + 1);
    return before.isEmpty() ? null : Objects.requireNonNull(before.get(before.lastKey()));
  }

  private static String clock(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
