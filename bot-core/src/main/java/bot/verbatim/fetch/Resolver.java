package bot.verbatim.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Finds the addresses of a host. Passed in, so that a test stays on its own machine.
@FunctionalInterface
public interface Resolver {

  /// All addresses of a host.
  ///
  /// @throws UnknownHostException if it has none
  List<InetAddress> resolve(String host) throws UnknownHostException;
}
