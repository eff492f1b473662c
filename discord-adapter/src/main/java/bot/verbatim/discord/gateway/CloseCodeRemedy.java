package bot.verbatim.discord.gateway;

import java.util.Optional;

/// Tells the operator what to do when Discord refuses the connection for good.
public final class CloseCodeRemedy {

  public static final String WRONG_TOKEN =
      "Discord refuses the token: copy the bot's token from"
          + " https://discord.com/developers/applications (Bot, Reset Token) into DISCORD_TOKEN.";

  private CloseCodeRemedy() {}

  /// The sentence for a [close
  /// code](https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes)
  /// after which reconnecting cannot succeed; empty for all other codes.
  public static Optional<String> of(int closeCode) {
    return switch (closeCode) {
      case 4004 -> Optional.of(WRONG_TOKEN);
      case 4010 ->
          Optional.of(
              "Discord refuses the shard numbers (4010): set DISCORD_SHARDS as 0-3/16, or unset"
                  + " it.");
      case 4011 ->
          Optional.of(
              "The bot is in too many servers for so few shards (4011): raise the total in"
                  + " DISCORD_SHARDS, or unset it.");
      case 4012 ->
          Optional.of(
              "Discord no longer speaks this version of its gateway (4012): update the bot.");
      case 4013 ->
          Optional.of(
              "Discord does not know the intents that were asked for (4013): update the bot.");
      case 4014 ->
          Optional.of(
              "Discord refuses the intents that were asked for (4014): update the bot, or allow"
                  + " them at https://discord.com/developers/applications (Bot, Privileged Gateway"
                  + " Intents).");
      default -> Optional.empty();
    };
  }
}
