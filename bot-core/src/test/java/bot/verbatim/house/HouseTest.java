package bot.verbatim.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which packages there are, and which may use which. Each rule's name is the rule; what is not
/// allowed here is forbidden.
class HouseTest {

  private static final String ROOT = "bot.verbatim";

  private static final Rooms ROOMS =
      Rooms.of(
          """
          .: chat chat.line collection command quote search search.lucene text verify
          text:
          quote: text
          chat: quote text
          chat.admission: text
          chat.card: chat quote
          chat.line: chat text
          command: chat command.read quote search
          command.read: chat cite quote search verify text
          search: quote
          search.lucene: quote search search.lucene.index search.lucene.query search.lucene.shuffle search.lucene.suggest search.lucene.text text
          search.lucene.index: quote search search.lucene.spelling search.lucene.suggest search.lucene.text text
          search.lucene.query: quote search search.lucene.index search.lucene.spelling search.lucene.text text
          search.lucene.shuffle: quote search search.lucene.index text
          search.lucene.spelling: search.lucene.text text
          search.lucene.suggest: quote search search.lucene.text text
          search.lucene.text: text
          collection: collection.read collection.rule collection.syntax collection.write quote
          collection.read: collection.rule collection.syntax quote text
          collection.rule: collection.syntax quote text
          collection.syntax: text
          collection.write: collection collection.read collection.rule collection.syntax quote text
          verify: quote text verify.align verify.format verify.speaker verify.verdict verify.word
          verify.align: text verify.speaker verify.word
          verify.format: text
          verify.speaker: text verify verify.format verify.word
          verify.verdict: quote text verify verify.align verify.speaker verify.word
          verify.word: text
          cite: quote text
          audit: collection fetch quote text verify
          fetch:
          console: . audit chat chat.line console.call console.draw console.operate console.talk fetch text
          console.call: . chat chat.line console.draw fetch text
          console.draw: chat chat.card chat.line quote verify
          console.operate: . audit chat chat.line collection console.call console.draw fetch quote text verify
          console.talk: chat chat.line console.call console.draw text
          """);

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyClassLivesInAPackageOfTheList() {
    ROOMS.everyClassLivesInOne().check(HOUSE);
  }

  @Test
  void everyPackageUsesOnlyWhatTheListAllows() {
    ROOMS.eachUsesOnlyWhatItMay().forEach(rule -> rule.check(HOUSE));
  }

  @Test
  void innerRoomsAreEnteredThroughTheirDoorOnly() {
    // The conversation's rooms are for adapters too; Verbatim puts the index in its place.
    assertThat(
            ROOMS.linesThatGoRoundADoor(
                "chat.admission", "chat.card", "chat.line", "search.lucene"))
        .isEmpty();
  }

  @Test
  void roomsBehindADoorDoNotUseEachOtherInACircle() {
    ROOMS.roomsBehindADoorHaveNoCircle().forEach(rule -> rule.check(HOUSE));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Rooms.packagesNotNullMarked(HOUSE)).isEmpty();
  }

  @Test
  void clockAndRandomnessArePassedIn() {
    PassedIn.clockAndRandomness("Main").check(HOUSE);
  }

  @Test
  void textUsesNothingButJava() {
    usesNoLibrary("text");
  }

  @Test
  void quoteUsesNothingButJava() {
    usesNoLibrary("quote");
  }

  @Test
  void chatUsesNothingButJava() {
    usesNoLibrary("chat");
  }

  @Test
  void luceneStaysBehindTheDoorOfSearch() {
    noClasses()
        .that()
        .resideOutsideOfPackage(room("search.lucene"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(HOUSE);
  }

  @Test
  void fetchUsesNothingButJavaAndOkHttp() {
    usesNoLibrary("fetch", "javax.net..", "okhttp3");
  }

  @Test
  void aCallThatFetchesNothingLoadsNoOkHttp() {
    noClasses()
        .that()
        .haveSimpleName("Fetcher")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("okhttp3..")
        .check(HOUSE);
  }

  @Test
  void onlyFetchOpensConnections() {
    livesOnlyIn("java.net.http..", "nowhere").check(HOUSE);
    livesOnlyIn("javax.net..", "fetch").check(HOUSE);
    livesOnlyIn("okhttp3..", "fetch").check(HOUSE);
    noClasses()
        .that()
        .resideOutsideOfPackage(room("fetch"))
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(
            Socket.class,
            ServerSocket.class,
            DatagramSocket.class,
            SocketChannel.class,
            InetAddress.class,
            URL.class,
            URLConnection.class)
        .check(HOUSE);
  }

  @Test
  void jsoupStaysInVerify() {
    livesOnlyIn("org.jsoup..", "verify").check(HOUSE);
  }

  @Test
  void theTerminalLeavesSearchAndCommandsToTheCore() {
    noClasses()
        .that()
        .resideInAPackage(room("console"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(room("search"), room("command"))
        .check(HOUSE);
  }

  @Test
  void caffeineStaysInSearch() {
    livesOnlyIn("com.github.benmanes.caffeine..", "search").check(HOUSE);
  }

  @Test
  void yamlStaysInCollection() {
    livesOnlyIn("org.yaml..", "collection").check(HOUSE);
  }

  @Test
  void jsonStaysInCollectionCiteAndTheTerminal() {
    livesOnlyIn("com.fasterxml..", "collection", "cite", "console").check(HOUSE);
  }

  @Test
  void sqlStaysInTheStore() {
    livesOnlyIn("java.sql..", "store").check(HOUSE);
  }

  @Test
  void theTerminalsLibraryStaysInTheTerminal() {
    livesOnlyIn("org.jline..", "console").check(HOUSE);
  }

  @Test
  void onlyMainReadsTheEnvironment() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Main")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(HOUSE);
  }

  @Test
  void theCoreNamesNoPlatform() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      assertThat(files.filter(Files::isRegularFile))
          .isNotEmpty()
          .allSatisfy(file ->
              assertThat(Files.readString(file))
                  .as(file.toString())
                  .doesNotContainPattern("(?i)discord|slack"));
    }
  }

  /// Java, JSpecify's annotations and other packages of this project: nothing else but these.
  private static void usesNoLibrary(String room, String... but) {
    List<String> allowed = new ArrayList<>(List.of("java..", "org.jspecify..", ROOT + ".."));
    allowed.addAll(List.of(but));
    classes()
        .that()
        .resideInAPackage(room(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(HOUSE);
  }

  private static ClassesShouldConjunction livesOnlyIn(String library, String... rooms) {
    String[] allowed = Arrays.stream(rooms).map(HouseTest::room).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(allowed)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static String room(String name) {
    return ROOT + "." + name + "..";
  }
}
