package bot.verbatim.quote;

import java.util.List;

/// What quotes are about.
///
/// @param slug the name to type, for example `scalable-oversight`
/// @param aliases other words for the same, which search knows as synonyms
/// @param about one sentence on it; may be empty
public record Topic(String slug, String title, List<String> aliases, String about) {
  public Topic {
    aliases = List.copyOf(aliases);
  }
}
