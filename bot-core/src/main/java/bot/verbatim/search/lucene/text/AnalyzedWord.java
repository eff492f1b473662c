package bot.verbatim.search.lucene.text;

import bot.verbatim.text.Hashes;

/// A word as the index knows it.
///
/// @param surface as written, folded
/// @param stem what all its forms share
/// @param hash stands for the word in a [TermVector]: the upper bits for the stem, the lowest
///   [#FORM_BITS] for the surface
/// @param light too common to say what a text is about
public record AnalyzedWord(String surface, String stem, int hash, boolean light) {

  /// How many bits tell the forms of a stem apart.
  public static final int FORM_BITS = 8;

  AnalyzedWord(String surface, String stem, boolean light) {
    this(surface, stem, (hash(stem) << FORM_BITS) | hash(surface) >>> (32 - FORM_BITS), light);
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
