package bot.verbatim.collection.write;

import bot.verbatim.collection.syntax.TextFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Edits the text of a YAML file in a few places. All other characters stay unchanged.
final class YamlText {

  private final String text;
  private final boolean inUnits;
  private final Map<Integer, MappingNode> entries = new HashMap<>();
  private final List<Edit> edits = new ArrayList<>();

  /// @param text a valid list of mappings
  YamlText(String text) {
    this.text = text;
    this.inUnits = text.codePointCount(0, text.length()) == text.length();
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(TextFile.LARGEST);
    if (new Yaml(limits).compose(new StringReader(text)) instanceof SequenceNode list) {
      for (Node node : list.getValue()) {
        if (node instanceof MappingNode entry) {
          entries.put(entry.getStartMark().getLine() + 1, entry);
        }
      }
    }
  }

  private record Edit(int from, int to, String with) {}

  /// The mapping that begins on a line.
  Optional<MappingNode> entry(int line) {
    return Optional.ofNullable(entries.get(line));
  }

  /// The field with a key.
  static Optional<NodeTuple> field(MappingNode mapping, String key) {
    return mapping.getValue().stream().filter(tuple -> key(tuple).equals(key)).findFirst();
  }

  static String key(NodeTuple field) {
    return field.getKeyNode() instanceof ScalarNode name ? name.getValue() : "";
  }

  int start(Node node) {
    return place(node.getStartMark().getIndex());
  }

  /// The end of a node without trailing white space, which the parser includes.
  int end(Node node) {
    return switch (node) {
      case SequenceNode list when isBlock(list) -> end(list.getValue().getLast());
      case MappingNode mapping when isBlock(mapping) ->
          end(mapping.getValue().getLast().getValueNode());
      case ScalarNode scalar
          when scalar.getScalarStyle() == DumperOptions.ScalarStyle.FOLDED
              || scalar.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL ->
          afterLastLetter(place(scalar.getEndMark().getIndex()));
      default -> place(node.getEndMark().getIndex());
    };
  }

  static boolean isBlock(CollectionNode<?> node) {
    return node.getFlowStyle() == DumperOptions.FlowStyle.BLOCK && !node.getValue().isEmpty();
  }

  private int afterLastLetter(int place) {
    int end = place;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /// The char offset of a code point offset.
  private int place(int points) {
    return inUnits ? points : text.offsetByCodePoints(0, points);
  }

  /// The end of the line of a place, without its line break.
  int endOfLine(int place) {
    int end = place;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /// The beginning of the line of a place.
  int startOfLine(int place) {
    return text.lastIndexOf('\n', place - 1) + 1;
  }

  /// The beginning of the next line.
  int nextLine(int endOfLine) {
    int next = endOfLine;
    if (next < text.length() && text.charAt(next) == '\r') {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n' ? next + 1 : next;
  }

  String between(int from, int to) {
    return text.substring(from, to);
  }

  /// Replaces a range of the text. Ranges must not overlap; insertions at one place keep their
  /// order.
  ///
  /// @param with its line feeds become the line breaks of the file
  void replace(int from, int to, String with) {
    String breaks = text.contains("\r\n") ? with.replace("\n", "\r\n") : with;
    if (!text.substring(from, to).equals(breaks)) {
      edits.add(new Edit(from, to, breaks));
    }
  }

  /// The text with all replacements made.
  String edited() {
    StringBuilder out = new StringBuilder(text.length() + 1_000);
    int at = 0;
    for (Edit edit : edits.stream().sorted(Comparator.comparingInt(Edit::from)).toList()) {
      out.append(text, at, edit.from()).append(edit.with());
      at = edit.to();
    }
    return out.append(text, at, text.length()).toString();
  }
}
