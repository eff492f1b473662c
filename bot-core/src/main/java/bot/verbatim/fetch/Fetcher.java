package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/// Fetches pages of the public web. Made for operators: nothing that is typed in a chat may reach
/// it.
///
/// A host is resolved once; unless all its addresses are public, nothing is sent. The connection
/// goes to an address that was checked, so that a name cannot mean another machine a moment later.
/// Every redirect is checked the same way. No cookies, no credentials, no proxy.
public final class Fetcher {

  private static final int MOST_REDIRECTS = 3;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private final Resolver resolver;
  private final Connector connector;
  private final LongSupplier nanos;

  /// @param nanos a clock that only runs forward
  public Fetcher(Resolver resolver, Connector connector, LongSupplier nanos) {
    this.resolver = resolver;
    this.connector = connector;
    this.nanos = nanos;
  }

  /// How much a page may take.
  ///
  /// @param bytes of the body, compressed or not
  /// @param seconds for everything, redirects included
  /// @param cut whether a longer body is cut rather than refused
  public record Limits(int bytes, int seconds, boolean cut) {

    /// To read a page.
    public static final Limits PAGE = new Limits(16 << 20, 30, false);

    /// To see whether a page is there.
    public static final Limits LINK = new Limits(64 << 10, 10, true);
  }

  /// The one that goes to the network.
  public static Fetcher direct(LongSupplier nanos) {
    return new Fetcher(
        host -> List.of(InetAddress.getAllByName(host)), new DirectConnector(), nanos);
  }

  /// Fetches a page; an answer of any status is one.
  ///
  /// @throws FetchFailure if there is no answer, or none may be asked for
  public Page fetch(String url, Limits limits) throws FetchFailure {
    Deadline deadline = new Deadline(nanos, TimeUnit.SECONDS.toNanos(limits.seconds()));
    PageAddress address = PageAddress.of(url);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpAnswer answer = ask(address, limits, deadline);
      String location = answer.header("location");
      if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
        return answer.page(address.shown());
      }
      address = address.redirected(location);
    }
    throw new FetchFailure(
        Kind.BROKEN, "“%s” redirects more than %d times.".formatted(url, MOST_REDIRECTS));
  }

  private HttpAnswer ask(PageAddress address, Limits limits, Deadline deadline)
      throws FetchFailure {
    try (Socket socket = connect(resolve(address, deadline), address, deadline)) {
      return HttpAnswer.to(address, socket, limits, deadline);
    } catch (SocketTimeoutException slow) {
      throw new FetchFailure(Kind.TOO_SLOW, "“" + address.host() + "” takes too long to answer.");
    } catch (IOException failed) {
      throw new FetchFailure(
          Kind.UNREACHABLE, "“%s” cannot be reached now.".formatted(address.host()));
    }
  }

  private List<InetAddress> resolve(PageAddress address, Deadline deadline)
      throws FetchFailure, IOException {
    List<InetAddress> places;
    try {
      places = deadline.bound(() -> resolver.resolve(address.host()));
    } catch (UnknownHostException unknown) {
      throw new FetchFailure(Kind.NO_HOST, "There is no host “" + address.host() + "”.");
    }
    if (places.isEmpty()) {
      throw new FetchFailure(Kind.NO_HOST, "There is no host “" + address.host() + "”.");
    }
    if (!places.stream().allMatch(PublicAddress::is)) {
      throw new FetchFailure(
          Kind.REFUSED,
          "“%s” is not fetched: the host is not on the public internet."
              .formatted(address.shown()));
    }
    return places;
  }

  private Socket connect(List<InetAddress> places, PageAddress address, Deadline deadline)
      throws IOException {
    IOException first = null;
    for (InetAddress place : places.subList(0, Math.min(2, places.size()))) {
      try {
        int millis = deadline.millis();
        return deadline.bound(
            () -> connector.connect(place, address.host(), address.secure(), millis));
      } catch (IOException failed) {
        first = first == null ? failed : first;
      }
    }
    throw first == null ? new IOException("no address") : first;
  }
}
