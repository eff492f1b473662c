package bot.verbatim.verify;

import java.util.List;
import java.util.Locale;

/// Writes a play as captions, eight words a cue.
final class Captions {

  private static final int WORDS = 8;

  private Captions() {}

  static String write(Play play, boolean voices) {
    StringBuilder out = new StringBuilder();
    int cue = 0;
    String before = "";
    for (Play.Part part : play.parts()) {
      if (!part.isSpoken()) {
        continue;
      }
      List<String> words = part.words();
      for (int at = 0; at < words.size(); at += WORDS) {
        String line = Rendering.words(words.subList(at, Math.min(words.size(), at + WORDS)));
        boolean first = at == 0 && !part.who().equals(before);
        out.append(++cue).append('\n').append(times(cue, voices)).append('\n');
        if (voices) {
          out.append("<v ").append(part.who()).append('>');
        } else if (first) {
          out.append(part.who().toUpperCase(Locale.ROOT)).append(": ");
        }
        out.append(line).append("\n\n");
      }
      before = part.who();
    }
    return out.toString();
  }

  private static String times(int cue, boolean points) {
    String from = clock(cue * 3) + ",000";
    String to = clock(cue * 3 + 2) + ",900";
    String line = from + " --> " + to;
    return points ? line.replace(',', '.') : line;
  }

  private static String clock(int seconds) {
    return "%02d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
  }
}
