package bot.verbatim.verify;

/// One quote on its way through the steps of a check: what they share.
final class Check {
  final SourceIndex index;
  final Claim claim;
  final Quoted quote;
  final ExactSearch search;
  final Speakers speakers;
  final Excerpts excerpts;

  Check(SourceIndex index, Claim claim) {
    this(index, claim, Quoted.of(claim.text(), index));
  }

  private Check(SourceIndex index, Claim claim, Quoted quote) {
    this.index = index;
    this.claim = claim;
    this.quote = quote;
    this.search = new ExactSearch(index, quote);
    this.speakers = new Speakers(index, claim);
    this.excerpts = new Excerpts(index, quote.words.vocabulary);
  }

  /// The same with brackets inside words taken as the source's own.
  static Check asWritten(SourceIndex index, Claim claim) {
    return new Check(index, claim, Quoted.asWritten(claim.text(), index));
  }

  /// A check of the quote's first words only.
  Check beginning(int words) {
    String start = quote.words.text.substring(0, quote.words.end(words - 1));
    return new Check(index, new Claim(start, claim.speakers()));
  }
}
