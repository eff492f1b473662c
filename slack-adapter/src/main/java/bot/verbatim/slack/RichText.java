package bot.verbatim.slack;

import bot.verbatim.chat.PlainText;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/// Builds one `rich_text` block, in whose text elements Slack shows every character as it is.
final class RichText {

  private final JsonArray parts = new JsonArray();
  private final StringBuilder plain = new StringBuilder();
  private @Nullable JsonArray line;

  /// Begins a new line.
  RichText line() {
    if (line == null) {
      line = part("rich_text_section");
    } else {
      plain.append('\n');
    }
    return this;
  }

  /// Words, as they are.
  RichText plain(String text) {
    return own(PlainText.clean(text));
  }

  /// Words with blanks at their ends that shall stay; never what people wrote.
  RichText own(String text) {
    current();
    plain.append(text);
    return this;
  }

  RichText bold(String text) {
    return styled(PlainText.clean(text), "bold");
  }

  RichText italic(String text) {
    return styled(PlainText.clean(text), "italic");
  }

  /// A link, or its label alone where the address is none that a browser should open.
  RichText link(@Nullable String address, String label) {
    String shown = PlainText.clean(label);
    return WebAddress.of(address)
        .map(web -> {
          JsonObject link = Blocks.of("link");
          link.addProperty("url", web.address());
          link.addProperty("text", shown.isEmpty() ? web.host() : shown);
          flushed().add(link);
          return this;
        })
        .orElseGet(() -> own(shown));
  }

  /// Words set apart, with a bar beside them.
  RichText quoted(String text) {
    return apart("rich_text_quote", text);
  }

  /// Words to copy, in letters of one width.
  RichText preformatted(String text) {
    return apart("rich_text_preformatted", text);
  }

  JsonObject block() {
    flush();
    JsonObject block = Blocks.of("rich_text");
    block.add("elements", parts);
    return block;
  }

  private RichText apart(String type, String text) {
    String clean = PlainText.clean(text);
    if (!clean.isEmpty()) {
      flush();
      line = null;
      part(type).add(element(clean, null));
    }
    return this;
  }

  private RichText styled(String text, String style) {
    if (!text.isEmpty()) {
      flushed().add(element(text, style));
    }
    return this;
  }

  /// The line, in which all that was added stands.
  private JsonArray flushed() {
    flush();
    return current();
  }

  /// Neighbours without a style become one element, which keeps the message small.
  private void flush() {
    if (!plain.isEmpty()) {
      current().add(element(plain.toString(), null));
      plain.setLength(0);
    }
  }

  private JsonArray current() {
    if (line == null) {
      line = part("rich_text_section");
    }
    return line;
  }

  private JsonArray part(String type) {
    JsonObject part = Blocks.of(type);
    JsonArray elements = new JsonArray();
    part.add("elements", elements);
    parts.add(part);
    return elements;
  }

  private static JsonObject element(String text, @Nullable String style) {
    JsonObject element = Blocks.of("text");
    element.addProperty("text", text);
    if (style != null) {
      JsonObject styles = new JsonObject();
      styles.addProperty(style, true);
      element.add("style", styles);
    }
    return element;
  }
}
