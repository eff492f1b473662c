package bot.verbatim.verify;

import bot.verbatim.quote.Fidelity;

/// What was done to the words of a case, and what a check must say to it.
enum Kind {
  EXACT(Fidelity.VERBATIM),
  CASE_AND_PUNCTUATION(Fidelity.VERBATIM),
  SPEECH_NOISE(Fidelity.VERBATIM),
  MARKED_CUT(Fidelity.EDITED),
  UNMARKED_CUT(Fidelity.PARAPHRASE),
  ONE_WORD_CHANGED(Fidelity.PARAPHRASE),
  NEGATION(Fidelity.PARAPHRASE),
  NUMBER_OR_NAME(Fidelity.PARAPHRASE),
  SPLICED(Fidelity.SPLICED),
  PARAPHRASE(Fidelity.PARAPHRASE),
  ABSENT(Fidelity.NOT_FOUND);

  private final Fidelity expected;

  Kind(Fidelity expected) {
    this.expected = expected;
  }

  Fidelity expected() {
    return expected;
  }
}
