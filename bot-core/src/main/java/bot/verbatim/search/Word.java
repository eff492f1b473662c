package bot.verbatim.search;

/// A word as the index knows it.
///
/// @param surface as written, folded
/// @param stem what all its forms share
/// @param hash stands for the stem in a [Passport]
/// @param light too common to say what a text is about
record Word(String surface, String stem, int hash, boolean light) {

  static int hash(CharSequence text) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * 0x01000193;
    }
    hash ^= hash >>> 16;
    hash *= 0x85ebca6b;
    return hash ^ (hash >>> 13);
  }
}
