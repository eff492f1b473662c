package bot.verbatim.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits a typed line into words, with double quotes to group them.
final class Words {

  private Words() {}

  /// One word.
  ///
  /// @param text without the quotes that grouped it
  /// @param colon where an option name ends in it, or -1 where there is none outside quotes
  record Word(String text, int colon) {

    Optional<String> optionName() {
      return colon > 0 ? Optional.of(text.substring(0, colon)) : Optional.empty();
    }

    String optionValue() {
      return text.substring(colon + 1);
    }
  }

  /// The words of a line. A quote that is never closed reaches to the end.
  static List<Word> split(String line) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean inQuotes = false;
    boolean begun = false;
    int colon = -1;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length() && isEscapable(line.charAt(i + 1))) {
        word.append(line.charAt(++i));
        begun = true;
      } else if (isQuote(c)) {
        inQuotes = !inQuotes;
        begun = true;
      } else if (Character.isWhitespace(c) && !inQuotes) {
        if (begun) {
          words.add(new Word(word.toString(), colon));
        }
        word.setLength(0);
        begun = false;
        colon = -1;
      } else {
        if (c == ':' && !inQuotes && colon < 0) {
          colon = word.length();
        }
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(new Word(word.toString(), colon));
    }
    return words;
  }

  /// Phones and chat clients turn straight quotes into curly ones.
  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”';
  }

  /// Whether a backslash before it makes it plain.
  static boolean isEscapable(char c) {
    return c == '\\' || isQuote(c);
  }
}
