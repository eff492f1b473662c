package bot.verbatim.verify.speaker;

import bot.verbatim.text.OverBudget;
import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.format.CaptionReader;
import bot.verbatim.verify.format.HtmlReader;
import bot.verbatim.verify.format.MarkdownReader;
import bot.verbatim.verify.format.PlainReader;
import bot.verbatim.verify.format.TextLimits;
import bot.verbatim.verify.format.TextLine;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

  /// Parses a text in what time it takes; malformed input does not fail.
  ///
  /// @throws OverBudget if it is too large
  public static SourceText read(String content, ReadingOptions reading) {
    return read(content, reading, new WorkBudget(Long.MAX_VALUE, WorkBudget.UNTIMED));
  }

  /// Parses a text; malformed input does not fail.
  ///
  /// @throws OverBudget if it is too large, or takes too long
  public static SourceText read(String content, ReadingOptions reading, WorkBudget budget) {
    String clean = content.startsWith("\uFEFF") ? content.substring(1) : content;
    TextLimits.require(clean, reading.format() == TextFormat.HTML);
    List<TextLine> lines =
        switch (reading.format()) {
          case PLAIN -> PlainReader.read(clean);
          case MARKDOWN -> MarkdownReader.read(clean);
          case HTML -> HtmlReader.read(clean);
          case SRT, VTT -> CaptionReader.read(clean);
        };
    boolean captions = reading.format() == TextFormat.SRT || reading.format() == TextFormat.VTT;
    return new SourceText(TranscriptBuilder.of(lines, reading, captions, budget), reading.whole());
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

  /// The last section heading and timestamp at or before this offset, for example `Questions,
  /// 1:02:45`; may be empty.
  public String locatorAt(int place) {
    return Stream.of(
            Optional.ofNullable(script.sections.floorEntry(place)).map(Map.Entry::getValue),
            Optional.ofNullable(script.times.floorEntry(place)).map(time -> clock(time.getValue())))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
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
    return Objects.requireNonNull(script.turns.floorKey(place));
  }

  /// The offset at which the next turn after this offset begins, or beyond the text.
  public int turnAfter(int place) {
    Integer next = script.turns.higherKey(place);
    return next == null ? Integer.MAX_VALUE : next;
  }

  public int voiceAt(int place) {
    return Objects.requireNonNull(script.turns.get(turnAt(place)));
  }

  /// The speaker's name; empty if neither labels nor authorship tell.
  public Optional<String> voiceName(int voice) {
    return script.voices.get(voice);
  }

  private static String clock(long millis) {
    long seconds = millis / 1000;
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
