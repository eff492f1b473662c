package bot.verbatim.verify;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.speaker.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Checks all cases and keeps what went wrong.
final class Trial {

  private final Map<String, Verifier> verifiers = new HashMap<>();
  private final Matrix matrix = new Matrix();
  private final List<String> falseVerbatim = new ArrayList<>();
  private final List<String> wrongSpeakers = new ArrayList<>();
  private final List<String> missed = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();

  static Trial of(List<BenchCase> cases) {
    Trial trial = new Trial();
    cases.forEach(trial::run);
    return trial;
  }

  Matrix matrix() {
    return matrix;
  }

  /// Quotes called the source's words that are not.
  List<String> falseVerbatim() {
    return falseVerbatim;
  }

  /// Passages given to somebody who does not say them.
  List<String> wrongSpeakers() {
    return wrongSpeakers;
  }

  /// Everything that was called something else than it is.
  List<String> missed() {
    return missed;
  }

  /// Quotes called the source's words that their own passages do not hold, so that they could not
  /// be recorded.
  List<String> refused() {
    return refused;
  }

  private void run(BenchCase one) {
    Verdict verdict = verifier(one).check(Claim.by(one.claimed(), one.text()));
    if (!PassageVerifierTest.isHeld(one.text(), verdict)) {
      refused.add(one.toString());
    }
    matrix.add(one.kind(), verdict.fidelity());
    String line = one + "\n      -> " + shown(verdict);
    boolean own = verdict.fidelity().isWordForWord();
    if (own && !one.kind().expected().isWordForWord()) {
      falseVerbatim.add(line);
    }
    if (verdict.fidelity() == Fidelity.VERBATIM && one.kind() == Kind.MARKED_CUT) {
      falseVerbatim.add(line);
    }
    if (verdict.fidelity() != one.kind().expected()) {
      missed.add(line);
    }
    if (hasWrongSpeaker(one, verdict) || (own && isMisattributedWrongly(one, verdict))) {
      wrongSpeakers.add(line);
    }
  }

  private static boolean hasWrongSpeaker(BenchCase one, Verdict verdict) {
    return verdict.passages().stream()
        .anyMatch(passage -> {
          Optional<String> truth = one.play().sayer(passage.exact());
          String said = passage.speaker();
          return truth.isPresent() && said != null && !truth.get().equals(said);
        });
  }

  /// Whether words with one sayer are given to the wrong one, or the claim is judged wrongly.
  private static boolean isMisattributedWrongly(BenchCase one, Verdict verdict) {
    if (one.spoken().isEmpty()) {
      return false;
    }
    boolean right = one.claimed().equals(one.spoken());
    boolean named =
        verdict.passages().stream().allMatch(passage -> one.spoken().equals(passage.speaker()));
    return !named
        || right != (verdict.attribution() == Attribution.SOURCED)
        || right == (verdict.attribution() == Attribution.MISATTRIBUTED);
  }

  private static String shown(Verdict verdict) {
    return verdict.fidelity()
        + " "
        + verdict.attribution()
        + " "
        + verdict.findings()
        + " "
        + verdict.passages().stream()
            .map(passage -> passage.speaker() + ": " + passage.exact())
            .toList();
  }

  private Verifier verifier(BenchCase one) {
    String content = one.rendering().write(one.play());
    return verifiers.computeIfAbsent(
        one.rendering() + content, _ -> Verifier.of(SourceText.read(content, reading(one))));
  }

  /// The people of a source are known for a half of the plays; for the others they must be learned.
  private static ReadingOptions reading(BenchCase one) {
    ReadingOptions plain = ReadingOptions.whole(one.rendering().format());
    List<PersonNames> people = one.play().speakers().stream().map(PersonNames::named).toList();
    if (one.play().isPost()) {
      return plain.writtenBy(people);
    }
    return (one.play().name().length() % 2 == 0 || one.play().original() != null)
        ? plain.with(people)
        : plain;
  }
}
