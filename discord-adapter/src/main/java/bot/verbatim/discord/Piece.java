package bot.verbatim.discord;

import bot.verbatim.chat.PlainText;

/// A part of a message: people's words, between marks of the bot's own.
///
/// @param before Markdown of the bot's own
/// @param words clean and not yet escaped; the only part that is cut where room is short
/// @param after Markdown of the bot's own
record Piece(String before, String words, String after) {

  /// Text of the bot's own.
  static Piece own(String markdown) {
    return new Piece(markdown, "", "");
  }

  /// Words that may be of several lines.
  static Piece of(String before, String words, String after) {
    return new Piece(before, PlainText.clean(words), after);
  }

  /// Words that are set on one line.
  static Piece line(String before, String words, String after) {
    return new Piece(before, PlainText.onOneLine(words), after);
  }

  /// The length of what is never cut.
  int fixed() {
    return before.length() + after.length();
  }

  /// The length that the words take uncut, or a little more than any message holds.
  int wanted() {
    return words.length() > Draft.CHARS
        ? Draft.CHARS + 1
        : DiscordText.fitting(words, Integer.MAX_VALUE).length();
  }

  boolean isCutAt(int level) {
    return wanted() > level;
  }

  String drawn(int level) {
    return before + DiscordText.fitting(words, level) + after;
  }
}
