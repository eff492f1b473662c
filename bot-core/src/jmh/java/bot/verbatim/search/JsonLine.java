package bot.verbatim.search;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One line of a JSON Lines file, as far as the corpus needs it: texts, and lists of texts.
record JsonLine(Map<String, List<String>> fields) {

  private static final JsonFactory JSON = new JsonFactory();

  static List<JsonLine> all(Path file) throws IOException {
    List<JsonLine> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      try (JsonParser parser = JSON.createParser(line)) {
        lines.add(read(parser));
      }
    }
    return lines;
  }

  private static JsonLine read(JsonParser parser) throws IOException {
    Map<String, List<String>> fields = new HashMap<>();
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isScalarValue()) {
        fields
            .computeIfAbsent(
                parser.getParsingContext().inArray()
                    ? parser.getParsingContext().getParent().getCurrentName()
                    : parser.currentName(),
                _ -> new ArrayList<>())
            .add(parser.getValueAsString());
      }
    }
    return new JsonLine(fields);
  }

  /// The text of a field; empty where there is none.
  String text(String field) {
    return String.join("", texts(field));
  }

  List<String> texts(String field) {
    return fields.getOrDefault(field, List.of());
  }
}
