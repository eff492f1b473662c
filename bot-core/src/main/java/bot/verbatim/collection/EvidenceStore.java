package bot.verbatim.collection;

import bot.verbatim.collection.read.CatalogReader;
import bot.verbatim.collection.read.FolderParts;
import bot.verbatim.collection.read.QuoteFile;
import bot.verbatim.collection.rule.EvidenceRules;
import bot.verbatim.collection.rule.QuoteIds;
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

/// The quotes of a data folder for an operator who checks them against their sources and records
/// the findings.
///
/// Unlike [DataFolder] it includes quotes whose evidence is invalid or does not hold, since these
/// need a check most.
public final class EvidenceStore {

  /// Maximum number of source names kept for suggestions, unless the catalog has more. Chosen by
  /// hand; no test tells.
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

  /// A quote and its position.
  ///
  /// @param line the first line of its entry, counted from 1
  public record Held(Path file, int line, Quote quote) {}

  /// The result of checking a quote.
  ///
  /// @param attribution recorded only if it does not follow from fidelity and evidence, or if a
  ///   rule requires it
  /// @param reason reason for the attribution, in a sentence
  public record Finding(
      Held held, Fidelity fidelity, Evidence evidence, Attribution attribution, String reason) {}

  /// The result of recording findings.
  ///
  /// @param files the files that changed
  /// @param refused reasons for the findings that were not recorded, by quote
  public record Outcome(List<Path> files, Map<Held, String> refused) {}

  /// Opens a data folder.
  ///
  /// @param matcher decides whether passages contain the words of a quote
  /// @throws IOException if it cannot be read
  public static EvidenceStore of(Path folder, PassageMatcher matcher) throws IOException {
    return new EvidenceStore(folder, matcher);
  }

  /// Topics, sources and people of the folder.
  public Catalog catalog() {
    return explained.catalog();
  }

  /// Every quote of a source, in the order of the files.
  ///
  /// @throws IOException if a file cannot be read
  public List<Held> quotesOf(String sourceId) throws IOException {
    List<Held> found = new ArrayList<>();
    for (Path file : new FolderParts(folder).quoteFiles()) {
      new QuoteFile(file, explained.known(), QuoteIds.UNKNOWN, this::broken, null)
          .read((quote, entry) -> {
            if (names.size() < MOST_NAMES) {
              names.add(quote.source().id());
            }
            if (quote.source().id().equals(sourceId)) {
              found.add(new Held(file, entry.line(), quote));
            }
          });
    }
    return found;
  }

  /// Ids of all sources of the catalog, and of those that the quotes read so far name.
  public Set<String> sourceNames() {
    return Set.copyOf(names);
  }

  /// Number of problems so far; if it is not 0, entries may be missing. [CollectionCheck] describes
  /// them.
  public long problems() {
    return broken;
  }

  /// Writes findings into the files; each file is replaced as a whole or not at all.
  ///
  /// Findings that would break the folder's rules are refused. Comments, the order of keys, and all
  /// other quotes stay unchanged.
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

  private void broken(String file, int line, java.util.function.Supplier<String> message) {
    broken++;
  }
}
