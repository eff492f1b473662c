package bot.verbatim.search.lucene.suggest;

import bot.verbatim.quote.Fidelity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A text that people type, and how it is shown among others: kinds are told apart, and words are
/// in quotation marks only if they are real.
///
/// @param typed the text, without what tells its kind
/// @param shown at most [CompletionText#LONGEST] code points; empty if the text is
/// @param fidelity that of a quote; of names, as if they were real words
public record EntryText(String typed, String shown, Fidelity fidelity) {

  private static final String TOPIC = "Topic: ";
  private static final String SOURCE = "Source: ";
  private static final String QUOTE = "Quote";
  private static final String COLON = ": ";

  /// What may stand before a text.
  private static final List<String> BEFORE =
      Stream.concat(
              Stream.of(TOPIC, SOURCE, labelOf("")),
              Arrays.stream(Fidelity.values())
                  .map(EntryText::mark)
                  .filter(mark -> !mark.isEmpty())
                  .flatMap(mark -> Stream.of(mark + COLON, labelOf(mark))))
          .toList();

  static EntryText topic(String title) {
    return real(title, TOPIC, "");
  }

  /// @param exact the number of quotes in the person's exact words; not shown if 0
  static EntryText person(String name, int exact) {
    return real(name, "", exact == 0 ? "" : " (" + exact + ")");
  }

  static EntryText source(String title) {
    return real(title, SOURCE, "");
  }

  /// The words of a quote.
  public static EntryText words(String words, Fidelity fidelity) {
    return fidelity.isWordForWord()
        ? new EntryText(words, quoted("", words), fidelity)
        : new EntryText(words, shown(mark(fidelity) + COLON, words, ""), fidelity);
  }

  /// What an editor calls a quote.
  public static EntryText label(String label, Fidelity fidelity) {
    String mark = mark(fidelity);
    return new EntryText(label, shown(labelOf(mark), label, ""), fidelity);
  }

  private static String labelOf(String mark) {
    return mark.isEmpty() ? QUOTE + COLON : QUOTE + " (" + mark + ")" + COLON;
  }

  /// The id of a quote with its label, or with its words where it has none.
  public static EntryText id(String id, String label, String words, Fidelity fidelity) {
    String mark = mark(fidelity);
    String before = mark.isEmpty() ? id + " " : id + " " + mark + COLON;
    String typed = label.isEmpty() ? words : label;
    String shown =
        label.isEmpty() && mark.isEmpty() ? quoted(before, words) : shown(before, typed, "");
    return new EntryText(typed, shown, fidelity);
  }

  private static String quoted(String before, String words) {
    return shown(before + "“", words.replace('“', '‘').replace('”', '’'), "”");
  }

  /// Marks words that are not the source's own; empty for those that are.
  private static String mark(Fidelity fidelity) {
    return switch (fidelity) {
      case VERBATIM, EDITED -> "";
      case PARAPHRASE -> "≈ reworded";
      case SPLICED -> "≈ stitched together";
      case UNCHECKED -> "not checked";
      case NOT_FOUND -> "not in the source";
    };
  }

  private static EntryText real(String text, String before, String after) {
    return new EntryText(text, shown(before, text, after), Fidelity.VERBATIM);
  }

  private static String shown(String before, String text, String after) {
    int around = before.codePointCount(0, before.length()) + after.length();
    String line = CompletionText.shown(text, CompletionText.LONGEST - around);
    return line.isEmpty() ? "" : before + line + after;
  }

  /// A text without what [#shown] adds to it, for who types or edits what was shown.
  public static String plain(String shown) {
    String text = shown;
    for (String before : BEFORE) {
      if (text.regionMatches(true, 0, before, 0, before.length())) {
        text = text.substring(before.length());
        break;
      }
    }
    int number = text.lastIndexOf(" (");
    boolean isCounted =
        number > 0
            && text.length() > number + 3
            && text.endsWith(")")
            && text.substring(number + 2, text.length() - 1).chars().allMatch(Character::isDigit);
    return isCounted ? text.substring(0, number) : text;
  }
}
