package bot.verbatim.chat;

import org.jspecify.annotations.Nullable;

/// What a person typed or wrote, as a platform hands it over: of any length.
public final class IncomingText {

  /// Maximum length that is looked at, in chars: what is behind it could not change an answer.
  /// Options take [OptionSpec#MAX_LENGTH] characters; mentions and links of a message are longer
  /// than what readers see. Chosen by hand; no test tells.
  public static final int MOST = 4_000;

  private IncomingText() {}

  /// The text, cut to [#MOST] before anything else is done with it; empty for null. Never cuts a
  /// character in two.
  public static String of(@Nullable String text) {
    if (text == null || text.length() <= MOST) {
      return text == null ? "" : text;
    }
    boolean splits =
        Character.isHighSurrogate(text.charAt(MOST - 1))
            && Character.isLowSurrogate(text.charAt(MOST));
    return text.substring(0, splits ? MOST - 1 : MOST);
  }
}
