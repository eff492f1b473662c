package bot.verbatim.fetch;

import bot.verbatim.fetch.FetchFailure.Kind;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// The URL of a page that may be fetched: `http` or `https`, a host name, the default port, no user
/// name and no password.
///
/// @param url the parsed URL that was checked, which requests use without parsing again
record PageAddress(HttpUrl url) {

  /// A URL scheme, also of an invalid URL.
  private static final Pattern SCHEME = Pattern.compile("\\A[A-Za-z][A-Za-z0-9+.-]*+:");

  private static final Pattern WEB = Pattern.compile("(?i)https?:");

  /// A host after exactly two slashes; [HttpUrl] accepts any number, as browsers do.
  private static final Pattern WITH_HOST = Pattern.compile("(?i)https?://[^/\\\\]");

  /// A DNS name of two or more labels, the last beginning with a letter. So no numeric IP address
  /// matches: some resolvers take `2130706433`, `0x7f.1` and `127.1` for `127.0.0.1`.
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,62})\\.){1,20}[a-z](?:[a-z0-9-]{0,62})");

  /// Maximum characters of a URL. Chosen by hand; no test tells 2,000 from 1,000.
  private static final int LONGEST = 2_000;

  /// Parses and checks a URL.
  ///
  /// @throws FetchFailure if it may not be fetched
  static PageAddress of(String url) throws FetchFailure {
    if (!WEB.matcher(url).lookingAt()) {
      throw refused(url, "only http and https are");
    }
    HttpUrl parsed = HttpUrl.parse(url);
    if (parsed == null || !WITH_HOST.matcher(url).lookingAt()) {
      throw refused(url, "it cannot be read; write it as a browser sends it");
    }
    return of(parsed, url);
  }

  /// The checked target of a redirect from here.
  ///
  /// @param location the `Location` header, absolute or relative
  PageAddress redirected(String location) throws FetchFailure {
    HttpUrl parsed = url.resolve(location);
    if (parsed != null && location.indexOf('\uFFFD') < 0) {
      return of(parsed, location);
    }
    if (SCHEME.matcher(location).lookingAt() && !WEB.matcher(location).lookingAt()) {
      throw refused(location, "only http and https are");
    }
    throw FetchFailure.of(this, Kind.BROKEN, "redirects to something that cannot be an address");
  }

  String host() {
    return url.host();
  }

  /// The URL as text.
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
      throw refused(written, "its host has no public name");
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
