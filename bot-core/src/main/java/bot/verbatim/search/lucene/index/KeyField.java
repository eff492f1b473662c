package bot.verbatim.search.lucene.index;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.InvertableType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// A whole value to be found exactly.
public final class KeyField extends Field {

  /// More bytes than that are more than Lucene takes.
  private static final int LONGEST = 1_000;

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

  /// It is taken as it is, without the detour of a token stream.
  @Override
  public InvertableType invertableType() {
    return InvertableType.BINARY;
  }

  /// What stands in the index for a value.
  public static BytesRef bytes(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    return new BytesRef(utf8, 0, Math.min(utf8.length, LONGEST));
  }
}
