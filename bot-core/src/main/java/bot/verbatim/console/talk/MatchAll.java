package bot.verbatim.console.talk;

import java.util.List;
import java.util.Map;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.impl.CompletionMatcherImpl;
import org.jspecify.annotations.Nullable;

/// Accepts every candidate, since the core has already matched them and tolerates typos.
final class MatchAll extends CompletionMatcherImpl {

  @Override
  protected void defaultMatchers(
      Map<LineReader.Option, Boolean> options,
      boolean prefix,
      CompletingParsedLine line,
      boolean caseInsensitive,
      int errors,
      @Nullable String originalGroupName) {
    matchers = List.of(candidates -> candidates);
  }
}
