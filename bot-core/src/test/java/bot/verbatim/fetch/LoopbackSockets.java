package bot.verbatim.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.UnaryOperator;
import javax.net.SocketFactory;

/// Sockets that connect elsewhere than they are told.
final class LoopbackSockets extends SocketFactory {

  private final UnaryOperator<InetSocketAddress> elsewhere;

  LoopbackSockets(UnaryOperator<InetSocketAddress> elsewhere) {
    this.elsewhere = elsewhere;
  }

  @Override
  public Socket createSocket() {
    return new Socket() {
      @Override
      public void connect(SocketAddress target, int millis) throws IOException {
        super.connect(elsewhere.apply((InetSocketAddress) target), millis);
      }
    };
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException();
  }
}
