package bot.verbatim.verify;

import bot.verbatim.verify.speaker.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Times checks on an hour-long transcript and on five megabytes of text, beside Apache Commons
/// Text, and weighs what a read source holds. Needs no texts but the benchmark's own.
///
/// `mvn -Pbench verify -pl bot-core -Dbench=bot.verbatim.verify.CheckFigures`
final class CheckFigures {

  /// An hour of speech has some 9,500 words.
  private static final int HOUR = 54_000;

  private static final int FIVE_MEGABYTES = 5_000_000;
  private static final int QUOTES = 60;
  private static final int ROUNDS = 21;
  private static final long SEED = 1;

  private static final List<Play> PLAYS =
      Stream.concat(Play.TUNED.stream(), Play.HELD_OUT.stream()).map(Play::load).toList();

  private CheckFigures() {}

  public static void main(String[] args) {
    hour();
    fiveMegabytes();
  }

  /// All quotes of one source: of every kind, half of them from the text.
  private static void hour() {
    String text = text(HOUR);
    List<Claim> claims = claims(QUOTES);
    System.out.printf(
        "An hour-long transcript (%,d characters, %,d words), %d quotes of all kinds:%n",
        text.length(), text.split("\\s+", -1).length, claims.size());
    print("reading it", millis(ROUNDS, () -> verifier(text)));
    Verifier verifier = verifier(text);
    print("checking all quotes", millis(ROUNDS, () -> claims.forEach(verifier::check)));
    print(
        "reading it and checking all quotes",
        millis(
            ROUNDS,
            () -> {
              Verifier fresh = verifier(text);
              claims.forEach(fresh::check);
            }));
    PlainSearch plain = new PlainSearch(text);
    print(
        "Commons Text, all quotes",
        millis(3, () -> claims.forEach(claim -> plain.nearest(claim.text()))));
  }

  private static void fiveMegabytes() {
    String text = text(FIVE_MEGABYTES);
    System.out.printf("%nFive megabytes (%,d characters):%n", text.length());
    print("reading them", millis(3, () -> verifier(text)));
    long before = used();
    Verifier verifier = verifier(text);
    long held = used() - before;
    System.out.printf(
        "  %-44s %,9d bytes%n", "held, per megabyte", held / (text.length() / 1_000_000));
    List<Claim> claims = claims(QUOTES);
    double[] taken =
        claims.stream()
            .mapToDouble(claim -> millis(5, () -> verifier.check(claim)))
            .sorted()
            .toArray();
    print("one quote, median of " + QUOTES, taken[taken.length / 2]);
    print("one quote, slowest of " + QUOTES, taken[taken.length - 1]);
    PlainSearch plain = new PlainSearch(text);
    ToIntFunction<String> nearest = plain::nearest;
    double[] beside =
        claims.subList(0, 3).stream()
            .mapToDouble(claim -> millis(1, () -> nearest.applyAsInt(claim.text())))
            .sorted()
            .toArray();
    print("Commons Text, one quote, median of 3", beside[1]);
    System.out.println(verifier.check(claims.getFirst()).fidelity().key());
  }

  /// The plays between two stretches of babble.
  private static String text(int characters) {
    StringBuilder plays = new StringBuilder();
    for (Play play : PLAYS) {
      plays.append(Rendering.MARKDOWN_LINES.write(play)).append("\n\n");
    }
    Babble babble = new Babble(PLAYS, SEED);
    int half = Math.max(0, characters - plays.length()) / 2;
    return babble.transcript(half) + plays + babble.transcript(half);
  }

  /// Evenly out of all kinds of cases.
  private static List<Claim> claims(int count) {
    List<BenchCase> cases = Cases.of(SEED, PLAYS);
    List<Claim> claims = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      BenchCase one = cases.get((int) ((long) at * cases.size() / count));
      claims.add(Claim.by(one.claimed(), one.text()));
    }
    return claims;
  }

  private static Verifier verifier(String text) {
    return Verifier.of(SourceText.read(text, ReadingOptions.whole(TextFormat.MARKDOWN)));
  }

  /// The median time of some rounds, after as many to warm up, in milliseconds.
  private static double millis(int rounds, Runnable work) {
    double[] taken = new double[rounds];
    for (int round = rounds == 1 ? 0 : -rounds; round < rounds; round++) {
      long start = System.nanoTime();
      work.run();
      if (round >= 0) {
        taken[round] = (System.nanoTime() - start) / 1e6;
      }
    }
    Arrays.sort(taken);
    return taken[rounds / 2];
  }

  private static void print(String what, double millis) {
    System.out.printf("  %-44s %9.2f ms%n", what, millis);
  }

  private static long used() {
    for (int round = 0; round < 4; round++) {
      System.gc();
    }
    Runtime heap = Runtime.getRuntime();
    return heap.totalMemory() - heap.freeMemory();
  }
}
