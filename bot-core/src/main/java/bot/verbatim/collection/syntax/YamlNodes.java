package bot.verbatim.collection.syntax;

import bot.verbatim.collection.syntax.DataNode.Field;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Parses YAML into nodes. Anchors, aliases, tags and multiple documents are refused, and no object
/// is ever constructed from a tag.
public final class YamlNodes {

  /// Maximum nesting depth. Chosen by hand; no test tells.
  private static final int DEEPEST = 8;

  /// Maximum length of a key in chars, as in JSON. Chosen by hand; no test tells.
  private static final int LONGEST_KEY = 200;

  /// Maximum number of values in a file: they take about 100 bytes each. Three times what 8 MiB of
  /// quotes hold.
  private static final int MOST_VALUES = 1_000_000;

  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");
  private static final Set<String> TRUTH =
      Set.of("true", "True", "TRUE", "false", "False", "FALSE");
  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,18}([.][0-9]{1,18})?");

  private final Iterator<Event> events;
  private final Diagnostics findings;
  private int values;

  /// The line of the last event.
  private int line = 1;

  private YamlNodes(String text, Diagnostics findings) {
    LoaderOptions limits = new LoaderOptions();
    limits.setCodePointLimit(TextFile.LARGEST);
    this.events = new Yaml(limits).parse(new StringReader(text)).iterator();
    this.findings = findings;
  }

  /// The single document of a text; empty if the text is empty, or invalid, which is reported.
  public static Optional<DataNode> read(String text, Diagnostics findings) {
    return findings.guarded(
        1, "not YAML: see data/README.md for the format", () -> parsed(text, findings));
  }

  private static Optional<DataNode> parsed(String text, Diagnostics findings) {
    try {
      return new YamlNodes(text, findings).document();
    } catch (YAMLException broken) {
      YamlFault.report(broken, text, findings);
      return Optional.empty();
    } catch (Refused refused) {
      findings.fault(refused.line, String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private Optional<DataNode> document() throws Refused {
    next();
    if (next().is(Event.ID.StreamEnd)) {
      return Optional.empty();
    }
    DataNode content = node(next(), 0);
    next();
    Event end = next();
    if (!end.is(Event.ID.StreamEnd)) {
      throw new Refused(end, "a second document begins: keep one list a file, without `---`");
    }
    return Optional.of(content);
  }

  /// The next event. The parser throws more than its own exceptions, as for `"\UFFFFFFFF"`.
  private Event next() throws Refused {
    try {
      Event event = events.next();
      line = line(event);
      return event;
    } catch (YAMLException broken) {
      throw broken;
    } catch (RuntimeException failed) {
      throw new Refused(
          line, "not YAML: an unknown escape on this line or below; write it plainly");
    }
  }

  private DataNode node(Event event, int depth) throws Refused {
    if (event instanceof AliasEvent) {
      throw new Refused(
          event, "an alias (`*`): write the text again, or put it in quotation marks");
    }
    if (event instanceof NodeEvent node && node.getAnchor() != null) {
      throw new Refused(event, "an anchor (`&`): write it without, or put it in quotation marks");
    }
    if (++values > MOST_VALUES) {
      throw new Refused(event, "more than a million values: split the file");
    }
    if (depth > DEEPEST) {
      throw new Refused(event, "nested too deeply: see data/README.md for the format");
    }
    return switch (event) {
      case ScalarEvent scalar -> scalar(scalar);
      case Event list when list.is(Event.ID.SequenceStart) -> items(list, depth);
      case Event mapping -> fields(mapping, depth);
    };
  }

  private static Scalar scalar(ScalarEvent event) throws Refused {
    if (event.getTag() != null) {
      throw new Refused(event, "a tag (`!`): write it without, or put it in quotation marks");
    }
    String written = event.getValue();
    return new Scalar(line(event), written, event.isPlain() ? kind(written) : Scalar.Kind.TEXT);
  }

  private static Scalar.Kind kind(String written) {
    if (NOTHING.contains(written)) {
      return Scalar.Kind.NOTHING;
    }
    if (TRUTH.contains(written)) {
      return Scalar.Kind.TRUTH;
    }
    return NUMBER.matcher(written).matches() ? Scalar.Kind.NUMBER : Scalar.Kind.TEXT;
  }

  private Items items(Event start, int depth) throws Refused {
    untagged(start);
    List<DataNode> nodes = new ArrayList<>();
    for (Event next = next(); !next.is(Event.ID.SequenceEnd); next = next()) {
      nodes.add(node(next, depth + 1));
    }
    return new Items(line(start), nodes);
  }

  private Fields fields(Event start, int depth) throws Refused {
    untagged(start);
    List<Field> fields = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    for (Event next = next(); !next.is(Event.ID.MappingEnd); next = next()) {
      if (!(node(next, depth + 1) instanceof Scalar key)) {
        throw new Refused(next, "a key must be one word, as in `text: …`");
      }
      if (key.written().length() > LONGEST_KEY) {
        throw new Refused(
            next, "a key is longer than 200 characters: is its colon in the right place?");
      }
      DataNode value = node(next(), depth + 1);
      Integer first = lines.putIfAbsent(key.written(), key.line());
      if (first == null) {
        fields.add(new Field(key.written(), key.line(), value));
      } else {
        findings.fault(
            key.line(),
            () ->
                "%s stands here a second time (first on line %d): keep one"
                    .formatted(DisplayedValue.value(key.written()), first));
      }
    }
    return new Fields(line(start), fields);
  }

  private static void untagged(Event event) throws Refused {
    if (event instanceof CollectionStartEvent start && start.getTag() != null) {
      throw new Refused(event, "a tag (`!`): write it without");
    }
  }

  private static int line(Event event) {
    return event.getStartMark().getLine() + 1;
  }

  /// Well-formed YAML that uses an unsupported feature.
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;

    Refused(Event event, String message) {
      this(line(event), message);
    }

    Refused(int line, String message) {
      super(message, null, false, false);
      this.line = line;
    }
  }
}
