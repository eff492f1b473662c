package bot.verbatim.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One work: an episode, a post, a paper, a thread. Never a venue.
///
/// @param importance 0 to 100 as a person rated it, or null; independent of credibility
/// @param ids identifiers of the work by scheme, for example `arxiv` or `doi`
/// @param describes the id of the source that this one describes, or null
/// @param note a sentence for readers; may be empty
/// @param shortTitle the title as cards show it, for example `AXRP 24`; empty if the title is short
public record Source(
    String id,
    String title,
    SourceLinks links,
    List<String> authors,
    Publication publication,
    Credibility credibility,
    @Nullable Integer importance,
    Map<String, String> ids,
    @Nullable String describes,
    String note,
    String shortTitle) {

  private static final Set<String> WRITTEN = Set.of("paper", "post", "thread", "page", "site");

  public Source {
    authors = List.copyOf(authors);
    ids = Map.copyOf(ids);
  }

  /// A work that is called by its title everywhere.
  public Source(
      String id,
      String title,
      SourceLinks links,
      List<String> authors,
      Publication publication,
      Credibility credibility,
      @Nullable Integer importance,
      Map<String, String> ids,
      @Nullable String describes,
      String note) {
    this(id, title, links, authors, publication, credibility, importance, ids, describes, note, "");
  }

  /// The title as cards show it.
  public String shownTitle() {
    return shortTitle.isEmpty() ? title : shortTitle;
  }

  /// Where it can be read, or null if only a name is known.
  public @Nullable String url() {
    return links.url();
  }

  /// A permanent copy, or null.
  public @Nullable String archived() {
    return links.archived();
  }

  /// The name of where it appeared, or null.
  public @Nullable String venue() {
    return publication.venue();
  }

  /// `episode`, `post`, `paper`, `thread`, `page`, `site`, …; see [Publication].
  public String kind() {
    return publication.kind();
  }

  /// When it appeared, or null.
  public @Nullable PartialDate date() {
    return publication.date();
  }

  /// A source of which only the name is known.
  public static Source named(String name) {
    return new Source(
        name,
        name,
        new SourceLinks(null, null),
        List.of(),
        new Publication(null, "", null),
        Credibility.UNRATED,
        null,
        Map.of(),
        null,
        "");
  }

  /// Whether its authors wrote it (a page or site included), so that all its words are theirs
  /// unless the text says otherwise.
  public boolean isWritten() {
    return WRITTEN.contains(kind());
  }

  /// A copy with another credibility.
  public Source with(Credibility other) {
    return new Source(
        id,
        title,
        links,
        authors,
        publication,
        other,
        importance,
        ids,
        describes,
        note,
        shortTitle);
  }
}
