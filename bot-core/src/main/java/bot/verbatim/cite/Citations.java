package bot.verbatim.cite;

import bot.verbatim.quote.Quote;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// How to cite a quote: in Markdown, BibTeX, CSL-JSON and schema.org's JSON-LD.
///
/// Words stand in quotation marks, and somebody is called their author, only where they were
/// matched to the source. Every format says so where they were not, and gives the source's own
/// words beside them where these are known. What people wrote is inert in each format: it opens no
/// link, closes no brace, ends no script.
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
