package bot.verbatim.discord.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The part of a bot's [shards](https://discord.com/developers/docs/events/gateway#sharding) that
/// one process runs.
///
/// @param first counted from 0
/// @param last the last one that this process runs
/// @param total of all processes together
public record Shards(int first, int last, int total) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?/([0-9]{1,5})");

  /// Reads `0-3/16`, or `5/16` for one alone.
  public static Optional<Shards> parse(String written) {
    Matcher matcher = WRITTEN.matcher(written.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
    int total = Integer.parseInt(matcher.group(3));
    return first <= last && last < total
        ? Optional.of(new Shards(first, last, total))
        : Optional.empty();
  }

  /// All of so many shards.
  public static Shards all(int total) {
    return new Shards(0, total - 1, total);
  }

  public int count() {
    return last - first + 1;
  }
}
