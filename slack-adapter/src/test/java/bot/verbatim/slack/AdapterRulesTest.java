package bot.verbatim.slack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.house.PassedIn;
import bot.verbatim.house.Rooms;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who may use whom. Each rule's name is the rule.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdapterRulesTest {

  private static final String HERE = "bot.verbatim.slack..";

  private static final Rooms ROOMS =
      Rooms.of(
          """
          slack: . chat chat.admission chat.card chat.line slack.answer slack.card slack.wire text
          slack.answer: chat chat.admission chat.card chat.line quote slack.card slack.wire
          slack.card: chat chat.card chat.line quote text
          slack.wire: chat.admission slack.card text
          """);

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bot.verbatim");

  private final JavaClasses adapter = all.that(JavaClass.Predicates.resideInAPackage(HERE));

  @Test
  void everyClassLivesInAPackageOfTheList() {
    ROOMS.everyClassLivesInOne().check(adapter);
  }

  @Test
  void everyPackageUsesOnlyWhatTheListAllows() {
    ROOMS.eachUsesOnlyWhatItMay().forEach(rule -> rule.check(adapter));
  }

  @Test
  void innerRoomsDoNotUseEachOtherInACircle() {
    ROOMS.roomsBehindADoorHaveNoCircle().forEach(rule -> rule.check(adapter));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Rooms.packagesNotNullMarked(adapter)).isEmpty();
  }

  @Test
  void clockAndRandomnessArePassedIn() {
    PassedIn.clockAndRandomness("SlackMain").check(adapter);
  }

  @Test
  void nothingButTheAdapterKnowsSlack() {
    noClasses()
        .that()
        .resideOutsideOfPackage(HERE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.slack..", "org.java_websocket..", "org.eclipse.jetty..")
        .check(all);
  }

  @Test
  void onlySlackMainReadsTheEnvironment() {
    noClasses()
        .that()
        .resideInAPackage(HERE)
        .and()
        .doNotHaveSimpleName("SlackMain")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(all);
  }

  @Test
  void theRendererSendsNothing() {
    noClasses()
        .that()
        .haveSimpleName("SlackRenderer")
        .or()
        .haveSimpleNameEndingWith("Blocks")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.slack..", "okhttp3..", "java.net.http..")
        .check(all);
  }

  @Test
  void noServletIsUsed() {
    noClasses()
        .that()
        .resideInAPackage(HERE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.servlet..", "jakarta..")
        .check(all);
  }

  @Test
  void onlySlackMainIsPublicAtTheDoor() {
    noClasses()
        .that()
        .resideInAPackage("bot.verbatim.slack")
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("SlackMain")
        .should()
        .bePublic()
        .check(all);
  }
}
