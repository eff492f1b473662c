package bot.verbatim.cite;

import bot.verbatim.quote.Quote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// Cites a quote in Markdown, BibTeX, CSL-JSON and schema.org's JSON-LD.
///
/// Words are in quotation marks, and have a creator, only if they were matched to the source. For
/// other words every format says so, and adds the source's own words where these are known. All
/// text is escaped for its format: it opens no link, closes no brace, ends no script.
public final class Citations {

  private Citations() {}

  /// The citations by the name of their format, in the order in which they are shown.
  public static SequencedMap<String, String> of(Quote quote) {
    SequencedMap<String, String> citations = new LinkedHashMap<>();
    citations.put("Markdown", MarkdownCitation.of(quote));
    citations.put("BibTeX", Bibtex.of(quote));
    citations.put("CSL-JSON", CslJson.of(quote));
    citations.put("JSON-LD", JsonLd.of(quote));
    return Collections.unmodifiableSequencedMap(citations);
  }
}
