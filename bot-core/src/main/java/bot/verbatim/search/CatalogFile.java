package bot.verbatim.search;

import bot.verbatim.quote.Source;
import bot.verbatim.quote.Topic;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Keeps the explained topics and sources beside the index.
final class CatalogFile {

  static final String NAME = "catalog";

  private CatalogFile() {}

  static String write(Path file, Feed.Catalog catalog) throws IOException {
    Packer out = new Packer();
    out.list(catalog.topics(), SourceCodec::write);
    out.list(catalog.sources(), SourceCodec::write);
    return SealedFile.write(file, ByteBuffer.wrap(out.bytes()));
  }

  /// The topics and sources; the people are not kept.
  static Feed.Catalog read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Unpacker in = new Unpacker(bytes, 0, bytes.length);
    try {
      List<Topic> topics = in.list(SourceCodec::topic);
      List<Source> sources = in.list(SourceCodec::read);
      return new Feed.Catalog(topics, sources, List.of());
    } catch (RuntimeException broken) {
      throw new IOException("the index's catalog cannot be read", broken);
    }
  }
}
