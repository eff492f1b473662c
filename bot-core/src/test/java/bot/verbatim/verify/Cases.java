package bot.verbatim.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes the cases of the benchmark out of plays, always the same for the same seed.
final class Cases {

  private static final int EACH = 16;

  /// A change that leaves a word standing twice in a row leaves only noise.
  private static final Pattern SAID_TWICE = Pattern.compile("(?i)\\b(\\p{L}+)\\P{L}{1,2}\\1\\b");

  private final Dice dice;
  private final List<Play> strangers;
  private final List<BenchCase> cases = new ArrayList<>();

  private Cases(long seed, List<Play> strangers) {
    this.dice = new Dice(seed);
    this.strangers = strangers;
  }

  static List<BenchCase> of(long seed, List<Play> plays) {
    return of(seed, plays, plays);
  }

  /// @param strangers where words come from that are absent
  static List<BenchCase> of(long seed, List<Play> plays, List<Play> strangers) {
    Cases cases = new Cases(seed, strangers);
    for (Play play : plays) {
      for (Kind kind : Kind.values()) {
        cases.add(play, kind);
      }
    }
    return cases.cases;
  }

  private void add(Play play, Kind kind) {
    if (kind == Kind.PARAPHRASE || kind == Kind.ABSENT) {
      written(play, kind);
    }
    if (kind == Kind.PARAPHRASE) {
      return;
    }
    int made = 0;
    for (int tries = 0; made < EACH && tries < 40 * EACH; tries++) {
      Optional<BenchCase> one = make(play, kind);
      one.ifPresent(cases::add);
      made += one.isPresent() ? 1 : 0;
    }
  }

  private Optional<BenchCase> make(Play play, Kind kind) {
    return switch (kind) {
      case EXACT -> exact(play);
      case CASE_AND_PUNCTUATION -> disguised(play);
      case SPEECH_NOISE -> noisy(play);
      case MARKED_CUT -> {
        Picks.Pick pick = Picks.of(play, dice, 14, 48);
        yield one(play, kind, pick, Cutting.marked(pick.words(), dice));
      }
      case UNMARKED_CUT -> {
        Picks.Pick pick = Picks.of(play, dice, 14, 48);
        yield changed(play, kind, pick, Cutting.unmarked(pick.words(), dice));
      }
      case ONE_WORD_CHANGED -> {
        Picks.Pick pick = Picks.of(play, dice, 4, 34);
        yield changed(play, kind, pick, Optional.of(Tamper.oneWord(pick.words(), dice)));
      }
      case NEGATION -> {
        Picks.Pick pick = Picks.of(play, dice, 5, 30);
        yield changed(play, kind, pick, Tamper.negation(pick.text(), dice));
      }
      case NUMBER_OR_NAME -> {
        Picks.Pick pick = Picks.of(play, dice, 5, 30);
        yield changed(play, kind, pick, Tamper.numberOrName(pick.text(), dice));
      }
      case SPLICED -> new Splicing(play, dice).next().map(this::rendered);
      case ABSENT -> absent(play);
      case PARAPHRASE -> Optional.empty();
    };
  }

  private Optional<BenchCase> exact(Play play) {
    Picks.Pick pick = Picks.of(play, dice, 3, 42);
    String text = pick.text();
    String speaker = pick.part().who();
    if (dice.once(6)) {
      Optional<Picks.Pick> joined = Splicing.acrossInterjection(play, dice);
      text = joined.map(Picks.Pick::text).orElse(text);
      speaker = joined.map(found -> found.part().who()).orElse(speaker);
    }
    String claimed = dice.once(5) ? dice.oneOf(play.speakers()) : speaker;
    return only(play, text, speaker)
        .map(words ->
            new BenchCase(
                Kind.EXACT, play, anyRendering(play), claimed, words, pickSpeaker(play, words)));
  }

  /// Words that only one speaker says; those that several say have no one answer.
  private static Optional<String> only(Play play, String text, String speaker) {
    boolean across = play.sayer(text).isEmpty() && !play.says(text);
    return play.sayer(text).filter(speaker::equals).isPresent() || across
        ? Optional.of(text)
        : Optional.empty();
  }

  private static String pickSpeaker(Play play, String text) {
    return play.sayer(text).orElse("");
  }

  private Optional<BenchCase> disguised(Play play) {
    Picks.Pick pick = Picks.of(play, dice, 4, 40);
    return one(play, Kind.CASE_AND_PUNCTUATION, pick, Optional.of(Disguise.of(pick.text(), dice)));
  }

  private Optional<BenchCase> noisy(Play play) {
    Picks.Pick pick = Picks.of(play, dice, 6, 36);
    boolean punctuated = !play.isBare();
    if (play.isPost()) {
      return one(
          play,
          Kind.SPEECH_NOISE,
          pick,
          Optional.of(
              pick.text().replaceFirst(" ", " um ").replaceFirst(" (?=\\p{Ll}+$)", " uh ")));
    }
    if (dice.once(3)) {
      String noisy = Stutter.in(pick.text(), dice, punctuated, 6);
      return one(play, Kind.SPEECH_NOISE, pick, Optional.of(noisy));
    }
    Play spoken = stuttered(play, punctuated);
    return play.sayer(pick.text())
        .map(who ->
            new BenchCase(Kind.SPEECH_NOISE, spoken, anyRendering(spoken), who, pick.text(), who));
  }

  private Play stuttered(Play play, boolean punctuated) {
    return new Play(
        play.name(),
        play.parts().stream()
            .map(part ->
                part.isSpoken() && part.words().size() > 5
                    ? new Play.Part(part.who(), Stutter.in(part.text(), dice, punctuated, 9))
                    : part)
            .toList(),
        null);
  }

  private Optional<BenchCase> one(Play play, Kind kind, Picks.Pick pick, Optional<String> text) {
    return play.sayer(pick.text()).isEmpty()
        ? Optional.empty()
        : text.map(words ->
            new BenchCase(
                kind, play, anyRendering(play), pick.part().who(), words, pick.part().who()));
  }

  /// Only where the change really made other words.
  private Optional<BenchCase> changed(
      Play play, Kind kind, Picks.Pick pick, Optional<String> text) {
    return one(
        play,
        kind,
        pick,
        text.filter(words -> !play.says(words) && !SAID_TWICE.matcher(words).find()));
  }

  private Optional<BenchCase> absent(Play play) {
    Play other = dice.oneOf(strangers);
    if (other.name().equals(play.name())) {
      return Optional.empty();
    }
    Picks.Pick pick = Picks.of(other, dice, 9, 26);
    return Optional.of(
        new BenchCase(
            Kind.ABSENT, play, anyRendering(play), dice.oneOf(play.speakers()), pick.text(), ""));
  }

  private void written(Play play, Kind kind) {
    if (play.original() != null) {
      return;
    }
    String wanted = kind == Kind.PARAPHRASE ? "paraphrase" : "absent";
    for (String line : Play.resource("cases/" + play.name() + ".tsv").lines().toList()) {
      String[] cells = line.split("\t", -1);
      if (cells[0].equals(wanted)) {
        for (int again = 0; again < (kind == Kind.PARAPHRASE ? 2 : 1); again++) {
          cases.add(new BenchCase(kind, play, anyRendering(play), cells[1], cells[2], ""));
        }
      }
    }
  }

  private BenchCase rendered(Splicing.Joined joined) {
    return new BenchCase(
        Kind.SPLICED,
        joined.play(),
        anyRendering(joined.play()),
        joined.claimed(),
        joined.text(),
        "");
  }

  private Rendering anyRendering(Play play) {
    return play.original() != null && dice.once(2)
        ? Rendering.AS_IT_IS
        : dice.oneOf(Rendering.of(play));
  }
}
