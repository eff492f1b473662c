package bot.verbatim.verify.speaker;

import bot.verbatim.verify.PersonNames;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.format.TextLine;
import bot.verbatim.verify.word.IntList;
import bot.verbatim.verify.word.TextSpans;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Joins the lines of a reader into one text, and records by offset the speaker turns, the labels
/// (which are not spoken words), the section headings and the timestamps.
public final class TranscriptBuilder {

  /// The voice number of text whose speaker is unknown.
  private static final int NOBODY = 0;

  private final StringBuilder text = new StringBuilder();
  private final TextSpans labels = new TextSpans();
  private final IntList turnStarts = new IntList();
  private final IntList turnVoices = new IntList();
  private final List<Optional<String>> voices = new ArrayList<>();
  private final Map<String, Integer> voiceNumbers = new HashMap<>();
  private final Map<Integer, String> sections = new HashMap<>();
  private final Map<Integer, Long> times = new HashMap<>();
  private boolean hasTurns;
  private boolean spoken;
  private int author = NOBODY;
  private int speaking = NOBODY;

  private TranscriptBuilder() {
    voices.add(Optional.empty());
  }

  static TranscriptBuilder of(List<TextLine> read, ReadingOptions reading, boolean captions) {
    SpeakerTurns turns = SpeakerTurns.in(read, reading.people(), captions);
    TranscriptBuilder script = new TranscriptBuilder();
    script.hasTurns = turns.any();
    script.spoken = captions || turns.any();
    List<TextLine> lines = turns.lines();
    boolean isProse = !turns.any() && !ProseDetector.looksLikeInterview(lines);
    if (isProse) {
      script.author = script.authorVoice(reading.authors());
      lines = reading.format() == TextFormat.PLAIN ? ProseDetector.withHeadings(lines) : lines;
    }
    script.speaking = script.author;
    script.turn(script.author);
    for (TextLine line : lines) {
      script.add(line, turns);
    }
    return script;
  }

  /// Builds from speech whose speakers are given by [TextLine#voice]; parses no labels.
  public static TranscriptBuilder inVoices(List<TextLine> lines) {
    TranscriptBuilder script = new TranscriptBuilder();
    script.hasTurns = true;
    script.spoken = true;
    for (TextLine line : lines) {
      String voice = line.voice();
      int start = script.append(line);
      script.turn(voice == null ? NOBODY : script.voice(voice));
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
      turn(author);
      return;
    }
    int spoken = start + label(line, turns, start);
    boolean others = line.kind() == TextLine.Kind.CITED && !hasTurns;
    // More than 20 characters in bold without a label: an unknown speaker. Chosen by hand.
    boolean unlabelledStrong =
        hasTurns && spoken == start && line.strong() == line.text().length() && line.strong() > 20;
    turn(others || unlabelledStrong ? NOBODY : speaking);
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
      speaking = voice(turns.speaker(voice));
    }
    Optional<SpeakerLabel> found = turns.label(line);
    if (found.isEmpty()) {
      if (voice == null && turns.hasVoices()) {
        speaking = NOBODY;
      } else if (voice == null && turns.endsTurn(line)) {
        speaking = newVoice();
      }
      return 0;
    }
    SpeakerLabel label = found.get();
    String speaker = turns.speaker(label);
    speaking = speaker == null ? newVoice() : voice(speaker);
    if (label.millis() >= 0) {
      times.put(start, label.millis());
    }
    labels.add(start, start + label.end());
    return label.end();
  }

  private void turn(int voice) {
    if (turnVoices.size() == 0 || turnVoices.last() != voice) {
      turnStarts.add(text.isEmpty() ? 0 : lineStart());
      turnVoices.add(voice);
    }
  }

  private int lineStart() {
    return text.lastIndexOf("\n") + 1;
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

  String text() {
    return text.toString();
  }

  TextSpans labels() {
    return labels;
  }

  int[] turnStarts() {
    return turnStarts.toArray();
  }

  int[] turnVoices() {
    return turnVoices.toArray();
  }

  List<Optional<String>> voices() {
    return List.copyOf(voices);
  }

  boolean hasTurns() {
    return hasTurns;
  }

  Map<Integer, String> sections() {
    return sections;
  }

  Map<Integer, Long> times() {
    return times;
  }

  boolean isSpoken() {
    return spoken;
  }
}
