package bot.verbatim.verify.verdict;

import bot.verbatim.text.WorkBudget;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.align.ExactSearch;
import bot.verbatim.verify.align.QuoteTokens;
import bot.verbatim.verify.align.SourceIndex;

/// What the steps of one check share: the quote, the source and the search.
public final class CheckContext {
  public final SourceIndex index;
  public final Claim claim;
  public final QuoteTokens quote;
  public final ExactSearch search;
  final WorkBudget budget;
  final SpeakerComparison speakers;
  final PassageCutter excerpts;

  public CheckContext(SourceIndex index, Claim claim, WorkBudget budget) {
    this(index, claim, QuoteTokens.of(claim.text(), index), budget);
  }

  private CheckContext(SourceIndex index, Claim claim, QuoteTokens quote, WorkBudget budget) {
    this.budget = budget;
    this.index = index;
    this.claim = claim;
    this.quote = quote;
    this.search = new ExactSearch(index, quote, budget);
    this.speakers = new SpeakerComparison(index, claim);
    this.excerpts = new PassageCutter(index, quote.words.vocabulary);
  }

  /// A context with brackets inside words taken literally.
  public CheckContext asWritten() {
    return new CheckContext(index, claim, QuoteTokens.asWritten(claim.text(), index), budget);
  }

  /// A context for the quote's first words only.
  public CheckContext beginning(int words) {
    String start = quote.words.text.substring(0, quote.words.end(words - 1));
    return new CheckContext(index, new Claim(start, claim.speakers()), budget);
  }
}
