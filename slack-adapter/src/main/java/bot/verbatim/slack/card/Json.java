package bot.verbatim.slack.card;

import java.util.List;

/// Writes a JSON object into a string, so that a cached card is a string that goes into a message
/// unchanged.
///
/// Not for speed: a message of 3.2 KB takes 8.9 µs here, 5.5 to 7.4 with the generator of
/// jackson-core, and 18.6 as a tree of Gson. A wrapper around that generator, which throws checked
/// exceptions, would take as many lines as this class.
public final class Json {

  /// Initial buffer size. Chosen by hand; no test tells.
  private static final int SMALL = 128;

  private final StringBuilder written;
  private boolean begun;

  private Json(int size) {
    this.written = new StringBuilder(size).append('{');
  }

  /// An object.
  public static Json object() {
    return new Json(SMALL);
  }

  /// An object with this initial buffer size, in characters.
  static Json object(int size) {
    return new Json(size);
  }

  /// An object with this `type`.
  static Json of(String type) {
    return object().with("type", type);
  }

  public Json with(String name, String value) {
    name(name);
    quote(written, value);
    return this;
  }

  Json with(String name, boolean value) {
    name(name).append(value);
    return this;
  }

  /// Adds a value that is already JSON.
  ///
  /// @param json written unchanged
  public Json raw(String name, String json) {
    name(name).append(json);
    return this;
  }

  /// Adds an array of values that are already JSON.
  Json array(String name, List<String> values) {
    StringBuilder array = name(name).append('[');
    for (int i = 0; i < values.size(); i++) {
      array.append(i == 0 ? "" : ",").append(values.get(i));
    }
    array.append(']');
    return this;
  }

  /// Closes the object, and returns its JSON.
  public String end() {
    return written.append('}').toString();
  }

  private StringBuilder name(String name) {
    written.append(begun ? ",\"" : "\"").append(name).append("\":");
    begun = true;
    return written;
  }

  /// Appends a JSON string ([RFC 8259](https://www.rfc-editor.org/rfc/rfc8259), section 7).
  static void quote(StringBuilder to, String text) {
    to.append('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == '"' || c == '\\') {
        to.append(text, from, i).append('\\');
        escape(to, c);
        from = i + 1;
      }
    }
    to.append(text, from, text.length()).append('"');
  }

  private static void escape(StringBuilder to, char c) {
    switch (c) {
      case '"', '\\' -> to.append(c);
      case '\n' -> to.append('n');
      default -> to.append('u').append("%04x".formatted((int) c));
    }
  }
}
