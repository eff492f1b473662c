package bot.verbatim.discord.card;

import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import java.util.Optional;

/// What a button does: a command line that Discord keeps in the button's own id, so that it works
/// after a restart and on another node.
///
/// @param line the command, with its slash
/// @param shares whether the answer is for all in the channel, whoever it is for by itself
public record SavedLine(String line, boolean shares) {

  /// The longest id of a button, as
  /// [Discord](https://discord.com/developers/docs/components/reference) has it.
  static final int LONGEST = 100;

  private static final String SHARE = "share ";

  /// The id for a button that asks this, if it is short enough.
  public static Optional<String> asking(Request request) {
    return fitting(CommandLine.write(request));
  }

  /// The id for a button that shows the answer to this to all in the channel.
  public static Optional<String> sharing(Request request) {
    return fitting(SHARE + CommandLine.write(request));
  }

  /// What the button with this id does.
  public static SavedLine read(String customId) {
    return customId.startsWith(SHARE)
        ? new SavedLine(customId.substring(SHARE.length()), true)
        : new SavedLine(customId, false);
  }

  private static Optional<String> fitting(String id) {
    return id.length() <= LONGEST ? Optional.of(id) : Optional.empty();
  }
}
