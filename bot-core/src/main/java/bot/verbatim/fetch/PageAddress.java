package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/// The address of a page that may be fetched: `http` or `https`, a host with a name, the usual
/// port, nobody's name and password.
///
/// @param target path and query, as a request names them
record PageAddress(boolean secure, String host, String target) {

  static final int HTTP = 80;
  static final int HTTPS = 443;

  /// Labels with a dot between; the last one has a letter, so that no form of a number is one
  /// (`2130706433`, `0x7f.1` and `127.1` are all the same machine for some resolvers).
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,20}[a-z](?:[a-z0-9-]{0,62})");

  private static final int LONGEST = 2_000;

  /// Reads an address.
  ///
  /// @throws FetchFailure if it may not be fetched
  static PageAddress of(String url) throws FetchFailure {
    try {
      return of(new URI(url), url);
    } catch (URISyntaxException noAddress) {
      throw refused(url, "it is no address; write it as a browser sends it");
    }
  }

  /// Where a redirect from here leads.
  PageAddress redirected(String location) throws FetchFailure {
    try {
      URI here = new URI((secure ? "https://" : "http://") + host + target);
      return of(here.resolve(new URI(location)), location);
    } catch (URISyntaxException | IllegalArgumentException noAddress) {
      throw new FetchFailure(Kind.BROKEN, "“" + host + "” redirects to what is no address.");
    }
  }

  /// The address as it is written.
  String shown() {
    return (secure ? "https://" : "http://") + host + target;
  }

  private static PageAddress of(URI uri, String url) throws FetchFailure {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    boolean secure = scheme.equals("https");
    if (!secure && !scheme.equals("http")) {
      throw refused(url, "only http and https are");
    }
    if (url.length() > LONGEST) {
      throw refused(url, "it is too long");
    }
    if (uri.getRawUserInfo() != null || String.valueOf(uri.getRawAuthority()).indexOf('@') >= 0) {
      throw refused(url, "it holds a name or password");
    }
    String host = String.valueOf(uri.getHost()).toLowerCase(Locale.ROOT);
    if (uri.getHost() == null || !HOST.matcher(host).matches()) {
      throw refused(url, "its host is no public name");
    }
    if (uri.getPort() != -1 && uri.getPort() != (secure ? HTTPS : HTTP)) {
      throw refused(url, "only the usual ports are");
    }
    URI ascii = URI.create(uri.toASCIIString());
    String path =
        ascii.getRawPath() == null || ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
    String query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
    return new PageAddress(secure, host, path + query);
  }

  private static FetchFailure refused(String url, String why) {
    return new FetchFailure(Kind.REFUSED, "“" + url + "” is not fetched: " + why + ".");
  }
}
