package bot.verbatim.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/// Reads from a socket until a deadline, however slowly the other side sends.
final class TimedInput extends InputStream {

  private final Socket socket;
  private final Deadline deadline;
  private final InputStream in;

  TimedInput(Socket socket, Deadline deadline) throws IOException {
    this.socket = socket;
    this.deadline = deadline;
    this.in = socket.getInputStream();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    socket.setSoTimeout(deadline.millis());
    return in.read(bytes, offset, length);
  }
}
