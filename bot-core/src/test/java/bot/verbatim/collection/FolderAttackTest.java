package bot.verbatim.collection;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.Hostile;
import bot.verbatim.chat.Place;
import bot.verbatim.chat.Reply;
import bot.verbatim.chat.Request;
import bot.verbatim.chat.card.CardPart;
import bot.verbatim.chat.card.QuoteView;
import bot.verbatim.console.draw.CommandSyntax;
import bot.verbatim.console.draw.ConsoleRenderer;
import bot.verbatim.console.draw.JsonRenderer;
import bot.verbatim.console.draw.Screen;
import bot.verbatim.quote.Quote;
import bot.verbatim.text.QuotationMarks;
import bot.verbatim.verify.PassageVerifier;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Damaged copies of a small data folder: the check names what is wrong, the bot starts with what
/// is left, and what it answers is still true.
@Tag("attack")
class FolderAttackTest {

  private static final int FOLDERS = Integer.getInteger("folders", 1_000);
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final String SECRET = "Zanzibar password";
  private static final Place PLACE = new Place("c", "c", "p");
  private static final Pattern STEERS =
      Pattern.compile("[\\p{Cc}&&[^\n]]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\\p{Cs}");
  private static final PassageVerifier MATCHER = new PassageVerifier();

  @TempDir private Path temp;
  private long problems;
  private long answers;
  private long quotes;
  private long slowest;

  @Test
  void noDamagedFolderStopsTheCheckOrTheBot() throws Exception {
    System.out.println("FolderAttackTest: seed " + SEED);
    Path outside = Files.createDirectory(temp.resolve("outside")).resolve("secret.jsonl");
    Files.writeString(
        outside,
        "{\"id\": \"s-1\", \"text\": \"%s\", \"speaker\": \"A\", \"source\": \"B\"}\n"
            .formatted(SECRET));
    Map<String, Integer> kinds = new TreeMap<>();
    for (int i = 0; i < FOLDERS; i++) {
      Random random = new Random(SEED + i);
      Path home = Files.createDirectory(temp.resolve("round" + i));
      Path folder = Folders.write(home.resolve("data"), Folders.SOUND);
      Damage damage = new Damage(folder, outside, random);
      List<String> done = new ArrayList<>();
      for (int left = 1 + random.nextInt(3); left > 0; left--) {
        done.add(damage.once());
      }
      done.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
      String what = "-Dseed=" + (SEED + i) + " -Dfolders=1: " + done;
      long begun = System.nanoTime();
      Assertions.assertTimeoutPreemptively(
          Duration.ofMinutes(1), () -> attack(folder, home, random, what), what);
      slowest = Math.max(slowest, System.nanoTime() - begun);
      delete(home);
    }
    System.out.printf(
        "FolderAttackTest: %,d damaged folders (%s), %,d problems named, %,d answers with %,d"
            + " quotes: 0 uncaught, 0 wrong; slowest folder %,d ms%n",
        FOLDERS, kinds, problems, answers, quotes, slowest / 1_000_000);
  }

  private void attack(Path folder, Path home, Random random, String what) throws IOException {
    for (Problem problem : CollectionCheck.of(folder, MATCHER)) {
      problems++;
      assertThat(problem.line()).as(what).isPositive();
      assertThat(problem.message())
          .as(what)
          .isNotBlank()
          .hasSizeLessThan(2_000)
          .doesNotContain("Exception", "Error", SECRET);
    }
    try (Verbatim verbatim = Verbatim.open(new Settings(folder, home.resolve("home"), 1))) {
      assertThat(verbatim.notices()).as(what).allSatisfy(it -> assertThat(it).isNotBlank());
      for (Request request : requests(random)) {
        Reply reply = verbatim.dispatcher().answer(request);
        answers++;
        holds(reply, what);
        if (reply instanceof Reply.Quotes found) {
          for (Quote quote : found.quotes()) {
            for (String about : List.of("quotes why", "quotes cite")) {
              answers++;
              holds(
                  verbatim.dispatcher().answer(new Request(PLACE, about, Map.of("id", quote.id()))),
                  what);
            }
          }
        }
      }
    }
  }

  private static List<Request> requests(Random random) {
    List<Request> requests = new ArrayList<>();
    for (String name : List.of("quotes topics", "quotes sources", "quotes help", "quote")) {
      requests.add(new Request(PLACE, name, Map.of()));
    }
    for (String about :
        List.of("oversight", "evaluation", "jan leike", "the", "bomb", "zanzibar")) {
      requests.add(new Request(PLACE, "quote", Map.of("about", about, "limit", "25")));
    }
    for (int i = 0; i < 3; i++) {
      String typed = Hostile.text(random, 5);
      requests.add(new Request(PLACE, "quote", Map.of("about", typed, "limit", "25")));
    }
    return requests;
  }

  private void holds(Reply reply, String what) {
    assertThat(reply).as(what).isNotInstanceOf(Reply.Failure.class);
    for (String shown :
        List.of(
            new ConsoleRenderer(new Screen(60, false), CommandSyntax.CHAT).render(reply),
            new JsonRenderer().render(reply, 0))) {
      assertThat(shown).as(what).doesNotContain(SECRET);
      assertThat(STEERS.matcher(shown).find()).as("%s: %s", what, shown).isFalse();
    }
    switch (reply) {
      case Reply.Quotes(List<Quote> found, _, _, _, _) ->
          found.forEach(quote -> holds(quote, what));
      case Reply.Why(Quote quote, _) -> holds(quote, what);
      case Reply.Citation(Quote quote, _, _, _) -> holds(quote, what);
      default -> {} // lists and sentences claim nothing about words
    }
  }

  private void holds(Quote quote, String what) {
    quotes++;
    assertThat(quote.text()).as(what).isNotBlank().isNotEqualTo(SECRET).hasSizeLessThan(10_001);
    assertThat(quote.id()).as(what).isNotBlank().hasSizeLessThan(65);
    assertThat(quote.label()).as(what).hasSizeLessThan(201);
    assertThat(quote.note()).as(what).hasSizeLessThan(2_001);
    assertThat(quote.speakers()).as(what).isNotEmpty();
    if (quote.fidelity().isWordForWord()) {
      assertThat(MATCHER.missing(quote.text(), quote.passages(), quote.fidelity()))
          .as(what)
          .isEmpty();
    } else {
      assertThat(QuoteView.of(quote).words())
          .as(what)
          .isInstanceOfSatisfying(
              CardPart.ClaimedWords.class,
              claimed -> assertThat(QuotationMarks.quote(claimed.words())).as(what).isFalse());
    }
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed)
              throws IOException {
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
