package bot.verbatim.console.operate;

import bot.verbatim.audit.VerificationStatus;
import bot.verbatim.audit.VerifiedQuote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Counts quotes by verification status, in a sentence.
final class StatusCounts {

  private StatusCounts() {}

  static String of(List<VerifiedQuote> all) {
    Map<VerificationStatus, Long> counts = new EnumMap<>(VerificationStatus.class);
    all.forEach(compared -> counts.merge(compared.status(), 1L, Long::sum));
    List<String> parts = new ArrayList<>();
    counts.forEach((status, count) -> parts.add(count + " " + words(status, count)));
    if (all.isEmpty()) {
      return "";
    }
    String quotes = all.size() == 1 ? "1 quote: " : all.size() + " quotes: ";
    return quotes + String.join(", ", parts) + ".\n";
  }

  private static String words(VerificationStatus status, long count) {
    return switch (status) {
      case HOLDS -> count == 1 ? "holds" : "hold";
      case FAILS -> count == 1 ? "does not hold" : "do not hold";
      case NEW -> count == 1 ? "was unchecked" : "were unchecked";
      case JUDGED -> count == 1 ? "is a person's judgement" : "are a person's judgement";
      case OPEN -> "cannot be told from this text";
    };
  }
}
