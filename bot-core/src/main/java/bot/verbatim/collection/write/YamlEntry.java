package bot.verbatim.collection.write;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Edits keys of one mapping in a YAML text. Comments within a replaced value move to the line
/// above it.
final class YamlEntry {

  private final YamlText text;
  private final MappingNode mapping;
  private final List<String> order;
  private final boolean isBlock;

  /// @param order the order of keys, which places new ones
  YamlEntry(YamlText text, MappingNode mapping, List<String> order) {
    this.text = text;
    this.mapping = mapping;
    this.order = order;
    this.isBlock = YamlText.isBlock(mapping);
  }

  /// Sets the value of a key, which is added if it is missing.
  void set(String key, DataNode value) {
    Optional<NodeTuple> there = YamlText.field(mapping, key);
    if (there.isEmpty()) {
      insert(key, value);
    } else if (!isBlock) {
      Node old = there.get().getValueNode();
      text.replace(text.start(old), text.end(old), YamlEmitter.flow(value));
    } else if (!isSame(there.get().getValueNode(), value)) {
      replace(there.get(), key, value);
    }
  }

  /// Sets the keys of a mapping one by one, so that unchanged ones keep their formatting.
  void setFields(String key, Fields fields, List<String> keys) {
    @Nullable Node old = YamlText.field(mapping, key).map(NodeTuple::getValueNode).orElse(null);
    if (!isBlock || !(old instanceof MappingNode there) || !YamlText.isBlock(there)) {
      set(key, fields);
      return;
    }
    YamlEntry within = new YamlEntry(text, there, keys);
    for (Field field : fields.fields()) {
      within.set(field.key(), field.value());
    }
    within.keys().stream().filter(name -> fields.get(name) == null).forEach(within::remove);
  }

  /// Removes a key, if present; not the first key of a list item.
  void remove(String key) {
    int i = keys().indexOf(key);
    if (i < 0) {
      return;
    }
    NodeTuple old = mapping.getValue().get(i);
    int end = text.end(old.getValueNode());
    if (isBlock) {
      removeLines(old, end);
    } else if (i > 0) {
      text.replace(text.end(valueAt(i - 1)), end, "");
    } else {
      boolean isAlone = mapping.getValue().size() == 1;
      int to = isAlone ? end : text.start(mapping.getValue().get(1).getKeyNode());
      text.replace(text.start(old.getKeyNode()), to, "");
    }
  }

  private void removeLines(NodeTuple old, int end) {
    int from = text.startOfLine(text.start(old.getKeyNode()));
    int endOfLine = text.endOfLine(end);
    List<String> comments = comments(old);
    String behind = text.between(end, endOfLine).strip();
    if (!behind.isEmpty()) {
      comments.add(behind);
    }
    String indent = " ".repeat(column(old));
    StringBuilder kept = new StringBuilder();
    comments.forEach(comment -> kept.append(indent).append(comment).append('\n'));
    text.replace(from, text.nextLine(endOfLine), kept.toString());
  }

  private void replace(NodeTuple old, String key, DataNode value) {
    int start = text.start(old.getKeyNode());
    int end = text.end(old.getValueNode());
    int indent = column(old);
    String behind = text.between(end, text.endOfLine(end)).strip();
    List<String> comments = comments(old);
    String written = YamlEmitter.field(key, value, indent);
    if (written.indexOf('\n') >= 0 && !behind.isEmpty()) {
      comments.add(behind);
      end = text.endOfLine(end);
    }
    StringBuilder with = new StringBuilder();
    comments.forEach(comment -> with.append(comment).append('\n').append(" ".repeat(indent)));
    text.replace(start, end, with.append(written).toString());
  }

  private void insert(String key, DataNode value) {
    List<String> keys = keys();
    int next =
        IntStream.range(0, keys.size())
            .filter(i -> order.indexOf(keys.get(i)) > order.indexOf(key))
            .findFirst()
            .orElse(0);
    int end = text.end(valueAt((next == 0 ? keys.size() : next) - 1));
    if (isBlock) {
      int indent = column(mapping.getValue().getFirst());
      int place = text.endOfLine(end);
      String field = YamlEmitter.field(key, value, indent);
      text.replace(place, place, "\n" + " ".repeat(indent) + field);
    } else {
      text.replace(end, end, ", " + key + ": " + YamlEmitter.flow(value));
    }
  }

  private Node valueAt(int i) {
    return mapping.getValue().get(i).getValueNode();
  }

  private List<String> keys() {
    return mapping.getValue().stream().map(YamlText::key).toList();
  }

  private static int column(NodeTuple field) {
    return field.getKeyNode().getStartMark().getColumn();
  }

  /// The comments between the scalars of a field.
  private List<String> comments(NodeTuple field) {
    List<String> comments = new ArrayList<>();
    int at = text.end(field.getKeyNode());
    for (ScalarNode scalar : scalars(field.getValueNode()).toList()) {
      comments(text.between(at, Math.max(at, text.start(scalar))), comments);
      at = Math.max(at, text.end(scalar));
    }
    comments(text.between(at, Math.max(at, text.end(field.getValueNode()))), comments);
    return comments;
  }

  private static void comments(String gap, List<String> comments) {
    for (String line : gap.lines().toList()) {
      int sign = line.indexOf('#');
      if (sign == 0 || (sign > 0 && Character.isWhitespace(line.charAt(sign - 1)))) {
        comments.add(line.substring(sign).strip());
      }
    }
  }

  private static Stream<ScalarNode> scalars(Node node) {
    return switch (node) {
      case ScalarNode scalar -> Stream.of(scalar);
      case SequenceNode list -> list.getValue().stream().flatMap(YamlEntry::scalars);
      case MappingNode inner ->
          inner.getValue().stream()
              .flatMap(tuple -> Stream.of(tuple.getKeyNode(), tuple.getValueNode()))
              .flatMap(YamlEntry::scalars);
      default -> throw new IllegalStateException("aliases are refused when the file is read");
    };
  }

  private static boolean isSame(Node there, DataNode value) {
    return switch (value) {
      case Scalar scalar ->
          there instanceof ScalarNode old && old.getValue().strip().equals(scalar.written());
      case Items items ->
          there instanceof SequenceNode old
              && old.getValue().size() == items.nodes().size()
              && IntStream.range(0, items.nodes().size())
                  .allMatch(i -> isSame(old.getValue().get(i), items.nodes().get(i)));
      case Fields fields ->
          there instanceof MappingNode old
              && old.getValue().size() == fields.fields().size()
              && fields.fields().stream()
                  .allMatch(field ->
                      YamlText.field(old, field.key())
                          .filter(tuple -> isSame(tuple.getValueNode(), field.value()))
                          .isPresent());
    };
  }
}
