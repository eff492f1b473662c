package bot.verbatim.search;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes and reads sources and topics.
final class SourceCodec {

  private SourceCodec() {}

  /// A source of which only the name is known takes no more than that name.
  static void write(Packer out, Source source) {
    boolean plain = source.equals(Source.named(source.id()));
    out.flag(plain).text(source.id());
    if (plain) {
      return;
    }
    out.text(source.title()).maybe(source.url()).maybe(source.archived());
    out.texts(source.authors()).maybe(source.venue()).text(source.kind()).date(source.date());
    Credibility credibility = source.credibility();
    out.number(credibility.rating() == null ? 0 : credibility.rating().number());
    out.maybe(credibility.inheritedFrom()).text(credibility.reason());
    out.number(source.importance() == null ? 0 : zigzag(source.importance()) + 1);
    out.number(source.ids().size());
    source.ids().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(id -> out.text(id.getKey()).text(id.getValue()));
    out.maybe(source.describes()).text(source.note());
  }

  static Source read(Unpacker in) {
    boolean plain = in.flag();
    String id = in.text();
    if (plain) {
      return Source.named(id);
    }
    return new Source(
        id,
        in.text(),
        in.maybe(),
        in.maybe(),
        in.texts(),
        in.maybe(),
        in.text(),
        in.date(),
        credibility(in),
        importance(in.number()),
        ids(in),
        in.maybe(),
        in.text());
  }

  static void write(Packer out, Topic topic) {
    out.text(topic.slug()).text(topic.title()).texts(topic.aliases()).text(topic.about());
  }

  static Topic topic(Unpacker in) {
    return new Topic(in.text(), in.text(), in.texts(), in.text());
  }

  private static Credibility credibility(Unpacker in) {
    return new Credibility(Rating.of(in.number()).orElse(null), in.maybe(), in.text());
  }

  private static int zigzag(int number) {
    return (number << 1) ^ (number >> 31);
  }

  private static @Nullable Integer importance(int written) {
    return written == 0 ? null : (Integer) (((written - 1) >>> 1) ^ -((written - 1) & 1));
  }

  private static Map<String, String> ids(Unpacker in) {
    Map<String, String> ids = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      ids.put(in.text(), in.text());
    }
    return ids;
  }
}
