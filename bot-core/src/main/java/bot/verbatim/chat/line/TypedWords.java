package bot.verbatim.chat.line;

import java.util.ArrayList;
import java.util.List;

/// Splits a typed line into words, with double quotes to group them.
final class TypedWords {

  /// A word and its offset in the line.
  record Placed(TypedWord word, int start) {}

  private final List<Placed> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int start = -1;
  private int colon = -1;
  private boolean inQuotes;

  private TypedWords(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isWhitespace(c) && !inQuotes) {
        end();
        continue;
      }
      start = start < 0 ? i : start;
      if (c == '\\' && i + 1 < line.length() && isEscapable(line.charAt(i + 1))) {
        text.append(line.charAt(++i));
      } else if (isQuote(c)) {
        inQuotes = !inQuotes;
      } else {
        if (c == ':' && !inQuotes && colon < 0) {
          colon = text.length();
        }
        text.append(c);
      }
    }
    end();
  }

  /// The words of a line. An unclosed quote extends to the end.
  static List<TypedWord> split(String line) {
    return placed(line).stream().map(Placed::word).toList();
  }

  /// The words of a line, with their offsets.
  static List<Placed> placed(String line) {
    return new TypedWords(line).words;
  }

  /// Whether a line ends between words, so that the next character begins a new one.
  static boolean endsOutsideWord(String line) {
    return line.isEmpty()
        || (Character.isWhitespace(line.charAt(line.length() - 1))
            && !new TypedWords(line).inQuotes);
  }

  private void end() {
    if (start >= 0) {
      words.add(new Placed(word(), start));
    }
    text.setLength(0);
    start = -1;
    colon = -1;
  }

  private TypedWord word() {
    return colon > 0
        ? new TypedWord(text.substring(0, colon), text.substring(colon + 1))
        : TypedWord.plain(text.toString());
  }

  /// Phones and chat clients turn straight quotes into curly ones.
  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  static boolean isEscapable(char c) {
    return c == '\\' || isQuote(c);
  }
}
