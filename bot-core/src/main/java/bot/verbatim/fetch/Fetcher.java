package bot.verbatim.fetch;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Fetches pages of the public web, protected against SSRF. For operators only: no text typed in a
/// chat may reach it.
///
/// A host is resolved once; unless all its addresses are public, nothing is sent. The connection
/// goes to a checked address, which prevents DNS rebinding. Every redirect is checked the same way.
/// No cookies, no credentials, no proxy.
public final class Fetcher {

  private final Supplier<PublicClient> client;

  /// @param client not called before a fetch: most commands fetch nothing, and loading OkHttp takes
  ///   longer than they do
  Fetcher(Supplier<PublicClient> client) {
    this.client = client;
  }

  /// The limits of one fetch.
  ///
  /// @param bytes maximum size of the body, decompressed
  /// @param time the timeout for everything, redirects included
  /// @param cut whether a longer body is truncated rather than refused
  public record Limits(int bytes, Duration time, boolean cut) {

    /// For reading a page. Chosen by hand; no test tells 16 MiB from 8.
    public static final Limits PAGE = new Limits(16 << 20, Duration.ofSeconds(30), false);

    /// For checking that a page exists. Chosen by hand; no test tells 10 seconds from 20.
    public static final Limits LINK = new Limits(64 << 10, Duration.ofSeconds(10), true);
  }

  /// A fetcher that uses the network.
  public static Fetcher direct() {
    return new Fetcher(() -> PublicClient.Direct.CLIENT);
  }

  /// Fetches a page; a response of any status counts as one.
  ///
  /// @throws FetchFailure if there is no response, or the address may not be fetched
  public Page fetch(String url, Limits limits) throws FetchFailure {
    PageAddress address = PageAddress.of(url);
    FutureTask<Page> page =
        new FutureTask<>(() -> new PageRequest(client.get(), limits).send(address));
    // A DNS look-up cannot be interrupted, so its thread is abandoned on timeout. It is a platform
    // thread, since a look-up would pin the carrier of a virtual one.
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
