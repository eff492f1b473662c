package bot.verbatim.search.lucene.text;

import bot.verbatim.text.Hashes;

/// A word with its stem and hash.
///
/// @param surface the word in lower case, ASCII-folded, without apostrophes
/// @param stem the same for all inflected forms of the word
/// @param hash represents the word in a term vector: the lowest [#FORM_BITS] hash the surface, the
///   bits above hash the stem
/// @param light whether it is a stop word
public record AnalyzedWord(String surface, String stem, int hash, boolean light) {

  /// Number of bits that distinguish the forms of a stem.
  public static final int FORM_BITS = 8;

  AnalyzedWord(String surface, String stem, boolean light) {
    this(surface, stem, (hash(stem) << FORM_BITS) | hash(surface) >>> (32 - FORM_BITS), light);
  }

  /// The same word, weighing no more than a stop word.
  public AnalyzedWord asLight() {
    return new AnalyzedWord(surface, stem, hash, true);
  }

  static int hash(CharSequence text) {
    int hash = Hashes.FNV1A;
    for (int i = 0; i < text.length(); i++) {
      hash = Hashes.fnv1a(hash, text.charAt(i));
    }
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    return hash ^ (hash >>> 13);
  }
}
