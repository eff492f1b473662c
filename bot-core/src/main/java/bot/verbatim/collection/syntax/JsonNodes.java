package bot.verbatim.collection.syntax;

import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Parses one line of JSON into nodes.
record JsonNodes(Diagnostics findings) {

  /// Limits nesting depth and key length. Limits chosen by hand; no test tells.
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(8).maxNameLength(200).build())
          .build();

  /// The value on a line; empty if it is invalid, which is reported.
  Optional<DataNode> read(String text, int line) {
    return findings.guarded(line, "not JSON: write one object a line", () -> parsed(text, line));
  }

  private Optional<DataNode> parsed(String text, int line) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      long before = findings.faults();
      DataNode value = node(parser, parser.nextToken(), line);
      if (parser.nextToken() != null) {
        findings.fault(line, "more than one value: write one quote a line");
      }
      return findings.faults() == before ? Optional.of(value) : Optional.empty();
    } catch (StreamConstraintsException tooMuch) {
      findings.fault(line, "nested too deeply, or a number too long: see data/README.md");
    } catch (JsonProcessingException broken) {
      findings.fault(line, "not JSON%s: %s".formatted(column(broken), plainly(broken)));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return Optional.empty();
  }

  private static String column(JsonProcessingException broken) {
    return broken.getLocation() == null ? "" : " at column " + broken.getLocation().getColumnNr();
  }

  private static String plainly(JsonProcessingException broken) {
    String problem = broken.getOriginalMessage();
    if (problem.contains("end-of-input")) {
      return "the line ends too early; close its quotation marks, lists and braces";
    }
    if (problem.contains("CTRL-CHAR")) {
      return "a control character in a text; write tabs as `\\t`, or delete it";
    }
    return "an unexpected character; write one object a line, keys and texts in double quotation"
        + " marks, no comma after the last";
  }

  private DataNode node(JsonParser parser, JsonToken token, int line) throws IOException {
    return switch (token) {
      case START_OBJECT -> fields(parser, line);
      case START_ARRAY -> items(parser, line);
      case VALUE_STRING -> new Scalar(line, parser.getText(), Scalar.Kind.TEXT);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Scalar(line, parser.getText(), Scalar.Kind.NUMBER);
      case VALUE_TRUE, VALUE_FALSE -> new Scalar(line, parser.getText(), Scalar.Kind.TRUTH);
      case VALUE_NULL -> new Scalar(line, "", Scalar.Kind.NOTHING);
      case END_OBJECT, END_ARRAY, FIELD_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("a JSON parser never begins a value with " + token);
    };
  }

  private Items items(JsonParser parser, int line) throws IOException {
    List<DataNode> nodes = new ArrayList<>(4);
    for (JsonToken next = parser.nextToken();
        next != JsonToken.END_ARRAY;
        next = parser.nextToken()) {
      nodes.add(node(parser, next, line));
    }
    return new Items(line, nodes);
  }

  private Fields fields(JsonParser parser, int line) throws IOException {
    List<Field> fields = new ArrayList<>(12);
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      DataNode value = node(parser, parser.nextToken(), line);
      if (seen.add(key)) {
        fields.add(new Field(key, line, value));
      } else {
        findings.fault(line, DisplayedValue.value(key) + " stands here twice: keep one");
      }
    }
    return new Fields(line, fields);
  }
}
