package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.collection.EvidenceStore.Held;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.quote.Source;
import bot.verbatim.text.Folding;
import bot.verbatim.text.Nearest;
import bot.verbatim.text.StartupFailure;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.ReadingOptions;
import bot.verbatim.verify.TextFormat;
import bot.verbatim.verify.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;

/// Checks every quote of a source against the source's text.
///
/// @param quotes its quotes as recorded
/// @param names the names by which a text may refer to people
public record SourceAudit(Source source, List<Held> quotes, SpeakerNames names) {

  /// Selects a source by its id, title or URL.
  ///
  /// @throws StartupFailure if there is none; the message suggests the nearest
  /// @throws IOException if the collection cannot be read
  public static SourceAudit of(EvidenceStore store, String typed)
      throws StartupFailure, IOException {
    Optional<Source> known =
        store.catalog().sources().stream()
            .filter(source ->
                source.id().equals(typed)
                    || source.title().equalsIgnoreCase(typed)
                    || typed.equals(source.url()))
            .findFirst();
    List<Held> quotes = store.quotesOf(known.map(Source::id).orElse(typed));
    if (known.isEmpty() && quotes.isEmpty()) {
      throw StartupFailure.wrongCall(
          "There is no source “" + typed + "”. " + suggestion(store, typed));
    }
    Source source = known.orElseGet(() -> quotes.getFirst().quote().source());
    return new SourceAudit(source, quotes, new SpeakerNames(store.catalog()));
  }

  /// The nearest id by edit distance, or else a source whose id or title contains the input.
  private static String suggestion(EvidenceStore store, String typed) {
    String folded = Folding.lowerCase(typed);
    return Nearest.to(typed, store.sourceNames())
        .or(() ->
            store.catalog().sources().stream()
                .filter(source ->
                    Folding.lowerCase(source.id() + " " + source.title()).contains(folded))
                .map(Source::id)
                .findFirst())
        .map(near -> "Did you mean “" + near + "”?")
        .orElse("./verbatim quotes sources lists all.");
  }

  /// Reads the source's text from a file.
  ///
  /// @param whole whether the file holds the whole work
  /// @param nanos a monotonic clock, in nanoseconds
  /// @throws StartupFailure if the file cannot be read as text
  public ReferenceText read(String file, boolean whole, LongSupplier nanos) throws StartupFailure {
    return ReferenceText.read(file, reading(whole), nanos);
  }

  /// Fetches the source's page from the web; it is kept in memory only.
  ///
  /// @param whole whether the page holds the whole work
  /// @param nanos a monotonic clock, in nanoseconds
  /// @throws StartupFailure if the page cannot be fetched, or holds no words
  public ReferenceText fetch(Fetcher fetcher, boolean whole, LongSupplier nanos)
      throws StartupFailure {
    return new SourcePageReader(fetcher, nanos).read(source, reading(whole));
  }

  /// Checks all quotes against a text.
  ///
  /// @throws StartupFailure if one of them takes too long
  public AuditResult compare(ReferenceText text, AuditProgress progress) throws StartupFailure {
    List<VerifiedQuote> all = new ArrayList<>();
    for (Held held : quotes) {
      Claim claim = new Claim(held.quote().text(), names.whoSpeak(held.quote().speakers()));
      Verdict verdict = text.check(claim);
      boolean whole = text.verifier().isWhole();
      all.add(
          new VerifiedQuote(held, verdict, VerificationStatus.of(held.quote(), verdict, whole)));
      progress.at(all.size(), quotes.size());
    }
    return new AuditResult(source, text, all, names.jointVoice(source));
  }

  private Function<TextFormat, ReadingOptions> reading(boolean whole) {
    return format ->
        names.reading(
            source,
            quotes.stream().flatMap(held -> held.quote().speakers().stream()).distinct().toList(),
            format,
            whole);
  }
}
