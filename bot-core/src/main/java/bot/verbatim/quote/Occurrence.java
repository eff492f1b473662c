package bot.verbatim.quote;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where and when words were said or written.
///
/// @param locator section, page or time in the source; may be empty
/// @param said the day they were said if it differs from the source's date, or null
public record Occurrence(Source source, String locator, @Nullable PartialDate said) {

  /// When the words were said or published, as far as it is known.
  public Optional<PartialDate> date() {
    return Optional.ofNullable(said == null ? source.date() : said);
  }
}
