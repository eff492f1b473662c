package bot.verbatim.collection.syntax;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/// Reports a YAML syntax error and its line in plain words.
final class YamlFault {

  private YamlFault() {}

  static void report(YAMLException broken, String text, Diagnostics findings) {
    if (broken instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      Mark mark = marked.getProblemMark();
      findings.fault(
          Math.min(mark.getLine() + 1, lines(text)), plainly(String.valueOf(marked.getProblem())));
    } else {
      findings.fault(1, "not YAML: see data/README.md for the format");
    }
  }

  private static int lines(String text) {
    return Math.max(1, (int) text.lines().count());
  }

  private static String plainly(String problem) {
    if (problem.contains("TAB") || problem.contains("\\t")) {
      return "not YAML: a tab; indent with spaces";
    }
    if (problem.contains("mapping values are not allowed")) {
      return "not YAML: a colon inside a text, or wrong indentation; put the text in quotation"
          + " marks and write its keys below one another";
    }
    if (problem.contains("unexpected end of stream")) {
      return "not YAML: a text or a bracket is opened and never closed; close it";
    }
    if (problem.contains("expected <block end>")) {
      return "not YAML: this line does not fit the ones above; check its indentation and the"
          + " quotation marks";
    }
    if (problem.contains("could not find expected ':'")) {
      return "not YAML: a key without its colon; write `key: value`, or indent the text above";
    }
    if (problem.contains("escape")) {
      return "not YAML: an unknown escape after `\\`; write `\\\\`, or use single quotation marks";
    }
    return "not YAML: " + problem.replaceAll("[<>]", "") + "; put the text in quotation marks";
  }
}
