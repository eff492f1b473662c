package bot.verbatim.discord.card;

import bot.verbatim.chat.PlainText;

/// A part of a message: people's words between Markdown of the bot.
///
/// @param before Markdown of the bot
/// @param words clean and not yet escaped; the only part that may be cut
/// @param escaped the words escaped, uncut; empty if they are longer than any message
/// @param after Markdown of the bot
record TextPiece(String before, String words, String escaped, String after) {

  /// Markdown of the bot, without words; never cut.
  static TextPiece own(String markdown) {
    return new TextPiece(markdown, "", "", "");
  }

  /// Words that may contain line breaks.
  static TextPiece of(String before, String words, String after) {
    return clean(before, PlainText.clean(words), after);
  }

  /// Words with their line breaks replaced by spaces.
  static TextPiece line(String before, String words, String after) {
    return clean(before, PlainText.onOneLine(words), after);
  }

  private static TextPiece clean(String before, String words, String after) {
    String escaped = words.length() > MessageBuilder.CHARS ? "" : DiscordText.escape(words);
    return new TextPiece(before, words, escaped, after);
  }

  /// The length of the parts that are never cut.
  int fixed() {
    return before.length() + after.length();
  }

  /// The escaped length of the uncut words; one more than a message holds if they are longer than
  /// any message.
  int wanted() {
    return words.length() > MessageBuilder.CHARS ? MessageBuilder.CHARS + 1 : escaped.length();
  }

  boolean isCutAt(int level) {
    return wanted() > level;
  }

  String drawn(int level) {
    return before + (isCutAt(level) ? DiscordText.fitting(words, level) : escaped) + after;
  }
}
