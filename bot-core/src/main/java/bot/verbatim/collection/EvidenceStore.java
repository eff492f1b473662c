package bot.verbatim.collection;

import bot.verbatim.collection.read.CatalogReader;
import bot.verbatim.collection.read.FolderParts;
import bot.verbatim.collection.read.QuoteFile;
import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.IdRegistry;
import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Fields;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import bot.verbatim.collection.write.EvidenceUpdate;
import bot.verbatim.collection.write.EvidenceWriter;
import bot.verbatim.collection.write.TempFiles;
import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Catalog;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.PassageMatcher;
import bot.verbatim.quote.Quote;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The quotes of a data folder as somebody sees them who checks them against their sources, and the
/// place where what they find is written down.
///
/// Unlike [DataFolder] it keeps quotes whose evidence is broken or does not hold: these above all
/// want a check.
public final class EvidenceStore {

  /// Names of sources that are kept to find the one that was meant.
  private static final int MOST_NAMES = 10_000;

  private final Path folder;
  private final CatalogReader.Explained explained;
  private final EvidenceRules rules;
  private final Set<String> names = new LinkedHashSet<>();
  private long broken;

  private EvidenceStore(Path folder, PassageMatcher matcher) throws IOException {
    this.folder = folder;
    this.rules = new EvidenceRules(matcher);
    this.explained = new CatalogReader(folder, this::broken).read();
    explained.catalog().sources().forEach(source -> names.add(source.id()));
  }

  /// A quote and where it stands.
  ///
  /// @param line the first of its entry, counted from 1
  /// @param decidedBy who decided on its attribution, or empty where that is derived
  public record Held(Path file, int line, Quote quote, String decidedBy) {}

  /// What a check found of a quote.
  ///
  /// @param attribution recorded only where it does not follow from the rest, or a rule wants it
  ///   said
  /// @param reason why the attribution is so, in a sentence
  public record Finding(
      Held held, Fidelity fidelity, Evidence evidence, Attribution attribution, String reason) {}

  /// What became of findings.
  ///
  /// @param files those that changed
  /// @param refused why some were not recorded, by quote
  public record Outcome(List<Path> files, Map<Held, String> refused) {}

  /// Opens a data folder.
  ///
  /// @param matcher decides whether passages hold the words of a quote
  /// @throws IOException if it cannot be read
  public static EvidenceStore of(Path folder, PassageMatcher matcher) throws IOException {
    return new EvidenceStore(folder, matcher);
  }

  /// Topics, sources and people that the folder explains.
  public Catalog catalog() {
    return explained.catalog();
  }

  /// Every quote of a source, in the order of the files.
  ///
  /// @throws IOException if a file cannot be read
  public List<Held> quotesOf(String sourceId) throws IOException {
    List<Held> found = new ArrayList<>();
    for (Path file : new FolderParts(folder).quoteFiles()) {
      new QuoteFile(file, explained.known(), IdRegistry.UNKNOWN, this::broken, null)
          .read((quote, entry) -> {
            if (names.size() < MOST_NAMES) {
              names.add(quote.source().id());
            }
            if (quote.source().id().equals(sourceId)) {
              found.add(new Held(file, entry.line(), quote, decidedBy(entry)));
            }
          });
    }
    return found;
  }

  /// The sources that were met so far: all of the catalog, and those that quotes name.
  public Set<String> sourceNames() {
    return Set.copyOf(names);
  }

  /// How many problems were met so far, for which [CollectionCheck] has words. Entries may be
  /// missing.
  public long problems() {
    return broken;
  }

  /// Writes findings into the files, each of which is replaced as a whole or not at all.
  ///
  /// A finding that the rules of the folder would refuse to show is refused here too. Comments, the
  /// order of keys, and everything of other quotes stay as they are.
  ///
  /// @throws IOException if a file cannot be read or written, or changed meanwhile; the message
  ///   says which
  public Outcome record(List<Finding> findings) throws IOException {
    Map<Held, String> refused = new LinkedHashMap<>();
    Map<Path, List<EvidenceUpdate>> byFile = new LinkedHashMap<>();
    for (Finding finding : findings) {
      EvidenceUpdate recorded = EvidenceUpdate.of(finding, rules);
      Optional<String> problem = recorded.problem(rules);
      if (problem.isPresent()) {
        refused.put(finding.held(), problem.get());
      } else {
        byFile.computeIfAbsent(finding.held().file(), _ -> new ArrayList<>()).add(recorded);
      }
    }
    TempFiles.clear(new FolderParts(folder).quoteFiles());
    return new Outcome(new EvidenceWriter(explained.known()).write(byFile), refused);
  }

  private static String decidedBy(DataNode entry) {
    return entry instanceof Fields quote
            && quote.get("attribution") instanceof Fields attribution
            && attribution.get("by") instanceof Scalar by
        ? by.written()
        : "";
  }

  private void broken(String file, int line, java.util.function.Supplier<String> message) {
    broken++;
  }
}
