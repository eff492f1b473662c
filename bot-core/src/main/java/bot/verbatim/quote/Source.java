package bot.verbatim.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One work: an episode, a post, a paper, a thread. Never a venue.
///
/// @param url where it can be read, or null where only a name is known
/// @param archived a copy that stays, or null
/// @param venue the name of where it appeared, or null
/// @param kind `episode`, `post`, `paper`, `thread`, `page`, `site` (the work itself is not known),
///   …
/// @param importance 0 to 100 as somebody rated it, or null; says nothing on credibility
/// @param ids other names of the work, for example `arxiv` or `doi`
/// @param describes the id of the source that this one is about, or null
/// @param note a sentence for readers; may be empty
public record Source(
    String id,
    String title,
    @Nullable String url,
    @Nullable String archived,
    List<String> authors,
    @Nullable String venue,
    String kind,
    @Nullable PartialDate date,
    Credibility credibility,
    @Nullable Integer importance,
    Map<String, String> ids,
    @Nullable String describes,
    String note) {

  private static final Set<String> WRITTEN = Set.of("paper", "post", "thread", "page", "site");

  public Source {
    authors = List.copyOf(authors);
    ids = Map.copyOf(ids);
  }

  /// A source of which only the name is known.
  public static Source named(String name) {
    return new Source(
        name,
        name,
        null,
        null,
        List.of(),
        null,
        "",
        null,
        Credibility.UNRATED,
        null,
        Map.of(),
        null,
        "");
  }

  /// Whether its authors wrote it, so that all words in it are theirs unless it says otherwise: a
  /// page or a site, too, of which the collection names the authors.
  public boolean isWritten() {
    return WRITTEN.contains(kind);
  }

  /// The same, trusted as far as this.
  public Source with(Credibility other) {
    return new Source(
        id,
        title,
        url,
        archived,
        authors,
        venue,
        kind,
        date,
        other,
        importance,
        ids,
        describes,
        note);
  }
}
