package bot.verbatim.discord.card;

import bot.verbatim.chat.Request;
import bot.verbatim.chat.line.CommandLine;
import java.util.Optional;

/// The action of a button: a command line stored in the button's custom id, so that it works after
/// a restart and on another node.
///
/// @param line the command, with its slash
/// @param shares whether the answer is shown to the whole channel, even if it would be ephemeral
public record SavedLine(String line, boolean shares) {

  /// [Discord's limit](https://discord.com/developers/docs/components/reference) on the length of a
  /// custom id.
  static final int LONGEST = 100;

  private static final String SHARE = "share ";

  /// The custom id for a request; empty if it would be too long.
  public static Optional<String> asking(Request request) {
    return fitting(CommandLine.write(request));
  }

  /// The custom id that shows the answer to a request to the whole channel; empty if it would be
  /// too long.
  public static Optional<String> sharing(Request request) {
    return fitting(SHARE + CommandLine.write(request));
  }

  /// Parses a custom id.
  public static SavedLine read(String customId) {
    return customId.startsWith(SHARE)
        ? new SavedLine(customId.substring(SHARE.length()), true)
        : new SavedLine(customId, false);
  }

  private static Optional<String> fitting(String id) {
    return id.length() <= LONGEST ? Optional.of(id) : Optional.empty();
  }
}
