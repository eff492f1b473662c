package bot.verbatim.audit;

import bot.verbatim.fetch.FetchFailure;
import bot.verbatim.fetch.Fetcher;
import bot.verbatim.fetch.Page;
import bot.verbatim.quote.Source;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Looks whether the pages of sources are still there.
public final class LinkChecker {

  private final Fetcher fetcher;
  private final AuditProgress progress;

  public LinkChecker(Fetcher fetcher, AuditProgress progress) {
    this.fetcher = fetcher;
    this.progress = progress;
  }

  /// How a page is.
  public enum State {
    ALIVE,
    /// It is surely gone, or no page that can be fetched.
    DEAD,
    /// No answer that tells: a server that is down, or lets no program in.
    UNSURE
  }

  /// A source's page.
  ///
  /// @param said what came of asking, in a sentence
  /// @param copy where a copy may be; null where the address is none of the public web
  public record Link(Source source, String url, State state, String said, @Nullable String copy) {}

  /// Asks for the page of every source, one after the other.
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

  /// Not one host of several is known: then it is this machine that knows none.
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
