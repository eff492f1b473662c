package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// The address of a page that may be fetched: `http` or `https`, a host with a name, the usual
/// port, nobody's name and password.
///
/// @param url what was checked is what a request takes; nothing reads the address again
record PageAddress(HttpUrl url) {

  /// A scheme, also before something that is no address.
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

  private static final Pattern WEB = Pattern.compile("(?i)https?:");

  /// [HttpUrl] takes any number of slashes, as browsers do.
  private static final Pattern WITH_HOST = Pattern.compile("(?i)https?://[^/\\\\]");

  /// Labels with a dot between; the last one has a letter, so that no form of a number is one
  /// (`2130706433`, `0x7f.1` and `127.1` are all the same machine for some resolvers).
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,20}[a-z](?:[a-z0-9-]{0,62})");

  private static final int LONGEST = 2_000;

  /// Reads an address.
  ///
  /// @throws FetchFailure if it may not be fetched
  static PageAddress of(String url) throws FetchFailure {
    if (!WEB.matcher(url).lookingAt()) {
      throw refused(url, "only http and https are");
    }
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || !WITH_HOST.matcher(url).lookingAt()) {
      throw refused(url, "it is no address; write it as a browser sends it");
    }
    return of(parsed, url);
  }

  /// Where a redirect from here leads.
  PageAddress redirected(String location) throws FetchFailure {
    HttpUrl parsed = url.resolve(location);
    if (parsed != null && location.indexOf('\uFFFD') < 0) {
      return of(parsed, location);
    }
    if (SCHEME.matcher(location).lookingAt() && !WEB.matcher(location).lookingAt()) {
      throw refused(location, "only http and https are");
    }
    throw new FetchFailure(Kind.BROKEN, "“" + host() + "” redirects to what is no address.");
  }

  String host() {
    return url.host();
  }

  /// The address as it is written.
  String shown() {
    return url.toString();
  }

  private static PageAddress of(HttpUrl url, String written) throws FetchFailure {
    if (written.length() > LONGEST) {
      throw refused(written, "it is too long");
    }
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw refused(written, "it holds a name or password");
    }
    if (!HOST.matcher(url.host()).matches()) {
      throw refused(written, "its host is no public name");
    }
    if (url.port() != HttpUrl.defaultPort(url.scheme())) {
      throw refused(written, "only the usual ports are");
    }
    return new PageAddress(url.newBuilder().fragment(null).build());
  }

  private static FetchFailure refused(String url, String why) {
    return new FetchFailure(Kind.REFUSED, "“" + url + "” is not fetched: " + why + ".");
  }
}
