package bot.verbatim.fetch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server answered.
public final class Page {

  private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*[\"']?([a-z0-9_:.-]+)");

  /// As many bytes as a page has to name its charset in.
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

  /// Where it came from, after all redirects.
  public String url() {
    return url;
  }

  /// Of HTTP, for example 200.
  public int status() {
    return status;
  }

  /// The bytes as they were written, not compressed.
  public byte[] body() {
    return body.clone();
  }

  /// Whether the page is there.
  public boolean isFound() {
    return status >= 200 && status < 300;
  }

  /// The type without parameters, for example `text/html`.
  public String mediaType() {
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip();
  }

  /// The body as text: in the charset that the server or the page names, else UTF-8, else
  /// windows-1252, as browsers read it.
  public String text() {
    String beginning =
        new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1);
    Matcher named = CHARSET.matcher(contentType);
    Matcher within = CHARSET.matcher(beginning.toLowerCase(Locale.ROOT));
    if (named.find()) {
      return new String(body, charset(named.group(1)));
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException notUtf8) {
      return new String(body, charset(within.find() ? within.group(1) : "windows-1252"));
    }
  }

  private static Charset charset(String name) {
    try {
      return Charset.forName(name);
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }
}
