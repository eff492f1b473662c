package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;

/// A part of a message: people's words, between marks of the bot's own.
///
/// @param before Markdown of the bot's own
/// @param words clean and not yet escaped; the only part that is cut where room is short
/// @param escaped the words as they are sent uncut; empty where no message holds them
/// @param after Markdown of the bot's own
record TextPiece(String before, String words, String escaped, String after) {

  /// Text of the bot's own.
  static TextPiece own(String markdown) {
    return new TextPiece(markdown, "", "", "");
  }

  /// Words that may be of several lines.
  static TextPiece of(String before, String words, String after) {
    return clean(before, PlainText.clean(words), after);
  }

  /// Words that are set on one line.
  static TextPiece line(String before, String words, String after) {
    return clean(before, PlainText.onOneLine(words), after);
  }

  private static TextPiece clean(String before, String words, String after) {
    String escaped = words.length() > ComponentDraft.CHARS ? "" : DiscordText.escape(words);
    return new TextPiece(before, words, escaped, after);
  }

  /// The length of what is never cut.
  int fixed() {
    return before.length() + after.length();
  }

  /// The length that the words take uncut, or a little more than any message holds.
  int wanted() {
    return words.length() > ComponentDraft.CHARS ? ComponentDraft.CHARS + 1 : escaped.length();
  }

  boolean isCutAt(int level) {
    return wanted() > level;
  }

  String drawn(int level) {
    return before + (isCutAt(level) ? DiscordText.fitting(words, level) : escaped) + after;
  }
}
