package bot.verbatim.search;

/// What a search did beside finding what was asked, so that people can be told.
public sealed interface Remark {

  /// Words were taken for misspellings.
  ///
  /// @param typed the words as they were asked
  /// @param shown the words that were searched for instead
  record Corrected(String typed, String shown) implements Remark {}

  /// Nothing was found for some of the words, so what a name narrows to is the answer.
  ///
  /// @param left the words without a match
  /// @param name the name that was found
  record OnlyNamed(String left, String name) implements Remark {}

  /// The person asked for says nothing here, but hosted or wrote what others said.
  record Hosted(String name) implements Remark {}

  /// Nothing is from the time that was asked for; what else fits is the answer.
  record NothingThen() implements Remark {}

  /// No quote has exactly the words in quotation marks; the closest are the answer.
  record NotExactly() implements Remark {}
}
