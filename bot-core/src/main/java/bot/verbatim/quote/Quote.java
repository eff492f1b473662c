package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A quote: its words, speakers, source and topics, and how far its words and attribution are
/// verified.
///
/// @param id short, permanent and typable
/// @param label what it is about in a few words, for example `On AI debate`; may be empty
/// @param speakers at least one
/// @param topics slugs of topics, or plain names without a [Topic]; the main topic first
/// @param picks those of its topics in which an editor lets it lead; needed for ranking only, so a
///   quote read from an index has none
/// @param language BCP 47, for example `en`
/// @param evidence null if not recorded
/// @param note a sentence or two for readers; may be empty
public record Quote(
    String id,
    String text,
    String label,
    List<Speaker> speakers,
    List<String> topics,
    List<String> picks,
    Occurrence occurrence,
    String language,
    Fidelity fidelity,
    @Nullable Evidence evidence,
    Attributed attributed,
    String note) {

  public Quote {
    speakers = List.copyOf(speakers);
    topics = List.copyOf(topics);
    picks = List.copyOf(picks);
  }

  /// A quote that leads in none of its topics.
  public Quote(
      String id,
      String text,
      String label,
      List<Speaker> speakers,
      List<String> topics,
      Occurrence occurrence,
      String language,
      Fidelity fidelity,
      @Nullable Evidence evidence,
      Attributed attributed,
      String note) {
    this(
        id,
        text,
        label,
        speakers,
        topics,
        List.of(),
        occurrence,
        language,
        fidelity,
        evidence,
        attributed,
        note);
  }

  /// The names of all speakers, for example `Jan Leike, David Krueger`.
  public String speakerNames() {
    return speakers.stream().map(Speaker::name).collect(Collectors.joining(", "));
  }

  /// The date it was said, or else the source's date; empty if unknown.
  public Optional<PartialDate> date() {
    return occurrence.date();
  }

  /// The work that it is from.
  public Source source() {
    return occurrence.source();
  }

  /// Section, page or time in the source; may be empty.
  public String locator() {
    return occurrence.locator();
  }

  /// Whether the speaker said it.
  public Attribution attribution() {
    return attributed.attribution();
  }

  /// Why a person decided on the attribution; empty if it is derived.
  public String attributionReason() {
    return attributed.reason();
  }

  /// Who decided on the attribution; empty if it is derived.
  public String attributionBy() {
    return attributed.by();
  }

  /// The speaker of a passage: the one that the text shows there, or else the authors, if the
  /// passage is from the quote's source and that is a written work; empty if unknown.
  public Optional<String> saidBy(Passage passage) {
    if (passage.speaker() != null) {
      return Optional.of(passage.speaker());
    }
    boolean isWritten = source().isWritten() && passage.sourceId().equals(source().id());
    return isWritten && !source().authors().isEmpty()
        ? Optional.of(String.join(", ", source().authors()))
        : Optional.empty();
  }

  /// The passages of its evidence; empty if none are recorded.
  public List<Passage> passages() {
    return evidence == null ? List.of() : evidence.passages();
  }

  /// The closest real passage; empty for a quote that is word for word.
  public Optional<Passage> closest() {
    return fidelity.isWordForWord() ? Optional.empty() : passages().stream().findFirst();
  }

  /// The URL at which a passage can be read, or null if unknown.
  public @Nullable String urlOf(Passage passage) {
    return passage.url() == null && passage.sourceId().equals(source().id())
        ? source().url()
        : passage.url();
  }
}
