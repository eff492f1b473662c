package bot.verbatim.collection.write;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import bot.verbatim.text.Folding;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes values as YAML in the style of data/: plain if that is safe, folded if long, else in
/// double quotation marks.
final class YamlEmitter {

  /// Maximum line width in columns. Chosen by hand; no test tells.
  private static final int WIDTH = 110;

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

  private static final Set<String> WORDS_WITH_MEANING =
      Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

  private YamlEmitter() {}

  /// A key with its value in block style. Its first line is not indented, the others are.
  ///
  /// @param indent the column of the key
  static String field(String key, DataNode value, int indent) {
    return key
        + ":"
        + switch (value) {
          case Scalar scalar -> " " + scalar(scalar.written(), key.length() + 2, indent);
          case Items items -> items(items, indent + 2);
          case Fields fields -> newLine(indent + 2) + fields(fields, indent + 2);
        };
  }

  /// A value on one line as JSON, which is also YAML flow style.
  static String flow(DataNode value) {
    return switch (value) {
      case Scalar scalar -> quoted(scalar.written());
      case Items items ->
          items.nodes().stream().map(YamlEmitter::flow).collect(Collectors.joining(", ", "[", "]"));
      case Fields fields ->
          fields.fields().stream()
              .map(field -> quoted(field.key()) + ": " + flow(field.value()))
              .collect(Collectors.joining(", ", "{", "}"));
    };
  }

  /// A text in double quotation marks, valid in both JSON and YAML.
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static String items(Items items, int indent) {
    StringBuilder out = new StringBuilder();
    for (DataNode item : items.nodes()) {
      out.append(newLine(indent)).append("- ");
      out.append(item instanceof Fields fields ? fields(fields, indent + 2) : flow(item));
    }
    return out.toString();
  }

  private static String fields(Fields fields, int indent) {
    return fields.fields().stream()
        .map(field -> field(field.key(), field.value(), indent))
        .collect(Collectors.joining(newLine(indent)));
  }

  private static String scalar(String text, int used, int indent) {
    boolean fits = indent + used + text.length() <= WIDTH;
    if (fits && isPlain(text)) {
      return text;
    }
    return fits || !canFold(text) ? quoted(text) : folded(text, indent + 2);
  }

  private static boolean isPlain(String text) {
    return DAY.matcher(text).matches()
        || (HEX.matcher(text).matches() && !text.chars().allMatch(Character::isDigit))
        || (Character.isLetter(text.codePointAt(0))
            && !WORDS_WITH_MEANING.contains(Folding.lowerCase(text))
            && canFold(text)
            && !text.contains(" #")
            && !text.contains(": ")
            && !text.endsWith(":"));
  }

  /// Whether a folded scalar reads back as this text: single spaces only, no line breaks.
  private static boolean canFold(String text) {
    return text.equals(text.strip())
        && !text.contains("  ")
        && text.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029);
  }

  private static String folded(String text, int indent) {
    StringBuilder out = new StringBuilder(">-").append(newLine(indent));
    int used = indent;
    for (String word : text.split(" ", -1)) {
      if (used > indent && used + 1 + word.length() > WIDTH) {
        out.append(newLine(indent));
        used = indent;
      } else if (used > indent) {
        out.append(' ');
        used++;
      }
      out.append(word);
      used += word.length();
    }
    return out.toString();
  }

  private static String newLine(int indent) {
    return "\n" + " ".repeat(indent);
  }
}
