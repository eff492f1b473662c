package bot.verbatim.slack.card;

import bot.verbatim.chat.PlainText;
import bot.verbatim.text.WebAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds one `rich_text` block, in whose text elements Slack interprets no markup.
final class RichText {

  private final List<String> parts = new ArrayList<>();
  private final List<String> line = new ArrayList<>();
  private final StringBuilder plain = new StringBuilder();

  /// Begins a new line.
  RichText line() {
    if (!line.isEmpty() || !plain.isEmpty()) {
      plain.append('\n');
    }
    return this;
  }

  /// Text that people wrote; cleaned.
  RichText plain(String text) {
    return own(PlainText.clean(text));
  }

  /// The bot's own text, whose leading and trailing blanks are kept; not cleaned, so never what
  /// people wrote.
  RichText own(String text) {
    plain.append(text);
    return this;
  }

  RichText bold(String text) {
    return styled(text, "{\"bold\":true}");
  }

  RichText italic(String text) {
    return styled(text, "{\"italic\":true}");
  }

  /// A link; its label alone if the address is null or is not a web address.
  RichText link(@Nullable String address, String label) {
    String shown = PlainText.clean(label);
    Optional<WebAddress> web = WebAddress.of(address);
    if (web.isEmpty()) {
      return own(shown);
    }
    flush();
    line.add(
        Json.of("link")
            .with("url", web.get().address())
            .with("text", shown.isEmpty() ? web.get().host() : shown)
            .end());
    return this;
  }

  /// A block quote, with a bar beside it.
  RichText quoted(String text) {
    return apart("rich_text_quote", text);
  }

  /// Text in a fixed-width font, to be copied.
  RichText preformatted(String text) {
    return apart("rich_text_preformatted", text);
  }

  boolean isEmpty() {
    return parts.isEmpty() && line.isEmpty() && plain.isEmpty();
  }

  /// The block in JSON.
  String block() {
    endLine();
    return Json.of("rich_text").array("elements", parts).end();
  }

  private RichText apart(String type, String text) {
    String clean = PlainText.clean(text);
    if (!clean.isEmpty()) {
      endLine();
      parts.add(Json.of(type).array("elements", List.of(element(clean))).end());
    }
    return this;
  }

  private RichText styled(String text, String style) {
    String clean = PlainText.clean(text);
    if (!clean.isEmpty()) {
      flush();
      line.add(Json.of("text").with("text", clean).raw("style", style).end());
    }
    return this;
  }

  /// Ends the pending unstyled text. Adjacent unstyled texts share an element, which keeps the
  /// message small.
  private void flush() {
    if (!plain.isEmpty()) {
      line.add(element(plain.toString()));
      plain.setLength(0);
    }
  }

  private void endLine() {
    flush();
    if (!line.isEmpty()) {
      parts.add(Json.of("rich_text_section").array("elements", line).end());
      line.clear();
    }
  }

  private static String element(String text) {
    return Json.of("text").with("text", text).end();
  }
}
