package bot.verbatim.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An HTTP response.
public final class Page {

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)");

  /// Charsets that the web decodes as another one
  /// ([WHATWG](https://encoding.spec.whatwg.org/#names-and-labels)), by Java's name.
  private static final Map<String, String> WIDER =
      Map.of(
          "ISO-8859-1", "windows-1252",
          "US-ASCII", "windows-1252",
          "ISO-8859-9", "windows-1254",
          "TIS-620", "x-windows-874",
          "Shift_JIS", "windows-31j",
          "GB2312", "GBK",
          "EUC-KR", "x-windows-949",
          "UTF-16", "UTF-16LE");

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /// The first bytes of a page, in which it must declare its charset.
  private static final int BEGINNING = 1_024;

  private final String url;
  private final int status;
  private final String contentType;
  private final byte[] body;

  /// @param contentType in lower case; may be empty
  Page(String url, int status, String contentType, byte[] body) {
    this.url = url;
    this.status = status;
    this.contentType = contentType;
    this.body = body;
  }

  /// The final address, after all redirects.
  public String url() {
    return url;
  }

  /// The HTTP status code, for example 200.
  public int status() {
    return status;
  }

  /// The bytes of the body, decompressed.
  public byte[] body() {
    return body.clone();
  }

  /// Whether the status is 2xx.
  public boolean isFound() {
    return status >= 200 && status < 300;
  }

  /// The media type without parameters, for example `text/html`.
  public String mediaType() {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip();
  }

  /// The body as text. The charset is that of the byte order mark, else of the HTTP header, else
  /// UTF-8 if the body is valid UTF-8, else the one that the page declares, else windows-1252.
  public String text() {
    for (Charset marked : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
      byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(marked);
      if (Arrays.mismatch(mark, body) == mark.length) {
        return new String(body, mark.length, body.length - mark.length, marked);
      }
    }
    Matcher named = CHARSET.matcher(contentType);
    if (named.find()) {
      return new String(body, charset(named.group(1)));
    }
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notUtf8) {
      String beginning = new String(body, 0, Math.min(body.length, BEGINNING), ISO_8859_1);
      Matcher within = CHARSET.matcher(beginning.toLowerCase(Locale.ROOT));
      return new String(body, charset(within.find() ? within.group(1) : "windows-1252"));
    }
  }

  private static Charset charset(String name) {
    try {
      String known = Charset.forName(name).name();
      return Charset.forName(WIDER.getOrDefault(known, known));
    } catch (IllegalArgumentException unknown) {
      return UTF_8;
    }
  }
}
