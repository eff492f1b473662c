package bot.verbatim.chat.card;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// One part of a card. Its text is clean, of any length and not escaped for any platform; only
/// words of quotes may have several lines.
public sealed interface CardPart
    permits CardPart.VerdictLine,
        CardPart.Heading,
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
      case VerdictLine(Sign sign, String words, String by) ->
          sign.mark() + " " + cut.apply(words) + (by.isEmpty() ? "" : " · " + cut.apply(by));
      case Heading(String title) -> cut.apply(title);
      case RealWords(String lead, String words) ->
          (lead.isEmpty() ? "“" : cut.apply(lead) + " “") + cut.apply(words) + "”";
      case ClaimedWords(String lead, String words) -> cut.apply(lead) + " " + cut.apply(words);
      case Line(String line) -> cut.apply(line);
      case SourceLine(String before, String title, _, String after) ->
          before
              + cut.apply(title)
              + (after.isEmpty() ? "" : apart(after) + cut.apply(after.strip()));
      case Note(String sentences) -> cut.apply(sentences);
      case EvidencePassage passage ->
          (passage.lead().isEmpty() ? "" : cut.apply(passage.lead()) + " ")
              + "“"
              + cut.apply(passage.exact())
              + "”";
      case EvidenceFact(String name, String value) -> name + ": " + cut.apply(value);
    };
  }

  private static String apart(String after) {
    return after.startsWith(" ") ? " " : "";
  }

  /// How the words compare with the source: the first line of a card.
  ///
  /// @param by who said the words, and when; empty on a card that has a line for it
  record VerdictLine(Sign sign, String words, String by) implements CardPart {}

  /// The quote's label.
  record Heading(String title) implements CardPart {}

  /// Words of the source; only these are shown in quotation marks.
  ///
  /// @param lead introduces the words on their first line; empty on a card if they are the quote
  ///   itself
  /// @param words the words without quotation marks
  record RealWords(String lead, String words) implements CardPart {}

  /// Words that are not known to be the source's own; shown without quotation marks.
  ///
  /// @param lead introduces the words on their first line; never empty
  record ClaimedWords(String lead, String words) implements CardPart {}

  /// A line such as the speakers or the rating.
  record Line(String text) implements CardPart {}

  /// A line that names a work, with a link to it.
  ///
  /// @param before text before the title, with a blank at its end; may be empty
  /// @param title the title, with the place in the work if any
  /// @param url opens the work, at the words if possible; null if no address is known
  /// @param after text after the title, with its punctuation; may be empty
  record SourceLine(String before, String title, @Nullable String url, String after)
      implements CardPart {}

  /// What else a reader should know, in sentences; shown in small print.
  record Note(String sentences) implements CardPart {}
}
