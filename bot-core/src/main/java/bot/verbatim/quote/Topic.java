package bot.verbatim.quote;

import java.util.List;

/// A topic of quotes.
///
/// @param slug the name to type, for example `scalable-oversight`
/// @param aliases synonyms, which search also matches
/// @param about one sentence on it; may be empty
public record Topic(String slug, String title, List<String> aliases, String about) {
  public Topic {
    aliases = List.copyOf(aliases);
  }
}
