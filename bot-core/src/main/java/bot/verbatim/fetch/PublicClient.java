package bot.verbatim.fetch;

import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import javax.net.SocketFactory;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;

/// OkHttp, set up so that it reaches the public internet and nothing else.
///
/// @param http follows no redirect: its caller checks and follows them
record PublicClient(OkHttpClient http) {

  /// The one that goes to the network, made when it is first named.
  static final class Direct {
    static final PublicClient CLIENT = of(Dns.SYSTEM, new PublicSockets());

    private Direct() {}
  }

  /// Hands out the addresses of a host only where all of them are public. OkHttp connects to no
  /// other than these, and asks once for each request. It does not ask for a host that is an
  /// address itself: [PageAddress] takes none.
  private record PublicDns(Dns dns) implements Dns {
    @Override
    public List<InetAddress> lookup(String host) throws UnknownHostException {
      List<InetAddress> addresses = dns.lookup(host);
      for (InetAddress address : addresses) {
        PublicAddress.require(address);
      }
      return addresses;
    }
  }

  /// A client that resolves and connects with these.
  ///
  /// HTTP/2 is left out: OkHttp bounds the headers of HTTP/1.1 (256 KiB) and not those of HTTP/2.
  static PublicClient of(Dns dns, SocketFactory sockets) {
    return new PublicClient(
        new OkHttpClient.Builder()
            .dns(new PublicDns(dns))
            .socketFactory(sockets)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .protocols(List.of(Protocol.HTTP_1_1))
            // The time for the whole call is the only bound.
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .build());
  }
}
