package bot.verbatim.verify.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads plain text. If all lines are short, the text counts as hard-wrapped, and paragraphs end at
/// empty lines; otherwise every line is a paragraph.
public final class PlainReader {

  /// All lines of a hard-wrapped text are shorter, in characters. Chosen by hand.
  private static final int WRAPPED = 120;

  private static final Pattern LINE_NUMBER = Pattern.compile("^[0-9]{1,3}(?:\\s{2,}|\\t|$)");

  /// Line numbers are on at least this many lines, and on 80 % of the non-empty ones. Chosen by
  /// hand.
  private static final int LEAST = 4;

  private PlainReader() {}

  public static List<TextLine> read(String content) {
    List<String> written = withoutLineNumbers(content.lines().map(String::strip).toList());
    boolean wrapped = written.stream().allMatch(line -> line.length() < WRAPPED);
    List<TextLine> lines = new ArrayList<>();
    boolean open = false;
    for (String line : written) {
      boolean rule = isRule(line);
      if (rule) {
        lines.add(TextLine.of(TextLine.Kind.RULE, "", 0, false));
      } else if (!line.isEmpty()) {
        lines.add(TextLine.of(TextLine.Kind.PARAGRAPH, line, 0, open && wrapped));
      }
      open = !rule && !line.isEmpty();
    }
    return lines;
  }

  /// Removes line numbers, as in court transcripts.
  private static List<String> withoutLineNumbers(List<String> lines) {
    long filled = lines.stream().filter(line -> !line.isEmpty()).count();
    long numbered = lines.stream().filter(line -> LINE_NUMBER.matcher(line).lookingAt()).count();
    return numbered < LEAST || numbered * 5 < filled * 4
        ? lines
        : lines.stream().map(line -> LINE_NUMBER.matcher(line).replaceFirst("")).toList();
  }

  static boolean isRule(String line) {
    return line.length() >= 3 && line.chars().allMatch(c -> "-_*=~ ".indexOf(c) >= 0);
  }
}
