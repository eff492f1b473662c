package bot.verbatim.verify;

/// Breaks lines, and long words with a hyphen, as typesetters do.
final class Wrap {

  private Wrap() {}

  static String at(String text, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column + word.length() >= width) {
        int left = width - column - 1;
        boolean plain = word.chars().allMatch(Character::isLetter);
        if (plain && left >= 4 && word.length() - left >= 4 && word.length() >= 9) {
          out.append(column == 0 ? "" : " ").append(word, 0, left - 1).append("-\n");
          out.append(word.substring(left - 1));
          column = word.length() - left + 1;
          continue;
        }
        out.append('\n');
        column = 0;
      }
      out.append(column == 0 ? "" : " ").append(word);
      column += word.length() + 1;
    }
    return out.toString();
  }
}
