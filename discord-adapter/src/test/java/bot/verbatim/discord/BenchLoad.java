package bot.verbatim.discord;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/// Commands, and how long their answers take from the gateway's dispatch to the callback.
///
/// @param discord where they are typed
record BenchLoad(FakeDiscord discord) {

  private static final Map<String, String> ABOUT = Map.of("about", "scalable-oversight");

  /// What came of it: how long each took, in order of size. Those without an answer are missing.
  static final class Result {

    private final long[] nanos;

    private Result(long[] sorted) {
      this.nanos = sorted;
    }

    int answered() {
      return nanos.length;
    }

    /// In milliseconds.
    double percentile(double share) {
      return nanos[(int) Math.min(nanos.length - 1, share * nanos.length)] / 1e6;
    }

    /// How many took at most so long.
    long within(double seconds) {
      return Arrays.stream(nanos).filter(each -> each <= seconds * 1e9).count();
    }
  }

  /// So many under way at the same time, each begun when another is answered.
  Result steady(int atOnce, double seconds) throws InterruptedException {
    long end = System.nanoTime() + (long) (seconds * 1e9);
    long[][] times = new long[atOnce][];
    try (ExecutorService threads = Executors.newFixedThreadPool(atOnce)) {
      for (int i = 0; i < atOnce; i++) {
        int number = i;
        threads.execute(() -> times[number] = oneByOne(end));
      }
    }
    discord.forget();
    return new Result(Arrays.stream(times).flatMapToLong(Arrays::stream).sorted().toArray());
  }

  private long[] oneByOne(long end) {
    long[] times = new long[1 << 10];
    int count = 0;
    while (System.nanoTime() < end) {
      long begun = System.nanoTime();
      discord.command("quote", ABOUT).arrived().orTimeout(10, TimeUnit.SECONDS).join();
      if (count == times.length) {
        times = Arrays.copyOf(times, 2 * count);
      }
      times[count++] = System.nanoTime() - begun;
    }
    return Arrays.copyOf(times, count);
  }

  /// All at once.
  Result burst(int number) {
    long[] times = new long[number];
    CompletableFuture<?>[] answers = new CompletableFuture<?>[number];
    AtomicLong missing = new AtomicLong();
    for (int i = 0; i < number; i++) {
      int command = i;
      long begun = System.nanoTime();
      answers[i] =
          discord
              .command("quote", ABOUT)
              .arrived()
              .thenRun(() -> times[command] = System.nanoTime() - begun)
              .orTimeout(15, TimeUnit.SECONDS)
              .exceptionally(_ -> {
                missing.incrementAndGet();
                return null;
              });
    }
    CompletableFuture.allOf(answers).join();
    return new Result(Arrays.stream(times).sorted().skip(missing.get()).toArray());
  }
}
