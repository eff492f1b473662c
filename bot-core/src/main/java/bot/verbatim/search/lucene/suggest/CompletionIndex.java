package bot.verbatim.search.lucene.suggest;

import bot.verbatim.search.Completion;
import bot.verbatim.search.Completions;
import bot.verbatim.search.lucene.text.IndexFiles;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.suggest.document.CompletionQuery;
import org.apache.lucene.search.suggest.document.SuggestIndexSearcher;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/// Autocompletion by Lucene's suggester over the documents of a [CompletionWriter]. Its automata
/// are read from disk, off the heap. Thread-safe.
public final class CompletionIndex implements Closeable {

  /// Doc value: the shown text and the value of a completion, separated by [#BETWEEN].
  static final String TEXTS = "texts";

  static final char BETWEEN = '\n';

  /// Terminates the key of a whole text, so that a text typed in full is told from longer ones.
  static final char END = '\u0001';

  /// Minimum length of a typed text for which a typo is considered, in chars. Chosen by hand.
  private static final int FEWEST_LETTERS_WITH_TYPO = 4;

  /// With this many exact matches, typos are not considered. Chosen by hand.
  private static final int ENOUGH = 5;

  /// Maximum number of matches with a typo after exact ones. Chosen by hand.
  private static final int GUESSES = 3;

  /// Maximum number of completions, as [Completions#complete] documents it.
  private static final int MOST = 25;

  private final DirectoryReader reader;
  private final SuggestIndexSearcher searcher;

  private CompletionIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new SuggestIndexSearcher(reader);
  }

  /// Opens what a writer committed, after verifying the checksums of all files.
  ///
  /// @throws IOException if it is missing or damaged
  public static CompletionIndex open(Path directory) throws IOException {
    FSDirectory files = IndexFiles.open(directory);
    // Before Lucene opens them: it allocates what a damaged length field says, and its own check
    // (checkIntegrity) leaves the automata out.
    IndexFiles.verify(files, SegmentInfos.readLatestCommit(files).files(true));
    return new CompletionIndex(DirectoryReader.open(files));
  }

  /// Verifies the checksums and headers of all files again.
  ///
  /// @throws IOException if a file is missing or damaged
  public void verify() throws IOException {
    IndexFiles.verify(reader.directory(), reader.getIndexCommit().getFileNames());
    DirectoryReader.open(reader.getIndexCommit()).close();
  }

  /// The field for what is offered before anything is typed.
  static String untyped(Completions.Kind kind) {
    return kind.name() + " untyped";
  }

  private static String field(Completions.Kind kind, String words) {
    return switch (kind) {
      case ABOUT, SPEAKER -> words.isEmpty() ? untyped(kind) : kind.name();
      case SOURCE, ID -> kind.name();
    };
  }

  /// See [Completions#complete].
  public List<Completion> complete(Completions.Kind kind, String typed, int limit)
      throws IOException {
    String key = CompletionKey.typed(EntryText.plain(typed));
    String words = key.strip();
    String field = field(kind, words);
    Picks picks = new Picks(Math.clamp(limit, 1, MOST));
    if (!words.isEmpty()) {
      picks.add(BeginningQuery.exactly(field, words + END));
    }
    picks.add(BeginningQuery.exactly(field, key));
    if (picks.isEmpty() && !key.equals(words)) {
      picks.add(BeginningQuery.exactly(field, words));
    }
    // What has a digit and begins something is rather an id or a year than a mistyped word.
    boolean isSure = !picks.isEmpty() && words.chars().anyMatch(Character::isDigit);
    if (!isSure && picks.size() < ENOUGH && words.length() >= FEWEST_LETTERS_WITH_TYPO) {
      picks.expectAtMost(picks.isEmpty() ? MOST : picks.size() + GUESSES);
      picks.add(BeginningQuery.withTypo(field, words, 1));
      if (picks.isEmpty()) {
        picks.add(BeginningQuery.withTypo(field, words, 0));
      }
    }
    return List.copyOf(picks.chosen);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    reader.directory().close();
  }

  /// The chosen completions in order, without duplicates.
  private final class Picks {
    private final List<Completion> chosen = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private int limit;

    Picks(int limit) {
      this.limit = limit;
    }

    boolean isEmpty() {
      return chosen.isEmpty();
    }

    int size() {
      return chosen.size();
    }

    void expectAtMost(int fewer) {
      limit = Math.min(limit, fewer);
    }

    void add(CompletionQuery query) throws IOException {
      if (chosen.size() >= limit) {
        return;
      }
      // Asks for more, since several keys of one entry may match.
      for (ScoreDoc hit : searcher.suggest(query, 2 * limit, false).scoreDocs) {
        Completion completion = completion(hit.doc);
        // Nobody can choose between completions that look the same or have the same value.
        if (chosen.size() < limit
            && !seen.contains(completion.shown())
            && !seen.contains(completion.value())) {
          seen.add(completion.shown());
          seen.add(completion.value());
          chosen.add(completion);
        }
      }
    }

    private Completion completion(int document) throws IOException {
      LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
      BinaryDocValues texts = leaf.reader().getBinaryDocValues(TEXTS);
      if (texts == null || !texts.advanceExact(document - leaf.docBase)) {
        throw new IOException("the completions have lost a text");
      }
      BytesRef bytes = texts.binaryValue();
      String both = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
      int between = both.indexOf(BETWEEN);
      return new Completion(both.substring(0, between), both.substring(between + 1));
    }
  }
}
