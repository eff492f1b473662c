package bot.verbatim.chat;

import java.util.List;
import java.util.Random;

/// Text of the kind that breaks bots: markup, mentions, links, controls, all scripts.
public final class Hostile {

  private static final List<String> PIECES =
      List.of(
          "@everyone",
          "@here",
          "<@123>",
          "<@&42>",
          "<#7>",
          "<!channel>",
          "<!subteam^S1>",
          "<t:0>",
          "<:smile:1>",
          "```",
          "`",
          "**",
          "__",
          "~~",
          "||",
          "# ",
          "### ",
          "> ",
          ">>> ",
          "-# ",
          "- ",
          "+ ",
          "1. ",
          "2) ",
          "[a](https://evil.example)",
          "<https://evil.example|bank>",
          "&amp;",
          "&lt;!here&gt;",
          "\\",
          "\\\\",
          "\n",
          "\r\n",
          "\u2028",
          "\u0000",
          "\u001b[2J",
          "\u202e",
          "\u200b",
          "\u200d",
          "\ufe0f",
          "\udb40\udc41",
          "\ud800",
          "\udc00",
          "\uffff",
          "👩\u200d👩\u200d👧",
          "🏳\ufe0f\u200d🌈",
          "é",
          "e\u0301",
          "Z\u0334\u0335\u0336",
          "العربية",
          "עברית",
          "日本語",
          "می\u200cخواهم",
          "क्षि",
          "“",
          "”",
          "\"",
          "'",
          "*",
          "_",
          "~",
          "|",
          "<",
          ">",
          "#",
          "[",
          "]",
          "(",
          ")",
          ":",
          "%s",
          "{0}",
          "${jndi:ldap://x}",
          "'); DROP TABLE q;--",
          "oversight",
          "the",
          " ",
          "\t",
          "\u00a0");

  private Hostile() {}

  /// A text of up to so many hostile pieces.
  public static String text(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(pieces); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      if (random.nextInt(8) == 0) {
        text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      }
    }
    return text.toString();
  }
}
