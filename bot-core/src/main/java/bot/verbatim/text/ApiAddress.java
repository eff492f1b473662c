package bot.verbatim.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// The base address of a platform's API, which gets the bot's token with each call.
public final class ApiAddress {

  private static final int HIGHEST_PORT = 65_535;

  /// This machine, as it is usually written; no name server is asked.
  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|127([.][0-9]{1,3}){3}|\\[::1\\]");

  private ApiAddress() {}

  /// Reads an address: `https`, or `http` to this machine, since a token must not cross a network
  /// in the clear.
  ///
  /// @param setting the name of the setting that holds the address
  /// @param usual the platform's own address, as an example
  /// @return the address with a slash at its end
  /// @throws StartupFailure if it is no such address
  public static String read(String setting, String address, String usual) throws StartupFailure {
    URI uri;
    try {
      uri = new URI(address);
    } catch (URISyntaxException notAnAddress) {
      throw notAnAddress(setting, usual);
    }
    String host = uri.getHost();
    boolean isHttp = "http".equals(uri.getScheme());
    if (host == null
        || uri.getPort() == 0
        || uri.getPort() > HIGHEST_PORT
        || !(isHttp || "https".equals(uri.getScheme()))) {
      throw notAnAddress(setting, usual);
    }
    if (isHttp && !LOOPBACK.matcher(host).matches()) {
      throw StartupFailure.wrongSetting(
          setting
              + " would send the bot's token unencrypted: write https:// instead of http://, which"
              + " is for this machine (127.0.0.1) only.");
    }
    return address.endsWith("/") ? address : address + "/";
  }

  private static StartupFailure notAnAddress(String setting, String usual) {
    return StartupFailure.wrongSetting(setting + " must be a web address such as " + usual + ".");
  }
}
