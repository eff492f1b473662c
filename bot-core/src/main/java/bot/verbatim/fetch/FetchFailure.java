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
    String host = address.host();
    return switch (failed) {
      case PublicAddress.NotPublicException _ ->
          new FetchFailure(
              Kind.REFUSED,
              "“%s” is not fetched: the host is not on the public internet."
                  .formatted(address.shown()));
      case UnknownHostException _ ->
          new FetchFailure(Kind.NO_HOST, "There is no host “%s”.".formatted(host));
      case InterruptedIOException _ -> tooSlow(address);
      case ProtocolException _ ->
          new FetchFailure(
              Kind.BROKEN, "“%s” answers in a way that cannot be read.".formatted(host));
      case SSLPeerUnverifiedException _ -> untrusted(host, "is for another host");
      case IOException _ when cause(failed, CertificateExpiredException.class) ->
          untrusted(host, "has expired");
      case IOException _ when cause(failed, CertificateException.class) ->
          untrusted(host, "comes from no known authority");
      default -> unreachable(address);
    };
  }

  static FetchFailure tooSlow(PageAddress address) {
    return new FetchFailure(
        Kind.TOO_SLOW, "“%s” takes too long to answer.".formatted(address.host()));
  }

  static FetchFailure unreachable(PageAddress address) {
    return new FetchFailure(
        Kind.UNREACHABLE, "“%s” cannot be reached now.".formatted(address.host()));
  }

  private static FetchFailure untrusted(String host, String why) {
    return new FetchFailure(
        Kind.UNREACHABLE, "“%s” cannot be trusted: its certificate %s.".formatted(host, why));
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
