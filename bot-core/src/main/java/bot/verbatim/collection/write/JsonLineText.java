package bot.verbatim.collection.write;

import bot.verbatim.collection.syntax.DataNode;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Edits keys of one line of JSON. All other characters stay unchanged.
final class JsonLineText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private String line;

  JsonLineText(String line) {
    this.line = line;
  }

  private record Span(int from, int to) {}

  /// Sets the value of a key, which is added if it is missing.
  void set(String key, DataNode value) throws IOException {
    Map<String, Span> fields = fields();
    Span old = fields.get(key);
    String json = YamlEmitter.flow(value);
    if (old != null) {
      line = line.substring(0, old.from()) + json + line.substring(old.to());
    } else {
      int end = fields.values().stream().mapToInt(Span::to).max().orElse(line.indexOf('{') + 1);
      String comma = fields.isEmpty() ? "" : ", ";
      line = line.substring(0, end) + comma + "\"" + key + "\": " + json + line.substring(end);
    }
  }

  /// Removes a key, if present.
  void remove(String key) throws IOException {
    int before = line.indexOf('{') + 1;
    for (Map.Entry<String, Span> field : fields().entrySet()) {
      Span span = field.getValue();
      if (field.getKey().equals(key)) {
        boolean first = before == line.indexOf('{') + 1;
        int comma = line.indexOf(',', span.to());
        line =
            first && comma >= 0 && line.substring(span.to(), comma).isBlank()
                ? line.substring(0, before) + line.substring(comma + 1).stripLeading()
                : line.substring(0, before) + line.substring(span.to());
        return;
      }
      before = span.to();
    }
  }

  String text() {
    return line;
  }

  private Map<String, Span> fields() throws IOException {
    Map<String, Span> fields = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String key = parser.currentName();
        parser.nextToken();
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        fields.put(key, new Span(from, endOf(parser, from)));
      }
    }
    return fields;
  }

  /// The end of a value: the parser is just after it, or further after a number.
  private int endOf(JsonParser parser, int from) {
    int end = (int) parser.currentLocation().getCharOffset();
    boolean isNumber = parser.currentToken().isNumeric();
    while (isNumber && end > from && ",} \t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
