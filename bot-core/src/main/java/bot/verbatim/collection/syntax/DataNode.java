package bot.verbatim.collection.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A node of a parsed YAML or JSON file, with the line on which it begins.
public sealed interface DataNode {

  int line();

  /// The kind of the node, for messages.
  String described();

  /// One value, as it is written.
  record Scalar(int line, String written, Kind kind) implements DataNode {

    public enum Kind {
      TEXT,
      NUMBER,
      TRUTH,
      NOTHING
    }

    @Override
    public String described() {
      return switch (kind) {
        case TEXT -> "a text";
        case NUMBER -> "a number";
        case TRUTH -> "true or false";
        case NOTHING -> "nothing";
      };
    }
  }

  /// A list.
  record Items(int line, List<DataNode> nodes) implements DataNode {
    @Override
    public String described() {
      return "a list";
    }
  }

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

    @Override
    public String described() {
      return "a mapping";
    }
  }

  /// One key and its value.
  record Field(String key, int line, DataNode value) {}
}
