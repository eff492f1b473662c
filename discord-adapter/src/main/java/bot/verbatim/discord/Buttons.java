package bot.verbatim.discord;

import bot.verbatim.chat.PlainText;
import bot.verbatim.chat.Request;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.components.buttons.Button;
import org.jspecify.annotations.Nullable;

/// The buttons under a message. One that Discord would refuse is not made.
final class Buttons {

  private Buttons() {}

  /// A button that asks something when it is pressed, whoever presses it.
  static Optional<Button> asking(String label, Request request) {
    return label(label)
        .flatMap(shown -> SavedLine.asking(request).map(id -> Button.secondary(id, shown)));
  }

  /// A button that shows a private answer to all in the channel.
  static Optional<Button> sharing(Request request) {
    return SavedLine.sharing(request).map(id -> Button.primary(id, "Share"));
  }

  /// A button that opens a page, if this is the address of one.
  static Optional<Button> opening(String label, @Nullable String url) {
    return Optional.ofNullable(url)
        .filter(Buttons::isPage)
        .flatMap(page -> label(label).map(shown -> Button.link(page, shown)));
  }

  /// Asks for one quote by its id.
  static Request quote(Request asked, String about) {
    return new Request(asked.place(), "quote", Map.of("about", about));
  }

  /// Asks why a quote is rated as it is.
  static Request why(Request asked, String id) {
    return new Request(asked.place(), "quotes why", Map.of("id", id));
  }

  /// Asks for a quote's citation.
  static Request cite(Request asked, String id) {
    return new Request(asked.place(), "quotes cite", Map.of("id", id));
  }

  private static Optional<String> label(String label) {
    String shown = PlainText.onOneLine(label);
    return Optional.of(PlainText.cut(shown, Button.LABEL_MAX_LENGTH, String::length))
        .filter(text -> !text.isBlank());
  }

  private static boolean isPage(String url) {
    if (url.length() > Button.URL_MAX_LENGTH) {
      return false;
    }
    try {
      URI page = new URI(url);
      String scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("https") || scheme.equals("http"))
          && page.getHost() != null
          && page.getRawUserInfo() == null
          && url.chars().allMatch(c -> c > ' ' && c < 0x7F);
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
