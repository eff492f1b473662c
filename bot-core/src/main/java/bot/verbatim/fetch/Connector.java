package bot.verbatim.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/// Opens a connection to one address. Passed in, so that a test stays on its own machine.
@FunctionalInterface
public interface Connector {

  /// Connects to this address and to no other; a host name is never resolved again.
  ///
  /// @param host what a certificate must be for, where `secure`
  /// @param secure whether the connection is TLS
  /// @param millis how long it may take
  /// @throws IOException if it cannot be opened
  Socket connect(InetAddress address, String host, boolean secure, int millis) throws IOException;
}
