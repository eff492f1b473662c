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

/// An OkHttp client that reaches the public internet only.
///
/// @param http does not follow redirects: its caller checks and follows them
record PublicClient(OkHttpClient http) {

  /// Holds the client that uses the network, created on first use.
  static final class Direct {
    static final PublicClient CLIENT = of(Dns.SYSTEM, new PublicSockets());

    private Direct() {}
  }

  /// Returns the addresses of a host only if all of them are public. OkHttp connects only to these,
  /// and resolves once per request. It does not resolve a host that is an IP address, but
  /// [PageAddress] accepts none.
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

  /// A client with this resolver and these sockets.
  ///
  /// HTTP/2 is disabled: OkHttp limits the headers of HTTP/1.1 (256 KiB), but not those of HTTP/2.
  static PublicClient of(Dns dns, SocketFactory sockets) {
    return new PublicClient(
        new OkHttpClient.Builder()
            .dns(new PublicDns(dns))
            .socketFactory(sockets)
            .proxy(Proxy.NO_PROXY)
            .followRedirects(false)
            .followSslRedirects(false)
            .protocols(List.of(Protocol.HTTP_1_1))
            // The timeout of the whole call is the only limit.
            .connectTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .build());
  }
}
