package bot.verbatim.audit;

import bot.verbatim.fetch.FetchFailure;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.fetch.Page;
import bot.verbatim.quote.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Checks the URLs of sources for dead links.
public record LinkChecker(Fetcher fetcher, AuditProgress progress) {

  /// The state of a link.
  public enum State {
    ALIVE,
    /// Status 404 or 410, no such host, or an address that may not be fetched.
    DEAD,
    /// Inconclusive: the server is down, or refuses automated requests.
    UNSURE
  }

  /// The link of a source.
  ///
  /// @param said the result in a sentence
  /// @param copy the URL of a possible archived copy; null if the link may not be fetched and the
  ///   collection names no copy
  public record Link(Source source, String url, State state, String said, @Nullable String copy) {}

  /// Fetches the page of every source with a URL, one after the other.
  public List<Link> of(List<Source> sources) {
    List<Link> links = new ArrayList<>();
    for (Source source : sources) {
      String url = source.url();
      if (url != null) {
        links.add(link(source, url));
      }
      progress.at(links.size(), sources.size());
    }
    return isOffline(links) ? links.stream().map(LinkChecker::unsure).toList() : links;
  }

  private Link link(Source source, String url) {
    try {
      Page page = fetcher.fetch(url, Fetcher.Limits.LINK);
      State state =
          page.isFound()
              ? State.ALIVE
              : page.status() == 404 || page.status() == 410 ? State.DEAD : State.UNSURE;
      String said = "It answers " + page.status() + ".";
      return new Link(source, url, state, said, ArchivedCopy.of(source));
    } catch (FetchFailure failure) {
      boolean isRefused = failure.kind() == FetchFailure.Kind.REFUSED;
      String copy = isRefused ? source.archived() : ArchivedCopy.of(source);
      return new Link(source, url, state(failure.kind()), failure.sentence(), copy);
    }
  }

  private static State state(FetchFailure.Kind kind) {
    return switch (kind) {
      case REFUSED, NO_HOST -> State.DEAD;
      case UNREACHABLE, TOO_SLOW, TOO_LARGE, BROKEN -> State.UNSURE;
    };
  }

  /// Whether none of several hosts can be resolved: then this machine is probably offline.
  private static boolean isOffline(List<Link> links) {
    return links.size() > 1
        && links.stream().allMatch(link -> link.said().startsWith("There is no host"));
  }

  private static Link unsure(Link link) {
    return new Link(
        link.source(),
        link.url(),
        State.UNSURE,
        link.said() + " No host is known here: is this machine online?",
        link.copy());
  }
}
