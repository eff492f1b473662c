package bot.verbatim.search;

import bot.verbatim.search.EntrySink.Kind;
import java.util.Arrays;
import java.util.Comparator;

/// Kinds of entries as they are written.
final class KindCode {

  private static final Kind[] KINDS =
      Arrays.stream(Kind.values())
          .sorted(Comparator.comparingInt(KindCode::of))
          .toArray(Kind[]::new);

  static final int COUNT = KINDS.length;

  private KindCode() {}

  static byte of(Kind kind) {
    return switch (kind) {
      case TOPIC -> 0;
      case PERSON -> 1;
      case SOURCE -> 2;
      case LINE -> 3;
    };
  }

  static Kind kind(byte code) {
    return KINDS[code];
  }
}
