package bot.verbatim.verify.speaker;

import bot.verbatim.verify.format.TextLine;
import java.util.BitSet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds timestamps before or between the words of a transcript (`[00:12:03]`).
final class InlineTimes {

  private static final Pattern TIME =
      Pattern.compile(
          "[\\[(]\\s?(?:([0-9]{1,2}):)?([0-9]{1,2}):([0-9]{2})(?:[.,][0-9]{1,3})?"
              + "(?:\\s*-->?\\s*[0-9:.,]{4,12})?\\s?[\\])]");

  private InlineTimes() {}

  static void find(String line, int start, BitSet leftOut, Map<Integer, Long> times) {
    if (line.indexOf(':') < 0) {
      return;
    }
    int lead = SpeakerLabelFinder.timeEnd(line);
    if (lead > 0) {
      leftOut.set(start, start + lead);
    }
    Matcher matcher = TIME.matcher(line);
    while (matcher.find()) {
      long millis = TextLine.millis(matcher.group(1), matcher.group(2), matcher.group(3));
      times.put(start + matcher.start(), millis);
      if (matcher.start() >= lead) {
        leftOut.set(start + matcher.start(), start + matcher.end());
      }
    }
  }
}
