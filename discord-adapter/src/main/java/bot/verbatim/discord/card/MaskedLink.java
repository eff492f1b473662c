package bot.verbatim.discord.card;

import bot.verbatim.text.WebAddress;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The address of a link whose text is not the address.
final class MaskedLink {

  /// Maximum length of an address; the same as Discord's limit for buttons.
  private static final int LONGEST = 512;

  private MaskedLink() {}

  /// The address with its parentheses encoded, which would end the link; empty if the URL is null
  /// or is not a web address.
  static Optional<String> to(@Nullable String url) {
    return WebAddress.of(url)
        .map(WebAddress::address)
        .filter(page -> page.equals(url))
        .map(page -> page.replace("(", "%28").replace(")", "%29"))
        .filter(page -> page.length() <= LONGEST);
  }
}
