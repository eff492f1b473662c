package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Items;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.collection.syntax.DisplayedValue;
import bot.verbatim.collection.syntax.FoldedText;
import bot.verbatim.collection.syntax.YamlList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads thesaurus.yaml, a list of groups of words that find one another. The file may be absent.
final class ThesaurusReader {

  static final String FILE = "thesaurus.yaml";

  /// Maximum number of words of an entry. Chosen by hand.
  private static final int MOST_WORDS = 4;

  private final Path folder;
  private final Path file;
  private final Diagnostics findings;
  private final Map<Set<String>, Integer> lines = new HashMap<>();

  ThesaurusReader(Path folder, Diagnostics.Sink sink) {
    this.folder = folder;
    this.file = folder.resolve(FILE);
    this.findings = new Diagnostics(file.toString(), sink);
  }

  /// The valid groups; invalid entries are reported and left out.
  List<List<String>> read() throws IOException {
    if (!Files.exists(file)) {
      return List.of();
    }
    Optional<String> refusal = new ReadableFiles(folder).refusal(file);
    if (refusal.isPresent()) {
      findings.fault(1, refusal.get());
      return List.of();
    }
    List<List<String>> groups = new ArrayList<>();
    for (DataNode node : YamlList.read(file, false, findings)) {
      findings
          .guarded(node.line(), Diagnostics.UNREADABLE, () -> group(node))
          .ifPresent(groups::add);
    }
    return List.copyOf(groups);
  }

  private Optional<List<String>> group(DataNode node) {
    if (!(node instanceof Items(int line, List<DataNode> nodes))) {
      findings.fault(
          node.line(),
          "a group must be a list of words, as in `- [quit, resign, step down]`, not "
              + node.described());
      return Optional.empty();
    }
    if (nodes.size() > FieldLimits.MOST) {
      findings.fault(
          line, "a group has %,d words: keep at most %d".formatted(nodes.size(), FieldLimits.MOST));
      return Optional.empty();
    }
    Set<String> folded = new HashSet<>();
    List<String> words = new ArrayList<>();
    for (DataNode item : nodes) {
      word(item).filter(word -> isNew(word, item.line(), folded)).ifPresent(words::add);
    }
    if (nodes.size() < 2) {
      findings.fault(line, "a group needs two words that find one another: add one, or remove it");
    }
    Integer first = lines.putIfAbsent(folded, line);
    if (first != null) {
      findings.fault(line, "the same group stands on line %d: remove one of them".formatted(first));
      return Optional.empty();
    }
    return Optional.of(List.copyOf(words)).filter(valid -> valid.size() >= 2);
  }

  private Optional<String> word(DataNode node) {
    return TextRules.text(node, "word", findings)
        .filter(word -> {
          Optional<String> problem = problem(word);
          problem.ifPresent(
              message -> findings.fault(node.line(), DisplayedValue.value(word) + " " + message));
          return problem.isEmpty();
        });
  }

  private static Optional<String> problem(String word) {
    if (TextRules.holdsLink(word)) {
      return Optional.of("holds a link: write words");
    }
    if (word.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return Optional.of("has no letter: write a word");
    }
    return word.split("\\s+", -1).length > MOST_WORDS
        ? Optional.of("is too long: write at most %d words".formatted(MOST_WORDS))
        : Optional.empty();
  }

  private boolean isNew(String word, int line, Set<String> folded) {
    boolean isNew = folded.add(FoldedText.words(word));
    if (!isNew) {
      findings.warning(
          line,
          "%s stands twice in this group: remove one of them"
              .formatted(DisplayedValue.value(word)));
    }
    return isNew;
  }
}
