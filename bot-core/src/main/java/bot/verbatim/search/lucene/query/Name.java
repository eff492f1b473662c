package bot.verbatim.search.lucene.query;

import org.apache.lucene.search.Query;

/// A name of the collection in a question.
///
/// @param kind what it names
/// @param key as in the index, folded
/// @param query matches the quotes that it narrows to
/// @param typed the words of the question
record Name(Kind kind, String key, Query query, String typed) {

  enum Kind {
    ORGANISATION,
    TOPIC,
    PERSON,
    SOURCE,
    HOST,
    KIND
  }
}
