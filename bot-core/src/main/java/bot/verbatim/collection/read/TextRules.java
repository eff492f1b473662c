package bot.verbatim.collection.read;

import bot.verbatim.collection.syntax.DataNode;
import bot.verbatim.collection.syntax.DataNode.Scalar;
import bot.verbatim.collection.syntax.Diagnostics;
import bot.verbatim.text.HiddenCharacters;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Validates texts in data files.
final class TextRules {

  /// Maximum length of a quote in code points; every platform can show this much.
  static final int LONGEST_TEXT = 1_500;

  private static final Pattern URL =
      Pattern.compile("https?://[^\\s/?#@<>\"]+([/?#][^\\s<>\"]*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern LINK =
      Pattern.compile(
          "https?://|www\\.\\p{L}|[\\p{L}\\d]\\.(?:com|gg|io|me|net|org)/",
          Pattern.CASE_INSENSITIVE);

  private TextRules() {}

  /// A text without surrounding white space and invisible characters, no longer than its key
  /// allows; empty if it is invalid, which is reported.
  static Optional<String> text(DataNode node, String key, Diagnostics findings) {
    if (!(node instanceof Scalar(int line, String written, Scalar.Kind kind))) {
      findings.fault(node.line(), "`%s` must be a text, not %s".formatted(key, node.described()));
      return Optional.empty();
    }
    return switch (kind) {
      case TEXT, NUMBER -> visible(line, written.strip(), key, findings);
      case NOTHING -> {
        findings.fault(line, "`%s` has no value: write one, or remove the key".formatted(key));
        yield Optional.empty();
      }
      case TRUTH -> {
        findings.fault(
            line, "`%s` must be a text: put %s in quotation marks".formatted(key, written));
        yield Optional.empty();
      }
    };
  }

  private static Optional<String> visible(int line, String text, String key, Diagnostics findings) {
    if (text.isEmpty()) {
      return nothing(line, key, findings);
    }
    int longest = FieldLimits.longest(key);
    if (text.length() > longest) {
      findings.fault(
          line, "`%s` is longer than %,d characters: shorten it".formatted(key, longest));
      return Optional.empty();
    }
    OptionalInt hidden = HiddenCharacters.firstIn(text);
    if (hidden.isEmpty()) {
      return Optional.of(text);
    }
    String seen = HiddenCharacters.without(text);
    if (seen.isEmpty()) {
      return nothing(line, key, findings);
    }
    findings.warning(
        line,
        "`%s` holds the invisible character %s: delete it"
            .formatted(key, HiddenCharacters.named(hidden.getAsInt())));
    return Optional.of(seen);
  }

  private static Optional<String> nothing(int line, String key, Diagnostics findings) {
    findings.fault(line, "`%s` is empty: write something, or remove the key".formatted(key));
    return Optional.empty();
  }

  /// The text if it is an http or https address, else empty.
  static Optional<String> url(String written) {
    return URL.matcher(written).matches() ? Optional.of(written) : Optional.empty();
  }

  /// Whether a chat client might turn part of it into a link. Links belong in the source.
  static boolean holdsLink(String text) {
    return (text.indexOf('/') >= 0 || text.indexOf('.') >= 0) && LINK.matcher(text).find();
  }

  static boolean isTooLong(String text) {
    return text.length() > LONGEST_TEXT && text.codePointCount(0, text.length()) > LONGEST_TEXT;
  }
}
