package bot.verbatim.audit;

import bot.verbatim.collection.EvidenceStore;
import bot.verbatim.collection.EvidenceStore.Held;
import bot.verbatim.quote.Evidence;
import bot.verbatim.quote.Evidence.Coverage;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.quote.Passage;
import bot.verbatim.quote.Quote;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Decides which findings are recorded, and builds their evidence.
///
/// Whether a source contains the exact words is a fact: such a finding, or its loss, is recorded
/// whoever checked before. Any other finding is a matter of judgement: there a person's evidence
/// stays. Evidence that the same text confirms is not rewritten and keeps its date. Evidence from a
/// whole source that still holds is not replaced by a check of a part.
///
/// @param jointVoice the joint name of several authors, which is not recorded as a passage's
///   speaker; empty for one author or none
record EvidenceRecording(ReferenceText text, LocalDate today, String jointVoice) {

  /// [Evidence#by] of automatic checks; any other name is a person's.
  static final String BY = "text comparison";

  /// Maximum passages recorded for a quote that is neither word for word nor spliced. Chosen by
  /// hand.
  private static final int PASSAGES = 3;

  /// The person whose recorded judgement this finding may not replace, if any: only where neither
  /// says that the quote is word for word.
  static Optional<String> person(Quote quote, Verdict verdict) {
    Evidence evidence = quote.evidence();
    boolean isJudged = !quote.fidelity().isWordForWord() && !verdict.fidelity().isWordForWord();
    return evidence == null || !isJudged
        ? Optional.empty()
        : Optional.of(evidence.by()).filter(by -> !by.isEmpty() && !by.equals(BY));
  }

  /// The finding to record, if it adds anything.
  Optional<EvidenceStore.Finding> of(VerifiedQuote compared) {
    return isWorthWriting(compared)
        ? Optional.of(
            new EvidenceStore.Finding(
                compared.held(),
                compared.verdict().fidelity(),
                evidence(compared.held(), compared.verdict()),
                compared.verdict().attribution(),
                reason(compared.verdict())))
        : Optional.empty();
  }

  private boolean isWorthWriting(VerifiedQuote compared) {
    Evidence recorded = compared.quote().evidence();
    boolean stays = person(compared.quote(), compared.verdict()).isPresent();
    return switch (compared.status()) {
      case NEW -> true;
      case FAILS -> !stays;
      case JUDGED -> false;
      case OPEN -> recorded == null && compared.quote().fidelity() == Fidelity.UNCHECKED;
      case HOLDS -> !stays && (recorded == null || isNews(compared, recorded));
    };
  }

  private boolean isNews(VerifiedQuote compared, Evidence recorded) {
    return !isSame(compared, recorded)
        && (text.verifier().isWhole() || recorded.coverage() != Coverage.WHOLE);
  }

  private boolean isSame(VerifiedQuote compared, Evidence recorded) {
    return text.sha256().equals(recorded.textSha256())
        && recorded.coverage() == coverage()
        && recorded.passages().isEmpty() == compared.verdict().passages().isEmpty()
        && recorded.passages().stream()
            .filter(passage -> passage.sourceId().equals(compared.quote().source().id()))
            .allMatch(this::stands);
  }

  /// Whether the text contains a recorded passage, and does not attribute it to another speaker.
  private boolean stands(Passage passage) {
    Verdict verdict = text.verifier().check(Claim.of(passage.exact()));
    return verdict.fidelity() == Fidelity.VERBATIM
        && verdict.passages().stream()
            .flatMap(found -> Stream.ofNullable(found.speaker()))
            .flatMap(voice -> onePerson(voice).stream())
            .allMatch(said -> said.equals(passage.speaker()));
  }

  private Evidence evidence(Held held, Verdict verdict) {
    boolean pieces = verdict.fidelity().isWordForWord() || verdict.fidelity() == Fidelity.SPLICED;
    List<Passage> passages =
        verdict.passages().stream()
            .limit(pieces ? Long.MAX_VALUE : PASSAGES)
            .map(found -> found.with(held.quote().source(), text -> text, this::onePerson))
            .map(found -> found.at(addressOf(found, held.quote())))
            .toList();
    return new Evidence(
        passages, coverage(), today, BY, method(), verdict.confidence(), text.sha256());
  }

  /// The address that a person recorded for the same words, or else the work's.
  private static @Nullable String addressOf(Passage found, Quote quote) {
    return quote.passages().stream()
        .filter(passage -> passage.sourceId().equals(found.sourceId()))
        .filter(passage -> passage.exact().equalsIgnoreCase(found.exact()))
        .findFirst()
        .map(quote::urlOf)
        .orElse(found.url());
  }

  private Optional<String> onePerson(String voice) {
    return Optional.of(voice).filter(name -> !name.equals(jointVoice));
  }

  private Coverage coverage() {
    return text.verifier().isWhole() ? Coverage.WHOLE : Coverage.PART;
  }

  private String method() {
    String what =
        text.verifier().isWhole()
            ? "compared with the whole text"
            : "compared with a part of the text";
    return text.isFetched() ? what + ", fetched from " + text.name() : what;
  }

  private static String reason(Verdict verdict) {
    String others =
        verdict.findings().stream()
            .filter(finding -> finding.kind() == Finding.Kind.OTHER_SPEAKER)
            .map(Finding::detail)
            .findFirst()
            .orElse("");
    if (others.isEmpty()) {
      return "The text that was read does not bear out that the speaker said it.";
    }
    return verdict.fidelity().isWordForWord()
        ? "In the text that was read these are words of " + others + "."
        : "The passage that comes closest holds words of " + others + ".";
  }
}
