package bot.verbatim.chat.card;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One part of a card. Its text is clean, of any length and not escaped for any platform; only
/// words of quotes may have several lines.
public sealed interface CardPart
    permits CardPart.Heading,
        CardPart.RealWords,
        CardPart.ClaimedWords,
        CardPart.Line,
        CardPart.SourceLine,
        CardPart.Note,
        EvidencePassage,
        EvidenceFact {

  /// The part as one plain text, for screen readers and where space is limited.
  ///
  /// @param cut truncates each text of the part to the available space
  default String text(UnaryOperator<String> cut) {
    return switch (this) {
      case Heading(String title) -> cut.apply(title);
      case RealWords(String lead, String words, _) ->
          (lead.isEmpty() ? "“" : cut.apply(lead) + " “") + cut.apply(words) + "”";
      case ClaimedWords(String lead, String words) -> cut.apply(lead) + " " + cut.apply(words);
      case Line(String line) -> cut.apply(line);
      case SourceLine(String title, _) -> SourceLine.NAME + cut.apply(title);
      case Note(String sentences) -> cut.apply(sentences);
      case EvidencePassage passage ->
          cut.apply(passage.heading()) + " “" + cut.apply(passage.exact()) + "”";
      case EvidenceFact(String name, String value) -> name + ": " + cut.apply(value);
    };
  }

  /// The quote's label.
  record Heading(String title) implements CardPart {}

  /// Words of the source; only these are shown in quotation marks.
  ///
  /// @param lead introduces the words; empty on a card if they are the quote itself
  /// @param words the words without quotation marks
  /// @param url where they can be read; null if that is the quote's own source
  record RealWords(String lead, String words, @Nullable String url) implements CardPart {}

  /// Words that are not the source's own; shown without quotation marks.
  ///
  /// @param lead introduces the words; never empty
  record ClaimedWords(String lead, String words) implements CardPart {}

  /// A line such as the speakers, the credibility or what is missing.
  record Line(String text) implements CardPart {}

  /// The source and the locator in it.
  ///
  /// @param title the title, with the locator if any
  /// @param url where the work can be read; null if no address is known
  record SourceLine(String title, @Nullable String url) implements CardPart {

    /// Prefix of the title.
    public static final String NAME = "Source: ";
  }

  /// How far the quote can be trusted, in sentences.
  record Note(String sentences) implements CardPart {}
}
