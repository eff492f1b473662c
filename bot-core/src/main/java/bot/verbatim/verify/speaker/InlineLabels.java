package bot.verbatim.verify.speaker;

import bot.verbatim.verify.format.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds speaker labels inside lines, as in a transcript without line breaks.
final class InlineLabels {

  private static final Pattern LABEL =
      Pattern.compile(
          "(?<=[.!?\u2026\"\u201D)\\]\\-\u2014]\\s)(?:>>+\\s*)?"
              + "(\\p{Lu}[\\p{L}'\u2019.\\-]{1,24}(?:\\s\\p{Lu}[\\p{L}'\u2019\\-]{1,24}){0,2}"
              + "|Speaker\\s[0-9]{1,2}|Q|A)"
              + "\\s?:\\s+(?=\\S)");
  private static final Pattern CHANGE = Pattern.compile("(?<=\\s)>>+\\s+(?=\\S)");

  private InlineLabels() {}

  /// A label and where it begins in the line.
  record At(int place, SpeakerLabel label) {}

  static List<At> find(TextLine line) {
    if (line.kind() == TextLine.Kind.HEADING || line.kind() == TextLine.Kind.RULE) {
      return List.of();
    }
    String text = line.text();
    boolean hasColon = text.indexOf(':') >= 0;
    if (!hasColon && !text.contains(">>")) {
      return List.of();
    }
    List<At> found = new ArrayList<>();
    Set<Integer> labelled = new HashSet<>();
    if (hasColon) {
      Matcher label = LABEL.matcher(text);
      while (label.find()) {
        if (isTitled(text, label.start())) {
          continue;
        }
        int end = label.end() - label.start();
        labelled.add(label.start());
        found.add(
            new At(
                label.start(), new SpeakerLabel(label.group(1), SpeakerLabel.Form.COLON, end, -1)));
      }
    }
    if (text.contains(">>")) {
      Matcher change = CHANGE.matcher(text);
      while (change.find()) {
        int place = change.start();
        if (labelled.add(place)) {
          found.add(new At(place, SpeakerLabel.change(change.end() - place)));
        }
      }
    }
    found.sort((one, other) -> Integer.compare(one.place(), other.place()));
    return found;
  }

  /// Whether the full stop before a place abbreviates a title: `Dr. Falk:`
  private static boolean isTitled(String text, int place) {
    int end = place;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.startsWith(". ", end) && NameMatcher.isShortTitle(text.substring(start, end));
  }
}
