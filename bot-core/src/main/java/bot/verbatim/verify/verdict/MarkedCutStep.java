package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.quote.Evidence.Confidence;
import bot.verbatim.quote.Fidelity;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.Verdict;
import bot.verbatim.verify.align.Proximity;
import bot.verbatim.verify.align.QuoteTokens;
import bot.verbatim.verify.align.WordAlignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// The second step, for quotes with marked cuts or brackets: checks that all kept pieces are in the
/// source, in order, by one speaker, and close enough to be one statement.
public final class MarkedCutStep {

  /// Minimum number of kept words, all pieces together. Chosen by hand.
  private static final int TELLING = 3;

  /// Number of words at a piece's edge tried as seeds, since the source may hyphenate the first
  /// ones. Chosen by hand.
  private static final int SEEDS = 3;

  private static final Set<Finding.Kind> DOUBTS =
      Set.of(Finding.Kind.CUT_DROPS_NEGATION, Finding.Kind.CUT_DROPS_CONDITION);

  private final CheckContext check;
  private final List<QuoteTokens.Piece> pieces;

  public MarkedCutStep(CheckContext check) {
    this.check = check;
    this.pieces = check.quote.pieces();
  }

  public Optional<Verdict> verdict() {
    boolean marked = pieces.size() > 1 || check.quote.hasBrackets();
    if (!marked || pieces.stream().allMatch(piece -> piece.length() < 2)) {
      return Optional.empty();
    }
    QuoteTokens.Piece longest =
        Collections.max(pieces, Comparator.comparingInt(QuoteTokens.Piece::length));
    Map<Integer, List<WordAlignment>> closest = new TreeMap<>();
    for (WordAlignment anchor : check.search.whole(longest.from(), longest.to())) {
      around(anchor)
          .ifPresent(hits -> closest.merge(check.speakers.rank(hits), hits, MarkedCutStep::closer));
    }
    return closest.values().stream().flatMap(hits -> edited(hits).stream()).findFirst();
  }

  /// Of two sets of matches for all pieces, the one that spans fewer words, fair or not.
  private static List<WordAlignment> closer(List<WordAlignment> one, List<WordAlignment> other) {
    return span(other) < span(one) ? other : one;
  }

  private static int span(List<WordAlignment> hits) {
    return hits.getLast().end() - hits.getFirst().start();
  }

  /// Matches of all pieces, in order, each the nearest to its neighbour, beginning at one of them;
  /// empty if a piece is missing.
  private Optional<List<WordAlignment>> around(WordAlignment anchor) {
    int at = pieces.indexOf(new QuoteTokens.Piece(anchor.from(), anchor.to()));
    List<WordAlignment> hits = new ArrayList<>(List.of(anchor));
    for (QuoteTokens.Piece before : pieces.subList(0, at).reversed()) {
      Optional<WordAlignment> hit = nearest(before, hits.getFirst().start(), -1);
      if (hit.isEmpty()) {
        return Optional.empty();
      }
      hits.addFirst(hit.get());
    }
    for (QuoteTokens.Piece after : pieces.subList(at + 1, pieces.size())) {
      Optional<WordAlignment> hit = nearest(after, hits.getLast().end(), 1);
      if (hit.isEmpty()) {
        return Optional.empty();
      }
      hits.addLast(hit.get());
    }
    return Optional.of(hits);
  }

  private Optional<WordAlignment> nearest(QuoteTokens.Piece piece, int from, int direction) {
    int edge = direction > 0 ? piece.from() : piece.to() - 1;
    int seeds = Math.min(SEEDS, piece.length());
    return IntStream.range(0, seeds)
        .mapToObj(seed -> nearest(piece, edge + seed * direction, from, direction))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<WordAlignment> nearest(
      QuoteTokens.Piece piece, int word, int from, int direction) {
    int place = direction > 0 ? from : from - 1;
    for (int steps = 0; steps <= 2 * Proximity.PARAGRAPH; steps++, place += direction) {
      check.budget.spend(1);
      if (place < 0 || place >= check.index.words.count()) {
        return Optional.empty();
      }
      if (check.quote.matches(word, check.index.words.number(place))) {
        WordAlignment hit = check.search.around(word, place, piece.from(), piece.to());
        if (hit.length() == piece.length()) {
          return Optional.of(hit);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> edited(List<WordAlignment> hits) {
    List<Finding> findings = new ArrayList<>();
    int kept = hits.getFirst().matched();
    for (int at = 1; at < hits.size(); at++) {
      CutBetweenPieces gap = new CutBetweenPieces(check, hits.get(at - 1), hits.get(at));
      if (!gap.isFair()) {
        return Optional.empty();
      }
      gap.remarks(findings);
      kept += hits.get(at).matched();
    }
    Set<Integer> voices = check.speakers.voices(hits);
    if (kept < TELLING
        || check.quote.count() - kept > kept
        || OmittedNegation.isIn(check, hits.getFirst())
        || OmittedNegation.isIn(check, hits.getLast())
        || check.speakers.isJoined(voices)
        || !CutBetweenPieces.isFairAtTheEnds(check, hits.getFirst(), hits.getLast())) {
      return Optional.empty();
    }
    findings.addAll(check.speakers.findings(voices));
    ContextFindings.around(check, hits.getFirst(), findings);
    EdgeCuts.remarks(check, hits.getFirst(), hits.getLast(), findings);
    boolean doubtful = findings.stream().map(Finding::kind).anyMatch(DOUBTS::contains);
    return Optional.of(
        new Verdict(
            Fidelity.EDITED,
            check.speakers.attribution(voices, Attribution.SOURCED),
            doubtful ? Confidence.MEDIUM : Confidence.HIGH,
            check.excerpts.of(hits),
            findings));
  }
}
