package bot.verbatim.discord.gateway;

import bot.verbatim.text.HomeFolder;
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

/// Limits how often the bot identifies, that is begins a session, per day.
///
/// Discord [allows 1,000 in 24
/// hours](https://discord.com/developers/docs/events/gateway#identifying), then ends all sessions
/// and resets the token. Each is recorded in a file before it begins, so that a process in a crash
/// loop cannot use them up.
public final class IdentifyBudget {

  /// Maximum per day: fewer than Discord allows, so that some are left while a fault is repaired.
  public static final int A_DAY = 900;

  private static final Duration DAY = Duration.ofHours(24);

  /// Entries that are more than this in the future are ignored. Chosen by hand; no test tells 10
  /// minutes from 5.
  private static final Duration MOST_AHEAD = Duration.ofMinutes(10);

  /// [#pause] counts the sessions of this period. Chosen by hand; no test tells 10 from 5 minutes.
  private static final Duration LATELY = Duration.ofMinutes(10);

  /// Sessions per shard within [#LATELY] that begin without a pause. Chosen by hand.
  private static final int FREE = 5;

  /// File size in bytes above which entries older than a day are removed. Chosen by hand; no test
  /// tells.
  private static final long LARGEST = 1 << 16;

  /// Upper limit of [#pause]. Chosen by hand.
  private static final int LONGEST_PAUSE_SECONDS = 300;

  private final Path file;
  private final Clock clock;
  private final RandomGenerator random;
  private final int shards;

  /// @param home the folder of the file that counts
  /// @param shards how many sessions an ordinary start begins
  public IdentifyBudget(Path home, int shards, Clock clock, RandomGenerator random) {
    this.file = home.resolve("discord-identifies");
    this.shards = shards;
    this.clock = clock;
    this.random = random;
  }

  /// Records a session that is about to begin, if the budget allows one more.
  ///
  /// @return whether it may begin
  /// @throws UncheckedIOException if the file cannot be read or written
  public synchronized boolean take() {
    try {
      HomeFolder.createFor(file);
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

  /// How long to wait before the next session: zero for the first [#FREE] per shard within
  /// [#LATELY], then a random time up to a limit that doubles with each session, from 5 s to 5
  /// minutes, and at least half of it.
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

  /// The seconds of the last day. Lines that are not numbers are skipped, and so is the future: a
  /// clock that ran ahead wrote it, and it would count until that time has come.
  private List<Long> read(FileChannel channel) throws IOException {
    byte[] lines = Channels.newInputStream(channel).readAllBytes();
    long since = clock.instant().minus(DAY).getEpochSecond();
    long until = clock.instant().plus(MOST_AHEAD).getEpochSecond();
    return new String(lines, StandardCharsets.US_ASCII)
        .lines()
        .filter(line -> line.matches("[0-9]{1,18}"))
        .map(Long::valueOf)
        .filter(second -> second > since && second <= until)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /// Appends, so that earlier entries survive a failed write.
  private static void append(FileChannel channel, List<Long> taken) throws IOException {
    String lines = taken.stream().map(second -> "\n" + second).collect(Collectors.joining());
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
    channel.position(channel.size());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }
}
