package bot.verbatim.fetch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Fetches pages of the public web. Made for operators: nothing that is typed in a chat may reach
/// it.
///
/// A host is resolved once; unless all its addresses are public, nothing is sent. The connection
/// goes to an address that was checked, so that a name cannot mean another machine a moment later.
/// Every redirect is checked the same way. No cookies, no credentials, no proxy.
public final class Fetcher {

  private final Supplier<PublicClient> client;

  /// @param client asked for with the first page, since most calls fetch none and loading OkHttp
  ///   takes longer than they do
  Fetcher(Supplier<PublicClient> client) {
    this.client = client;
  }

  /// How much a page may take.
  ///
  /// @param bytes of the body, unpacked
  /// @param time for everything, redirects included
  /// @param cut whether a longer body is cut rather than refused
  public record Limits(int bytes, Duration time, boolean cut) {

    /// To read a page.
    public static final Limits PAGE = new Limits(16 << 20, Duration.ofSeconds(30), false);

    /// To see whether a page is there.
    public static final Limits LINK = new Limits(64 << 10, Duration.ofSeconds(10), true);
  }

  /// The one that goes to the network.
  public static Fetcher direct() {
    return new Fetcher(() -> PublicClient.Direct.CLIENT);
  }

  /// Fetches a page; an answer of any status is one.
  ///
  /// @throws FetchFailure if there is no answer, or none may be asked for
  public Page fetch(String url, Limits limits) throws FetchFailure {
    PageAddress address = PageAddress.of(url);
    FutureTask<Page> page =
        new FutureTask<>(() -> new PageRequest(client.get(), limits).send(address));
    // A look-up of a name cannot be interrupted, so it is left behind when the time is over. The
    // thread is none of the virtual ones, whose carrier a look-up would hold.
    Thread.ofPlatform().daemon().name("fetch").start(page);
    try {
      return page.get(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw FetchFailure.tooSlow(address);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw FetchFailure.unreachable(address);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof FetchFailure known) {
        throw known;
      }
      throw new IllegalStateException(failed.getCause());
    } finally {
      page.cancel(true);
    }
  }
}
