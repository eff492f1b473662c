package bot.verbatim.discord.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// How often the bot may still begin a session today.
///
/// Discord [allows 1,000 in 24
/// hours](https://discord.com/developers/docs/events/gateway#identifying), then ends all sessions
/// and resets the token. Each is written down before it begins, so that a process that is started
/// again and again cannot use them up.
public final class IdentifyBudget {

  /// Fewer than Discord allows, so that some are left for whoever repairs what is wrong.
  public static final int A_DAY = 900;

  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration LATELY = Duration.ofMinutes(10);
  private static final int FREE = 5;

  /// From so many bytes on, those of earlier days are cleared away.
  private static final long LARGEST = 1 << 16;

  private static final int LONGEST_PAUSE_SECONDS = 300;

  private final Path file;
  private final Clock clock;
  private final RandomGenerator random;
  private final int shards;

  /// @param home the file that counts lies here
  /// @param shards how many sessions belong to an ordinary start
  public IdentifyBudget(Path home, int shards, Clock clock, RandomGenerator random) {
    this.file = home.resolve("discord-identifies");
    this.shards = shards;
    this.clock = clock;
    this.random = random;
  }

  /// Takes one, if any is left.
  ///
  /// @throws UncheckedIOException if it cannot be written down
  public synchronized boolean take() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
              FileChannel.open(
                  file,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        List<Long> taken = read(channel);
        if (taken.size() >= A_DAY) {
          return false;
        }
        if (channel.size() > LARGEST) {
          channel.truncate(0);
          append(channel, taken);
        }
        append(channel, List.of(clock.instant().getEpochSecond()));
        return true;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// How long to wait before the next: nothing for a few, then ever longer, up to five minutes.
  public synchronized Duration pause() {
    long since = clock.instant().minus(LATELY).getEpochSecond();
    long lately = taken().stream().filter(second -> second > since).count();
    long tooMany = lately - (long) FREE * shards;
    if (tooMany < 0) {
      return Duration.ZERO;
    }
    long most = Math.min(LONGEST_PAUSE_SECONDS, 5L << Math.min(tooMany, 10));
    return Duration.ofMillis(most * 500 + random.nextLong(most * 500));
  }

  private List<Long> taken() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return read(channel);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /// Those of the last day; a line that is no number counts for nothing.
  private List<Long> read(FileChannel channel) throws IOException {
    byte[] lines = Channels.newInputStream(channel).readAllBytes();
    long since = clock.instant().minus(DAY).getEpochSecond();
    return new String(lines, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> line.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .filter(second -> second > since)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// What was written before stays whatever happens meanwhile.
  private static void append(FileChannel channel, List<Long> taken) throws IOException {
    String lines = taken.stream().map(second -> "\n" + second).collect(Collectors.joining());
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
    channel.position(channel.size());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
