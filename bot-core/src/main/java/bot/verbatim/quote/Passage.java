package bot.verbatim.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Exact words of a source, with a little text around them: the
/// [TextQuoteSelector](https://www.w3.org/TR/annotation-model/#text-quote-selector) of the W3C.
///
/// @param exact the words
/// @param prefix the text just before; may be empty
/// @param suffix the text just after; may be empty
/// @param speaker who speaks there, or null where unknown
/// @param speakerBefore who speaks the text just before, or null where unknown
/// @param speakerAfter who speaks the text just after, or null where unknown
/// @param sourceId the id of the work; empty in the result of a check that was not told it
/// @param url where the passage can be read: an address of its own, or else the work's; or null
/// @param locator section or time; may be empty
/// @param work the title of the work as cards show it; may be empty
public record Passage(
    String exact,
    String prefix,
    String suffix,
    @Nullable String speaker,
    @Nullable String speakerBefore,
    @Nullable String speakerAfter,
    String sourceId,
    @Nullable String url,
    String locator,
    String work) {

  /// A passage of a work whose title is not known.
  public Passage(
      String exact,
      String prefix,
      String suffix,
      @Nullable String speaker,
      @Nullable String speakerBefore,
      @Nullable String speakerAfter,
      String sourceId,
      @Nullable String url,
      String locator) {
    this(exact, prefix, suffix, speaker, speakerBefore, speakerAfter, sourceId, url, locator, "");
  }

  /// A copy for a source, with its texts and the names of speakers replaced.
  public Passage with(
      Source source, UnaryOperator<String> text, Function<String, Optional<String>> name) {
    return new Passage(
        text.apply(exact),
        text.apply(prefix),
        text.apply(suffix),
        Optional.ofNullable(speaker).flatMap(name).orElse(null),
        Optional.ofNullable(speakerBefore).flatMap(name).orElse(null),
        Optional.ofNullable(speakerAfter).flatMap(name).orElse(null),
        source.id(),
        url == null ? source.url() : url,
        text.apply(locator),
        source.shownTitle());
  }

  /// A copy that can be read at this address.
  public Passage at(@Nullable String address) {
    return new Passage(
        exact,
        prefix,
        suffix,
        speaker,
        speakerBefore,
        speakerAfter,
        sourceId,
        address,
        locator,
        work);
  }

  /// The speakers of these passages who are not among those of a quote, each once.
  public static Stream<String> otherSpeakers(List<Passage> passages, List<Speaker> speakers) {
    Set<String> names = speakers.stream().map(Speaker::name).collect(Collectors.toSet());
    return passages.stream()
        .flatMap(passage -> Stream.ofNullable(passage.speaker()))
        .filter(name -> !names.contains(name))
        .distinct();
  }
}
