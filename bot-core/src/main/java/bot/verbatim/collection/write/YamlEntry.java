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
    Optional<MappingNode> there =
        YamlText.field(mapping, key)
            .map(NodeTuple::getValueNode)
            .filter(MappingNode.class::isInstance)
            .map(MappingNode.class::cast)
            .filter(YamlText::isBlock);
    if (!isBlock || there.isEmpty()) {
      set(key, fields);
      return;
    }
    YamlEntry within = new YamlEntry(text, there.get(), keys);
    for (Field field : fields.fields()) {
      within.set(field.key(), field.value());
    }
    for (NodeTuple old : there.get().getValue()) {
      if (old.getKeyNode() instanceof ScalarNode name && fields.get(name.getValue()) == null) {
        within.remove(name.getValue());
      }
    }
  }

  /// Removes a key, if present; not the first key of a list item.
  void remove(String key) {
    for (int i = 0; i < mapping.getValue().size(); i++) {
      NodeTuple old = mapping.getValue().get(i);
      if (!(old.getKeyNode() instanceof ScalarNode name) || !name.getValue().equals(key)) {
        continue;
      }
      int end = text.end(old.getValueNode());
      if (!isBlock) {
        int from = i == 0 ? text.start(old.getKeyNode()) : text.end(valueAt(i - 1));
        int to = i == 0 && mapping.getValue().size() > 1 ? text.start(keyAt(1)) : end;
        text.replace(from, to, "");
      } else {
        removeLines(old, end);
      }
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
    Node before = valueAt(mapping.getValue().size() - 1);
    for (int i = 0; i < mapping.getValue().size(); i++) {
      if (keyAt(i) instanceof ScalarNode name
          && order.indexOf(name.getValue()) > order.indexOf(key)) {
        before = i == 0 ? before : valueAt(i - 1);
        break;
      }
    }
    int end = text.end(before);
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

  private Node keyAt(int i) {
    return mapping.getValue().get(i).getKeyNode();
  }

  private static int column(NodeTuple field) {
    return field.getKeyNode().getStartMark().getColumn();
  }

  /// The comments between the scalars of a field.
  private List<String> comments(NodeTuple field) {
    List<String> comments = new ArrayList<>();
    int at = text.end(field.getKeyNode());
    for (ScalarNode scalar : scalars(field.getValueNode(), new ArrayList<>())) {
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

  private static List<ScalarNode> scalars(Node node, List<ScalarNode> found) {
    switch (node) {
      case ScalarNode scalar -> found.add(scalar);
      case SequenceNode list -> list.getValue().forEach(item -> scalars(item, found));
      case MappingNode inner ->
          inner
              .getValue()
              .forEach(tuple -> {
                scalars(tuple.getKeyNode(), found);
                scalars(tuple.getValueNode(), found);
              });
      default -> throw new IllegalStateException("aliases are refused when the file is read");
    }
    return found;
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
