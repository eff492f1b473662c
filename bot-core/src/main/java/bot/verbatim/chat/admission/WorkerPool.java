package bot.verbatim.chat.admission;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Threads for the work on requests.
public final class WorkerPool {

  /// Minimum number of threads, so that one request that takes long does not stop the others on a
  /// small machine. Chosen by hand; no test tells.
  private static final int FEWEST = 4;

  private WorkerPool() {}

  /// Opens a bounded pool of platform threads; its owner shuts it down. Not virtual threads: those
  /// are not preemptive and share one carrier thread per processor, so as many slow requests as
  /// there are processors would also stop all acknowledgements.
  public static ExecutorService open() {
    int threads = Math.max(FEWEST, 2 * Runtime.getRuntime().availableProcessors());
    return Executors.newFixedThreadPool(
        threads, Thread.ofPlatform().daemon().name("work-", 1).factory());
  }
}
