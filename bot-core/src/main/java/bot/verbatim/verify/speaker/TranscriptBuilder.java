package bot.verbatim.verify.speaker;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Joins the lines of a reader into one text, and records by offset the speaker turns, the labels
/// (which are not spoken words), the section headings and the timestamps.
final class TranscriptBuilder {

  /// The voice number of text whose speaker is unknown.
  private static final int NOBODY = 0;

  final StringBuilder text = new StringBuilder();
  final BitSet labels = new BitSet();
  final TreeMap<Integer, Integer> turns = new TreeMap<>();
  final List<Optional<String>> voices = new ArrayList<>();
  final TreeMap<Integer, String> sections = new TreeMap<>();
  final TreeMap<Integer, Long> times = new TreeMap<>();
  final boolean hasTurns;
  final boolean spoken;
  private final Map<String, Integer> voiceNumbers = new HashMap<>();
  private int author = NOBODY;
  private int speaking = NOBODY;

  private TranscriptBuilder(boolean hasTurns, boolean spoken) {
    this.hasTurns = hasTurns;
    this.spoken = spoken;
    voices.add(Optional.empty());
  }

  static TranscriptBuilder of(
      List<TextLine> read, ReadingOptions reading, boolean captions, WorkBudget budget) {
    SpeakerTurns turns = SpeakerTurns.in(read, reading.people(), captions, budget);
    TranscriptBuilder script = new TranscriptBuilder(turns.any, captions || turns.any);
    List<TextLine> lines = turns.lines;
    boolean isProse = !turns.any && !ProseDetector.looksLikeInterview(lines);
    if (isProse) {
      script.author = script.authorVoice(reading.authors());
      lines = reading.format() == TextFormat.PLAIN ? ProseDetector.withHeadings(lines) : lines;
    }
    script.text.ensureCapacity(lines.stream().mapToInt(line -> line.text().length() + 2).sum());
    script.speaking = script.author;
    script.turn(0, script.author);
    for (TextLine line : lines) {
      budget.spend(1 + line.text().length());
      script.add(line, turns);
    }
    return script;
  }

  /// Builds from speech whose speakers are given by [TextLine#voice]; parses no labels.
  static TranscriptBuilder inVoices(List<TextLine> lines) {
    TranscriptBuilder script = new TranscriptBuilder(true, true);
    for (TextLine line : lines) {
      String voice = line.voice();
      int start = script.append(line);
      script.turn(start, voice == null ? NOBODY : script.voice(voice));
      InlineTimes.find(line.text(), start, script.labels, script.times);
    }
    return script;
  }

  private int authorVoice(List<PersonNames> authors) {
    return authors.isEmpty()
        ? NOBODY
        : voice(authors.stream().map(PersonNames::name).collect(Collectors.joining(", ")));
  }

  private void add(TextLine line, SpeakerTurns turns) {
    if (line.kind() == TextLine.Kind.RULE) {
      speaking = author;
      return;
    }
    int start = append(line);
    if (line.millis() >= 0) {
      times.put(start, line.millis());
    }
    if (line.kind() == TextLine.Kind.HEADING && turns.label(line).isEmpty()) {
      sections.put(start, line.text());
      turn(start, author);
      return;
    }
    int spoken = start + label(line, turns, start);
    boolean others = line.kind() == TextLine.Kind.CITED && !hasTurns;
    // More than 20 characters in bold without a label: an unknown speaker. Chosen by hand.
    boolean unlabelledStrong =
        hasTurns && spoken == start && line.strong() == line.text().length() && line.strong() > 20;
    turn(start, others || unlabelledStrong ? NOBODY : speaking);
    InlineTimes.find(line.text(), start, labels, times);
  }

  private int append(TextLine line) {
    if (!text.isEmpty()) {
      text.append(line.joined() ? "\n" : "\n\n");
    }
    int start = text.length();
    text.append(line.text());
    return start;
  }

  /// Sets the current speaker by the line's voice or label.
  ///
  /// @return the length of the label, 0 without one
  private int label(TextLine line, SpeakerTurns turns, int start) {
    String voice = line.voice();
    if (voice != null) {
      speaking = voice(turns.cast.speaker(voice));
    }
    Optional<SpeakerLabel> found = turns.label(line);
    if (found.isEmpty()) {
      if (voice == null && turns.hasVoices) {
        speaking = NOBODY;
      } else if (voice == null && turns.endsTurn(line)) {
        speaking = newVoice();
      }
      return 0;
    }
    SpeakerLabel label = found.get();
    String speaker = turns.cast.speaker(label);
    speaking = speaker == null ? newVoice() : voice(speaker);
    if (label.millis() >= 0) {
      times.put(start, label.millis());
    }
    labels.set(start, start + label.end());
    return label.end();
  }

  private void turn(int start, int voice) {
    Map.Entry<Integer, Integer> last = turns.lastEntry();
    if (last == null || last.getValue() != voice) {
      turns.put(start, voice);
    }
  }

  private int voice(String name) {
    return voiceNumbers.computeIfAbsent(
        name,
        _ -> {
          voices.add(Optional.of(name));
          return voices.size() - 1;
        });
  }

  private int newVoice() {
    voices.add(Optional.empty());
    return voices.size() - 1;
  }
}
