package bot.verbatim.search.lucene.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// An untokenised value for exact matches.
public final class KeyField extends Field {

  /// Longer values are cut to this many bytes; Lucene rejects terms of more than 32,766 bytes.
  /// Chosen by hand.
  public static final int LONGEST = 1_000;

  private static final FieldType TYPE = new FieldType();

  static {
    TYPE.setTokenized(false);
    TYPE.setOmitNorms(true);
    TYPE.setIndexOptions(IndexOptions.DOCS);
    TYPE.freeze();
  }

  KeyField(String name, String value) {
    super(name, bytes(value), TYPE);
  }

  /// Indexes the value directly, without a token stream.
  @Override
  public InvertableType invertableType() {
    return InvertableType.BINARY;
  }

  /// The term that is indexed for a value: its UTF-8, cut to `LONGEST` bytes.
  public static BytesRef bytes(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(utf8, 0, Math.min(utf8.length, LONGEST));
  }
}
