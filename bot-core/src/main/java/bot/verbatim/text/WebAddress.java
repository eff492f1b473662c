package bot.verbatim.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An address of a page, safe to offer as a link.
///
/// @param address begins with `http://` or `https://`
/// @param host shown beside a label, so that nobody is led astray by it
public record WebAddress(String address, String host) {

  /// Chars of an address; longer ones are offered nowhere. Chosen by hand.
  private static final int MOST = 1_000;

  /// The address, if it is one of the web.
  public static Optional<WebAddress> of(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(HiddenCharacters.without(written));
      String scheme = uri.getScheme();
      String host = uri.getHost();
      String address = uri.toASCIIString();
      boolean isWeb = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
      return isWeb && host != null && uri.getUserInfo() == null && address.length() <= MOST
          ? Optional.of(new WebAddress(address, host.startsWith("www.") ? host.substring(4) : host))
          : Optional.empty();
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }
}
