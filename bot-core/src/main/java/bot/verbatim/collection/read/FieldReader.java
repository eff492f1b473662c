package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.KeySpelling;
import bot.verbatim.quote.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the fields of one mapping by key. Invalid values are reported and treated as absent.
final class FieldReader {

  private final Fields fields;
  private final Diagnostics findings;

  private FieldReader(Fields fields, Diagnostics findings) {
    this.fields = fields;
    this.findings = findings;
  }

  /// A reader of a node; empty if it is no mapping. Reports unknown and missing keys.
  static Optional<FieldReader> of(DataNode node, EntryShape shape, Diagnostics findings) {
    if (!(node instanceof Fields fields)) {
      findings.fault(
          node.line(),
          "%s must be a mapping of keys to values, not %s"
              .formatted(shape.what(), node.described()));
      return Optional.empty();
    }
    if (exceeds(FieldLimits.MOST, fields.fields().size(), shape.what(), fields, findings)) {
      return Optional.empty();
    }
    for (Field field : fields.fields()) {
      if (!shape.keys().contains(field.key())) {
        findings.warning(field.line(), unknown(field.key(), shape));
      }
    }
    shape
        .required()
        .forEach((key, remedy) -> {
          if (isAbsent(fields.get(key))) {
            findings.fault(
                fields.line(), "%s needs `%s`: write %s".formatted(shape.what(), key, remedy));
          }
        });
    return Optional.of(new FieldReader(fields, findings));
  }

  /// Whether a list or mapping holds too much to be looked at, which is reported.
  private static boolean exceeds(
      int most, int size, String what, DataNode node, Diagnostics findings) {
    if (size > most) {
      findings.fault(node.line(), "%s has %,d parts: keep at most %d".formatted(what, size, most));
    }
    return size > most;
  }

  private static boolean isAbsent(@Nullable DataNode value) {
    return value == null || (value instanceof Items items && items.nodes().isEmpty());
  }

  private static String unknown(String key, EntryShape shape) {
    return "%s has no key %s%s"
        .formatted(
            shape.what(),
            DisplayedValue.value(key),
            KeySpelling.remedy(
                key, shape.keys(), "its keys are " + DisplayedValue.choice(shape.keys())));
  }

  /// The line of a key, or of the entry if the key is absent.
  int line(String key) {
    DataNode node = fields.get(key);
    return node == null ? fields.line() : node.line();
  }

  boolean has(String key) {
    return fields.get(key) != null;
  }

  /// A text without invisible characters. Empty texts and invisible characters are reported.
  Optional<String> text(String key) {
    DataNode node = fields.get(key);
    return node == null ? Optional.empty() : TextRules.text(node, key, findings);
  }

  /// The texts of a list, or a single text.
  List<String> texts(String key) {
    DataNode node = fields.get(key);
    if (!(node instanceof Items items)) {
      return text(key).stream().toList();
    }
    if (exceeds(FieldLimits.MOST, items.nodes().size(), "`" + key + "`", items, findings)) {
      return List.of();
    }
    List<String> texts = new ArrayList<>(items.nodes().size());
    for (DataNode item : items.nodes()) {
      TextRules.text(item, key, findings).ifPresent(texts::add);
    }
    return texts;
  }

  Optional<PartialDate> date(String key) {
    return parsed(key, PartialDate::parse, "no date: write `2023`, `2023-07` or `2023-07-27`");
  }

  Optional<String> url(String key) {
    return parsed(
        key, TextRules::url, "no address: write one that begins with `https://` and has no spaces");
  }

  /// A whole number from least to most.
  Optional<Integer> number(String key, int least, int most) {
    DataNode node = fields.get(key);
    if (node == null) {
      return Optional.empty();
    }
    String written = node instanceof Scalar scalar ? scalar.written() : "";
    Optional<Integer> number =
        Optional.of(written)
            .filter(digits -> digits.matches("[0-9]{1,4}"))
            .map(Integer::valueOf)
            .filter(value -> value >= least && value <= most);
    if (number.isEmpty()) {
      String shown = node instanceof Scalar ? DisplayedValue.value(written) : node.described();
      findings.fault(
          node.line(),
          "`%s` is %s: write a whole number from %d to %d".formatted(key, shown, least, most));
    }
    return number;
  }

  /// One of the given words.
  Optional<String> choice(String key, List<String> words) {
    return parsed(
        key,
        word -> Optional.of(word).filter(words::contains),
        "unknown: write " + DisplayedValue.choice(words));
  }

  /// One of the constants of an enum, written in small letters with hyphens.
  <E extends Enum<E>> Optional<E> constant(String key, E[] values) {
    if (!has(key)) {
      return Optional.empty();
    }
    List<String> words =
        Arrays.stream(values)
            .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    return choice(key, words).map(word -> values[words.indexOf(word)]);
  }

  /// Parses a text; reports a text that cannot be parsed.
  <T> Optional<T> parsed(String key, Function<String, Optional<T>> of, String otherwise) {
    Optional<String> written = text(key);
    Optional<T> value = written.flatMap(of);
    if (written.isPresent() && value.isEmpty()) {
      findings.fault(
          line(key),
          "`%s` %s is %s".formatted(key, DisplayedValue.value(written.get()), otherwise));
    }
    return value;
  }

  /// The mapping under a key.
  Optional<FieldReader> child(String key, EntryShape shape) {
    DataNode node = fields.get(key);
    return node == null ? Optional.empty() : of(node, shape, findings);
  }

  /// The mappings of the list under a key.
  List<FieldReader> children(String key, EntryShape shape) {
    DataNode node = fields.get(key);
    if (node == null) {
      return List.of();
    }
    if (node instanceof Items items) {
      if (exceeds(
          FieldLimits.MOST_CHILDREN, items.nodes().size(), "`" + key + "`", items, findings)) {
        return List.of();
      }
      return items.nodes().stream().flatMap(item -> of(item, shape, findings).stream()).toList();
    }
    findings.fault(
        node.line(),
        "`%s` must be a list, each with `- `, not %s".formatted(key, node.described()));
    return List.of();
  }

  /// The fields of a mapping with arbitrary keys; empty if there is none.
  List<Field> pairs(String key) {
    return fields.get(key) instanceof Fields pairs
            && !exceeds(FieldLimits.MOST, pairs.fields().size(), "`" + key + "`", pairs, findings)
        ? pairs.fields()
        : List.of();
  }
}
