package bot.verbatim.search.lucene.index;

import bot.verbatim.quote.Catalog;
import bot.verbatim.search.lucene.text.IndexFields;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/// Stores the catalog's topics and sources beside the index, so that a start reads no YAML.
final class CatalogFile {

  private static final String CODEC = "VerbatimCatalog";

  private CatalogFile() {}

  static void write(Directory directory, String name, Catalog catalog) throws IOException {
    try (IndexOutput out = directory.createOutput(name, IOContext.DEFAULT)) {
      CodecUtil.writeHeader(out, CODEC, IndexFields.FORMAT);
      ValueCodec.writeList(out, catalog.topics(), SourceCodec::write);
      ValueCodec.writeList(out, catalog.sources(), SourceCodec::write);
      ValueCodec.writeList(out, catalog.thesaurus(), ValueCodec::writeStrings);
      CodecUtil.writeFooter(out);
    }
  }

  /// The topics, the sources and the thesaurus; people are not stored.
  ///
  /// @throws IOException if the file is missing or damaged
  static Catalog read(Directory directory, String name) throws IOException {
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checksumEntireFile(in);
      CodecUtil.checkHeader(in, CODEC, IndexFields.FORMAT, IndexFields.FORMAT);
      return new Catalog(
          ValueCodec.readList(in, SourceCodec::topic),
          ValueCodec.readList(in, SourceCodec::read),
          List.of(),
          ValueCodec.readList(in, ValueCodec::readStrings));
    }
  }
}
