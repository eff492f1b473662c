package bot.verbatim.discord.gateway;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The range of a bot's [shards](https://discord.com/developers/docs/events/gateway#sharding) that
/// one process runs.
///
/// @param first the first shard of this process, counted from 0
/// @param last the last shard of this process
/// @param total the number of shards in all processes together
public record Shards(int first, int last, int total) {

  private static final Pattern WRITTEN =
      Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?/([0-9]{1,5})");

  /// Parses `0-3/16`, or `5/16` for a single shard; empty if malformed.
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

  /// All shards in one process.
  public static Shards all(int total) {
    return new Shards(0, total - 1, total);
  }

  public int count() {
    return last - first + 1;
  }
}
