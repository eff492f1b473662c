package bot.verbatim.console.talk;

import java.util.List;
import java.util.Map;
import org.jline.reader.Candidate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.CompletionMatcher;
import org.jline.reader.LineReader;
import org.jspecify.annotations.Nullable;

/// Accepts every candidate, since the core has already matched them and tolerates typos.
final class MatchAll implements CompletionMatcher {

  private List<Candidate> candidates = List.of();

  @Override
  public void compile(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      @Nullable String originalGroupName) {
    candidates = List.of();
  }

  @Override
  public List<Candidate> matches(List<Candidate> offered) {
    candidates = List.copyOf(offered);
    return candidates;
  }

  @Override
  public @Nullable Candidate exactMatch() {
    return null;
  }

  @Override
  public String getCommonPrefix() {
    String common = candidates.isEmpty() ? "" : candidates.getFirst().value();
    for (Candidate candidate : candidates) {
      String value = candidate.value();
      int same = 0;
      while (same < common.length()
          && same < value.length()
          && common.charAt(same) == value.charAt(same)) {
        same++;
      }
      common = common.substring(0, same);
    }
    return common;
  }
}
