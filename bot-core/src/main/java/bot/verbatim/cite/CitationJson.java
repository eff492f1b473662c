package bot.verbatim.cite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/// Writes indented JSON that is safe inside an HTML script element.
final class CitationJson {

  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final JsonFactory FACTORY = new JsonFactory();

  private CitationJson() {}

  /// Writes the content of a document.
  interface Content {
    void writeTo(JsonGenerator json) throws IOException;
  }

  static String of(Content content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));
      content.writeTo(json);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().replace("<", "\\u003c").replace(">", "\\u003e") + "\n";
  }

  /// Writes a string field, unless it is empty.
  static void text(JsonGenerator json, String name, String value) throws IOException {
    if (!value.isEmpty()) {
      json.writeStringField(name, value);
    }
  }

  /// Writes an array field, unless it is empty.
  static <T> void list(JsonGenerator json, String name, List<T> values, Item<T> item)
      throws IOException {
    if (values.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart(name);
    for (T value : values) {
      item.writeTo(json, value);
    }
    json.writeEndArray();
  }

  /// Writes an element of an array.
  interface Item<T> {
    void writeTo(JsonGenerator json, T value) throws IOException;
  }
}
