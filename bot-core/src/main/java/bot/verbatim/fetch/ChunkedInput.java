package bot.verbatim.fetch;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A body that comes in chunks, each behind its length ([RFC 9112, section
/// 7.1](https://www.rfc-editor.org/rfc/rfc9112#section-7.1)).
final class ChunkedInput extends InputStream {

  private final InputStream in;
  private @Nullable CountedInput chunk;
  private boolean over;

  ChunkedInput(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    while (!over && length > 0) {
      CountedInput current = chunk == null ? next() : chunk;
      int read = current.read(bytes, offset, length);
      if (read > 0) {
        return read;
      }
      chunk = null;
      if (over) {
        return -1;
      }
      String end = HttpAnswer.line(in);
      if (!end.isEmpty()) {
        throw new IOException("a chunk is longer than it says");
      }
    }
    return over ? -1 : 0;
  }

  private CountedInput next() throws IOException {
    String size = HttpAnswer.line(in).split("[; ]", 2)[0];
    if (!size.matches("[0-9A-Fa-f]{1,12}")) {
      throw new IOException("a chunk without its length");
    }
    long length = Long.parseLong(size, 16);
    over = length == 0;
    CountedInput next = new CountedInput(in, length);
    chunk = next;
    return next;
  }
}
