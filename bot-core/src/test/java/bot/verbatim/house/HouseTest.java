package bot.verbatim.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Who may use whom. Each rule's name is the rule.
class HouseTest {

  private static final String ROOT = "bot.verbatim";

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void textUsesNothingButJava() {
    onlyUses("text", "java..", "org.jspecify..").check(HOUSE);
  }

  @Test
  void quoteUsesNothingButTextAndJava() {
    onlyUses("quote", "java..", "org.jspecify..", room("text")).check(HOUSE);
  }

  @Test
  void chatSeesOnlyQuote() {
    onlyUses("chat", "java..", "org.jspecify..", room("quote"), room("text")).check(HOUSE);
  }

  @Test
  void searchSeesOnlyQuote() {
    seesNoRoomBut("search", "quote").check(HOUSE);
  }

  @Test
  void collectionSeesOnlyQuote() {
    seesNoRoomBut("collection", "quote").check(HOUSE);
  }

  @Test
  void verifySeesOnlyQuote() {
    seesNoRoomBut("verify", "quote").check(HOUSE);
  }

  @Test
  void auditSeesWhatIsCheckedAndWhereItIsWritten() {
    seesNoRoomBut("audit", "verify", "collection", "fetch", "quote", "chat").check(HOUSE);
  }

  @Test
  void citeSeesOnlyQuote() {
    seesNoRoomBut("cite", "quote").check(HOUSE);
  }

  @Test
  void fetchUsesNothingButJavaAndOkHttp() {
    onlyUses("fetch", "java..", "javax.net..", "okhttp3", "org.jspecify..").check(HOUSE);
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
  void onlyTheAuditAndTheTerminalFetch() {
    livesOnlyIn(room("fetch"), "fetch", "audit", "console").check(HOUSE);
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
  void commandsDoNotKnowTheTerminal() {
    seesNoRoomBut("command", "chat", "quote", "search", "store", "verify", "cite").check(HOUSE);
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
  void luceneStaysInSearch() {
    livesOnlyIn("org.apache.lucene..", "search").check(HOUSE);
  }

  @Test
  void luceneIsNeverInAPublicType() {
    noClasses()
        .that()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
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

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(HOUSE);
  }

  private static ClassesShouldConjunction onlyUses(String room, String... packages) {
    String[] allowed = Arrays.copyOf(packages, packages.length + 1);
    allowed[packages.length] = room(room);
    return classes()
        .that()
        .resideInAPackage(room(room))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }

  private static ClassesShouldConjunction seesNoRoomBut(String room, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(room(room))
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "live in another room than text, " + String.join(", ", others),
                used ->
                    used.getPackageName().startsWith(ROOT)
                        && !used.getPackageName().equals(ROOT + "." + room)
                        && !used.getPackageName().equals(ROOT + ".text")
                        && Arrays.stream(others)
                            .noneMatch(other -> used.getPackageName().equals(ROOT + "." + other))));
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
