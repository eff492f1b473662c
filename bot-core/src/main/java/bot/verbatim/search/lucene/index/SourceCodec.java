package bot.verbatim.search.lucene.index;

import static bot.verbatim.search.lucene.index.ValueCodec.readDate;
import static bot.verbatim.search.lucene.index.ValueCodec.readOptional;
import static bot.verbatim.search.lucene.index.ValueCodec.readStrings;
import static bot.verbatim.search.lucene.index.ValueCodec.writeDate;
import static bot.verbatim.search.lucene.index.ValueCodec.writeOptional;
import static bot.verbatim.search.lucene.index.ValueCodec.writeStrings;

import bot.verbatim.quote.Credibility;
import bot.verbatim.quote.Publication;
import bot.verbatim.quote.Rating;
import bot.verbatim.quote.Source;
import bot.verbatim.quote.SourceLinks;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.util.TreeMap;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;

/// Serialises sources and topics.
final class SourceCodec {

  private SourceCodec() {}

  static void write(DataOutput out, Source source) throws IOException {
    out.writeString(source.id());
    out.writeString(source.title());
    writeOptional(out, source.url());
    writeOptional(out, source.archived());
    writeStrings(out, source.authors());
    writeOptional(out, source.venue());
    out.writeString(source.kind());
    writeDate(out, source.date());
    Credibility credibility = source.credibility();
    out.writeVInt(credibility.rating() == null ? 0 : credibility.rating().number());
    writeOptional(out, credibility.inheritedFrom());
    out.writeString(credibility.reason());
    out.writeString(credibility.by());
    writeOptional(out, source.importance());
    out.writeMapOfStrings(new TreeMap<>(source.ids()));
    writeOptional(out, source.describes());
    out.writeString(source.note());
    out.writeString(source.shortTitle());
  }

  static Source read(DataInput in) throws IOException {
    return new Source(
        in.readString(),
        in.readString(),
        new SourceLinks(readOptional(in), readOptional(in)),
        readStrings(in),
        new Publication(readOptional(in), in.readString(), readDate(in)),
        credibility(in),
        readOptional(in, Integer::valueOf),
        in.readMapOfStrings(),
        readOptional(in),
        in.readString(),
        in.readString());
  }

  static void write(DataOutput out, Topic topic) throws IOException {
    out.writeString(topic.slug());
    out.writeString(topic.title());
    writeStrings(out, topic.aliases());
    out.writeString(topic.about());
  }

  static Topic topic(DataInput in) throws IOException {
    return new Topic(in.readString(), in.readString(), readStrings(in), in.readString());
  }

  private static Credibility credibility(DataInput in) throws IOException {
    return new Credibility(
        Rating.of(in.readVInt()).orElse(null), readOptional(in), in.readString(), in.readString());
  }
}
