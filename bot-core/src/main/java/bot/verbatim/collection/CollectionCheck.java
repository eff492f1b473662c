package bot.verbatim.collection;

import bot.verbatim.collection.read.CatalogReader;
import bot.verbatim.collection.read.FolderLayout;
import bot.verbatim.collection.read.FolderParts;
import bot.verbatim.collection.read.KnownNames;
import bot.verbatim.collection.read.QuoteFile;
import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.FileLines;
import bot.verbatim.collection.rule.NearDuplicates;
import bot.verbatim.collection.rule.QuoteIds;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.quote.PassageMatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Validates a data folder: lists every problem with its remedy.
///
/// Beyond what [DataFolder] reports while reading, it checks across files: duplicate ids, and
/// near-duplicate quotes of the same source and fidelity (among the first 100,000 quotes; later
/// ones only for the same words). It lists at most 1,000 problems of a file. A million lines take
/// about 150 MiB.
public final class CollectionCheck {

  private final Path folder;
  private final EvidenceRules rules;
  private final PendingProblems problems = new PendingProblems();
  private final FileLines places = new FileLines();
  private final QuoteIds ids = new QuoteIds(places);
  private final NearDuplicates duplicates = new NearDuplicates();

  private CollectionCheck(Path folder, PassageMatcher matcher) {
    this.folder = folder;
    this.rules = new EvidenceRules(matcher);
  }

  /// The problems of a folder, sorted by file and line; empty if there are none. Never throws: an
  /// unreadable file is reported as a problem.
  ///
  /// @param matcher decides whether passages contain the words of a quote
  public static List<Problem> of(Path folder, PassageMatcher matcher) {
    CollectionCheck check = new CollectionCheck(folder, matcher);
    try {
      check.read();
    } catch (IOException unreadable) {
      check.unreadable(folder);
    }
    return check.problems.sorted();
  }

  private void read() throws IOException {
    if (!new FolderLayout(folder, problems).isReadable()) {
      return;
    }
    KnownNames known = new CatalogReader(folder, problems).read().known();
    List<Path> files = new FolderParts(folder).quoteFiles();
    if (files.isEmpty()) {
      problems.problem(
          folder.resolve(FolderParts.QUOTES).toString(), 1, () -> "no file of quotes: write one");
    }
    for (Path file : files) {
      read(file, known);
    }
  }

  private void read(Path file, KnownNames known) {
    Diagnostics findings = new Diagnostics(file.toString(), problems);
    try {
      new QuoteFile(file, known, ids, problems, rules)
          .read((quote, entry) -> {
            int line = entry.line();
            long earlier = duplicates.earlier(quote, places.number(file, line));
            if (earlier != 0) {
              findings.warning(
                  line,
                  "nearly the same words as at %s, with the same source and fidelity: keep one"
                      .formatted(places.shown(earlier)));
            }
          });
    } catch (IOException unreadable) {
      unreadable(file);
    }
  }

  private void unreadable(Path file) {
    problems.problem(
        file.toString(), 1, () -> "cannot be read: make it a file that everybody may read");
  }
}
