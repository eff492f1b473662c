package bot.verbatim.collection.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of a parsed YAML or JSON file, with the line on which it begins.
public sealed interface DataNode {

  int line();

  /// The kind of the node, for messages.
  default String described() {
    return switch (this) {
      case Items _ -> "a list";
      case Fields _ -> "a mapping";
      case Scalar scalar ->
          switch (scalar.kind) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case TRUTH -> "true or false";
            case NOTHING -> "nothing";
          };
    };
  }

  /// One value, as it is written.
  record Scalar(int line, String written, Kind kind) implements DataNode {

    public enum Kind {
      TEXT,
      NUMBER,
      TRUTH,
      NOTHING
    }
  }

  /// A list.
  record Items(int line, List<DataNode> nodes) implements DataNode {}

  /// Keys with their values, in the order of the file. No key occurs twice.
  record Fields(int line, List<Field> fields) implements DataNode {

    public @Nullable DataNode get(String key) {
      for (Field field : fields) {
        if (field.key().equals(key)) {
          return field.value();
        }
      }
      return null;
    }
  }

  /// One key and its value.
  record Field(String key, int line, DataNode value) {}
}
