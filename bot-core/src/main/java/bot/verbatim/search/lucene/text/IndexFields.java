package bot.verbatim.search.lucene.text;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/// Names and types of the index fields.
public final class IndexFields {

  /// Version of the index format. Raise it when older indexes must not be read any more.
  public static final int FORMAT = 10;

  /// BM25 with k1 and b chosen by hand, below Lucene's 1.2 and 0.75 since quotes are short. It only
  /// selects the candidates, which are then rescored.
  public static final Similarity SIMILARITY = new BM25Similarity(0.6f, 0.5f);

  /// Matches are counted exactly up to this number, as by `totalHitsThreshold` of Lucene.
  public static final int COUNTED = 1_000;

  /// Name of the collection part that the quote is from.
  public static final String PART = "part";

  public static final String ID = "id";

  /// The id in lower case, if it differs from the id.
  public static final String LOWER_ID = "lower-id";

  /// All names of the topics, folded by [NameKeys]; likewise [#SPEAKER] and [#SOURCE].
  public static final String TOPIC = "topic";

  public static final String SPEAKER = "speaker";
  public static final String SOURCE = "source";

  /// All names of topics, speakers, hosts, sources and organisations in one field.
  public static final String NAME = "name";

  /// The whole label, folded by [NameKeys].
  public static final String LABEL = "label";

  /// All names of the quote's first topic; [#PICK] likewise of the topics in which it leads.
  public static final String MAIN = "main";

  public static final String PICK = "pick";

  /// Slugs and titles of the topics, folded by [NameKeys], without their aliases.
  public static final String TITLE = "title";

  /// All names of a source's authors who are not among the quote's speakers.
  public static final String HOST = "host";

  /// The organisations with which the speakers worked, folded by [NameKeys].
  public static final String ORGANISATION = "organisation";

  /// The kind of the source, for example `paper`.
  public static final String KIND = "kind";

  /// The date as `2024`, `2024-05` and `2024-05-17`, as far as it is known.
  public static final String DATE = "date";

  /// Slugs of the topics, one a topic, for counting quotes; [#WORK] likewise has the source's id.
  public static final String SLUG = "slug";

  public static final String WORK = "work";
  public static final String FIDELITY = "fidelity";

  /// Stems of all words; [#SPEAKER_WORDS] and [#SOURCE_WORDS] repeat those of names.
  public static final String WORDS = "words";

  public static final String SPEAKER_WORDS = "speaker-words";
  public static final String SOURCE_WORDS = "source-words";

  /// Surface forms that differ from their stems, for spelling correction.
  public static final String FORMS = "forms";

  /// Sort value: fidelity, date, number of speakers, then the order of the collection.
  public static final String RANK = "rank";

  /// The packed term vector, as a doc value.
  public static final String TERM_VECTOR = "term-vector";

  public static final String QUOTE = "quote";

  /// Indexes document ids without norms, for filters.
  public static final FieldType PRESENT = type(true);

  /// Indexes document ids with norms (the text length), for BM25.
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
