package bot.verbatim.search.lucene.text;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// What the fields of the index are called, and how they are kept.
public final class IndexFields {

  /// Changes whenever an older index must not be read any more.
  public static final int FORMAT = 8;

  /// Chosen by hand, below Lucene's 1.2 and 0.75 since quotes are short; it only chooses the
  /// candidates, which are then scored again.
  public static final Similarity SIMILARITY = new BM25Similarity(0.6f, 0.5f);

  /// How many matches are counted before the poor ones are passed over.
  public static final int COUNTED = 1_000;

  /// The part of the feed that a quote came from.
  public static final String PART = "part";

  public static final String ID = "id";

  /// The id in lower case, where that is something else.
  public static final String LOWER_ID = "lower-id";

  /// Every name that a topic, a speaker or a source has, folded by [NameKeys].
  public static final String TOPIC = "topic";

  public static final String SPEAKER = "speaker";
  public static final String SOURCE = "source";

  /// The whole label of a quote, folded by [NameKeys].
  public static final String LABEL = "label";

  /// The one name that a topic or a source is listed under.
  public static final String SLUG = "slug";

  public static final String WORK = "work";
  public static final String FIDELITY = "fidelity";

  /// The stems of all words, and of those of speakers and of sources again.
  public static final String WORDS = "words";

  public static final String SPEAKER_WORDS = "speaker-words";
  public static final String SOURCE_WORDS = "source-words";

  /// Words that differ from their stems, for correcting misspellings.
  public static final String FORMS = "forms";

  /// Fidelity, then the order of the collection.
  public static final String RANK = "rank";

  public static final String PASSPORT = "passport";
  public static final String QUOTE = "quote";

  /// Only whether it is there.
  public static final FieldType PRESENT = type(true);

  /// Whether it is there, and how long the text is.
  public static final FieldType SCORED = type(false);

  private IndexFields() {}

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
