package bot.verbatim.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/// A page was not fetched; the message is a sentence that says why.
public final class FetchFailure extends Exception {
  private static final long serialVersionUID = 1;

  private final Kind kind;

  FetchFailure(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  /// The kind of failure.
  public enum Kind {
    /// The address may not be fetched.
    REFUSED,
    /// The host does not exist.
    NO_HOST,
    /// The connection failed, or the certificate is not trusted.
    UNREACHABLE,
    /// The request timed out.
    TOO_SLOW,
    /// The body exceeds the limit.
    TOO_LARGE,
    /// The response is invalid HTTP, or its redirects are.
    BROKEN
  }

  /// The kind of failure.
  public Kind kind() {
    return kind;
  }

  /// The message.
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /// The failure for an exception of a request to an address.
  static FetchFailure of(PageAddress address, IOException failed) {
    return switch (failed) {
      case PublicAddress.NotPublicException _ ->
          new FetchFailure(
              Kind.REFUSED,
              "“%s” is not fetched: the host is not on the public internet."
                  .formatted(address.shown()));
      case UnknownHostException _ ->
          new FetchFailure(Kind.NO_HOST, "There is no host “%s”.".formatted(address.host()));
      case InterruptedIOException _ -> tooSlow(address);
      case ProtocolException _ -> of(address, Kind.BROKEN, "answers in a way that cannot be read");
      case SSLPeerUnverifiedException _ -> untrusted(address, "is for another host");
      case IOException _ when cause(failed, CertificateExpiredException.class) ->
          untrusted(address, "has expired");
      case IOException _ when cause(failed, CertificateException.class) ->
          untrusted(address, "comes from no known authority");
      default -> unreachable(address);
    };
  }

  /// A failure of the host of an address.
  static FetchFailure of(PageAddress address, Kind kind, String what) {
    return new FetchFailure(kind, "“" + address.host() + "” " + what + ".");
  }

  static FetchFailure tooSlow(PageAddress address) {
    return of(address, Kind.TOO_SLOW, "takes too long to answer");
  }

  static FetchFailure unreachable(PageAddress address) {
    return of(address, Kind.UNREACHABLE, "cannot be reached now");
  }

  private static FetchFailure untrusted(PageAddress address, String why) {
    return of(address, Kind.UNREACHABLE, "cannot be trusted: its certificate " + why);
  }

  private static boolean cause(Throwable failed, Class<? extends Throwable> type) {
    for (@Nullable Throwable cause = failed; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return true;
      }
    }
    return false;
  }
}
