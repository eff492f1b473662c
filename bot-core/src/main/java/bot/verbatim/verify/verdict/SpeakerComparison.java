package bot.verbatim.verify.verdict;

import bot.verbatim.quote.Attribution;
import bot.verbatim.verify.Claim;
import bot.verbatim.verify.Finding;
import bot.verbatim.verify.align.SourceIndex;
import bot.verbatim.verify.align.WordAlignment;
import bot.verbatim.verify.speaker.NameMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Compares the speakers in a source with those whom the claim names.
final class SpeakerComparison {

  private static final Pattern SEVERAL = Pattern.compile(", ");

  private final SourceIndex index;
  private final Claim claim;
  private final boolean claimedByName;

  SpeakerComparison(SourceIndex index, Claim claim) {
    this.index = index;
    this.claim = claim;
    this.claimedByName = index.source.speakers().stream().anyMatch(this::isClaimedName);
  }

  /// The speakers of the source words that alignments match.
  Set<Integer> voices(List<WordAlignment> hits) {
    Set<Integer> voices = new TreeSet<>();
    for (WordAlignment hit : hits) {
      for (int word = hit.from(); word < hit.to(); word++) {
        if (hit.first(word) >= 0) {
          voices.add(index.voice(hit.first(word)));
          voices.add(index.voice(hit.last(word)));
        }
      }
    }
    return voices;
  }

  /// Whether several people speak these words; voice 0, whose speaker is unknown (headings, text
  /// before the first turn), does not count.
  boolean isJoined(Set<Integer> voices) {
    return voices.stream().filter(voice -> voice != 0).count() > 1;
  }

  boolean isClaimed(int voice) {
    return index.source.voiceName(voice).filter(this::isClaimedName).isPresent();
  }

  /// Whether this is surely not the named speaker: another name, or a role (`Host`) in a text that
  /// gives the named speaker a label of their own.
  boolean isOther(int voice) {
    Optional<String> name = index.source.voiceName(voice);
    return name.isPresent()
        && !claim.speakers().isEmpty()
        && !isClaimedName(name.get())
        && (claimedByName || !NameMatcher.isRole(name.get()));
  }

  boolean isAnyOther(Set<Integer> voices) {
    return voices.stream().anyMatch(this::isOther);
  }

  /// Sort key, best first: 0 the named speaker only, 1 an unknown one, 2 another speaker, 3 several
  /// speakers.
  int rank(List<WordAlignment> hits) {
    Set<Integer> voices = voices(hits);
    if (isJoined(voices)) {
      return 3;
    }
    if (isAnyOther(voices)) {
      return 2;
    }
    return voices.stream().allMatch(this::isClaimed) ? 0 : 1;
  }

  /// The findings on who speaks.
  List<Finding> findings(Set<Integer> voices) {
    List<Finding> findings = new ArrayList<>();
    if (isJoined(voices)) {
      findings.add(new Finding(Finding.Kind.SEVERAL_SPEAKERS, names(voices.stream())));
    }
    if (isAnyOther(voices)) {
      String others = names(voices.stream().filter(this::isOther));
      findings.add(new Finding(Finding.Kind.OTHER_SPEAKER, others));
    } else if (!claim.speakers().isEmpty() && !voices.stream().allMatch(this::isClaimed)) {
      findings.add(new Finding(Finding.Kind.SPEAKER_UNKNOWN, names(voices.stream())));
    }
    return findings;
  }

  private String names(Stream<Integer> voices) {
    return voices
        .map(index.source::voiceName)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /// Misattributed where another than the named speaker says any of it.
  Attribution attribution(Set<Integer> voices, Attribution otherwise) {
    return isAnyOther(voices) ? Attribution.MISATTRIBUTED : otherwise;
  }

  private boolean isClaimedName(String name) {
    return claim.speakers().stream()
        .anyMatch(
            who -> SEVERAL.splitAsStream(name).anyMatch(one -> NameMatcher.canMean(who, one)));
  }
}
