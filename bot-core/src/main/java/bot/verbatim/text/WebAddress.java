package bot.verbatim.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The URL of a web page, safe to offer as a link.
///
/// @param address begins with `http://` or `https://`
/// @param host without `www.`, to show beside a label, so that the label cannot mislead
public record WebAddress(String address, String host) {

  /// Maximum chars of a URL that is offered as a link. Chosen by hand.
  private static final int MOST = 1_000;

  /// The address, if it is an `http` or `https` URL without user info and not too long.
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
