package bot.verbatim.console.draw;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Builds a JSON document.
public final class JsonWriter {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new SteeringEscapes()).build();

  /// A surrogate that is no half of a code point.
  private static final Pattern UNPAIRED = Pattern.compile("\\p{Cs}");

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  /// Begins the document, which is an object.
  public JsonWriter() {
    try {
      json = FACTORY.createGenerator(text);
      json.writeStartObject();
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  /// An object; null if the value is.
  ///
  /// @param keys writes its keys
  public <T> JsonWriter object(String name, @Nullable T value, Consumer<T> keys) {
    if (value == null) {
      return text(name, null);
    }
    write(() -> json.writeObjectFieldStart(name));
    keys.accept(value);
    return write(json::writeEndObject);
  }

  public JsonWriter text(String name, @Nullable String value) {
    return write(() -> {
      json.writeFieldName(wellFormed(name));
      json.writeString(value == null ? null : wellFormed(value));
    });
  }

  /// A constant's name in lower case with hyphens; null if the constant is.
  public JsonWriter key(String name, @Nullable Enum<?> value) {
    return text(
        name, value == null ? null : value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  public JsonWriter texts(String name, List<String> values) {
    String[] texts = values.stream().map(JsonWriter::wellFormed).toArray(String[]::new);
    return write(() -> {
      json.writeFieldName(name);
      json.writeArray(texts, 0, texts.length);
    });
  }

  public JsonWriter number(String name, @Nullable Long value) {
    return write(() -> json.writeObjectField(name, value));
  }

  JsonWriter flag(String name, boolean value) {
    return write(() -> json.writeBooleanField(name, value));
  }

  /// A list of objects.
  ///
  /// @param keys writes the keys of one
  public <T> JsonWriter list(String name, List<T> values, Consumer<T> keys) {
    return write(() -> {
      json.writeArrayFieldStart(name);
      for (T value : values) {
        json.writeStartObject();
        keys.accept(value);
        json.writeEndObject();
      }
      json.writeEndArray();
    });
  }

  /// The whole document.
  public String done() {
    write(json::close);
    return text.toString();
  }

  /// Replaces unpaired surrogates, which UTF-8 cannot encode, by U+FFFD.
  private static String wellFormed(String value) {
    return UNPAIRED.matcher(value).replaceAll("\uFFFD");
  }

  private JsonWriter write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (IOException cannotBe) {
      throw new UncheckedIOException(cannotBe);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }
}
