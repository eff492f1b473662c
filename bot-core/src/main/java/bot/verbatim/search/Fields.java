package bot.verbatim.search;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/// What the fields of the index are called, and how they are kept.
final class Fields {

  /// The part of the feed that a quote came from.
  static final String PART = "part";

  static final String ID = "id";

  /// The id in lower case, where that is something else.
  static final String LOWER_ID = "lower-id";

  /// Every name that a topic, a speaker or a source has, folded by [Keys].
  static final String TOPIC = "topic";

  static final String SPEAKER = "speaker";
  static final String SOURCE = "source";

  /// The whole label of a quote, folded by [Keys].
  static final String LABEL = "label";

  /// The one name that a topic or a source is listed under.
  static final String SLUG = "slug";

  static final String WORK = "work";
  static final String FIDELITY = "fidelity";

  /// The stems of all words, and of those of speakers and of sources again.
  static final String WORDS = "words";

  static final String SPEAKER_WORDS = "speaker-words";
  static final String SOURCE_WORDS = "source-words";

  /// Words that differ from their stems, for correcting misspellings.
  static final String FORMS = "forms";

  /// Fidelity, then the order of the collection.
  static final String RANK = "rank";

  static final String PASSPORT = "passport";
  static final String QUOTE = "quote";

  /// Only whether it is there.
  static final FieldType PRESENT = type(true);

  /// Whether it is there, and how long the text is.
  static final FieldType SCORED = type(false);

  private Fields() {}

  private static FieldType type(boolean omitNorms) {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setOmitNorms(omitNorms);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
