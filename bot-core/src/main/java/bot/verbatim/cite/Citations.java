package bot.verbatim.cite;

import bot.verbatim.quote.Quote;
import bot.verbatim.text.Folding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;

/// Cites a quote in Markdown, BibTeX, CSL-JSON and schema.org's JSON-LD.
///
/// Words are in quotation marks, and have a creator, only if they were matched to the source. For
/// other words every format says so, and adds the source's own words where these are known. All
/// text is escaped for its format: it opens no link, closes no brace, ends no script.
public final class Citations {

  /// The names of the formats, in the order in which they are shown.
  public static final List<String> FORMATS = List.of("Markdown", "BibTeX", "CSL-JSON", "JSON-LD");

  private static final List<Function<Quote, String>> WRITERS =
      List.of(MarkdownCitation::of, Bibtex::of, CslJson::of, JsonLd::of);

  private Citations() {}

  /// A format's name as people type it.
  public static String key(String format) {
    return Folding.lowerCase(format);
  }

  /// The citations by the name of their format, in the order of [#FORMATS].
  public static SequencedMap<String, String> of(Quote quote) {
    SequencedMap<String, String> citations = new LinkedHashMap<>();
    for (int i = 0; i < FORMATS.size(); i++) {
      citations.put(FORMATS.get(i), WRITERS.get(i).apply(quote));
    }
    return Collections.unmodifiableSequencedMap(citations);
  }
}
