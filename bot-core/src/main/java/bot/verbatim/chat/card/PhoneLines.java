package bot.verbatim.chat.card;

/// Counts the lines that a text takes on a phone.
public final class PhoneLines {

  /// Characters in a line of a chat on a phone of 390 pixels. Chosen by hand.
  public static final int COLUMNS = 38;

  private PhoneLines() {}

  /// The number of lines of a text, wrapped between words; none if it is empty.
  public static int of(String text) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraph.isBlank() ? 0 : wrapped(paragraph);
    }
    return lines;
  }

  private static int wrapped(String paragraph) {
    int lines = 1;
    int used = 0;
    for (String word : paragraph.strip().split(" +", -1)) {
      int length = word.codePointCount(0, word.length());
      if (used > 0 && used + 1 + length > COLUMNS) {
        lines++;
        used = 0;
      }
      used += length + (used > 0 ? 1 : 0);
      lines += (used - 1) / COLUMNS;
      used = (used - 1) % COLUMNS + 1;
    }
    return lines;
  }
}
