package bot.verbatim.discord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.house.PassedIn;
import bot.verbatim.house.Rooms;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import net.dv8tion.jda.api.requests.RestAction;
import org.junit.jupiter.api.Test;

/// Who in this room may do what. Each rule's name is the rule.
class RoomTest {

  private static final Rooms ROOMS =
      Rooms.of(
          """
          discord: . chat chat.admission chat.line discord.answer discord.gateway text
          discord.answer: chat chat.admission chat.line discord.card
          discord.card: chat chat.card chat.line quote text
          discord.gateway: . chat chat.admission text
          """);

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bot.verbatim.discord");

  @Test
  void everyClassLivesInAPackageOfTheList() {
    ROOMS.everyClassLivesInOne().check(ROOM);
  }

  @Test
  void everyPackageUsesOnlyWhatTheListAllows() {
    ROOMS.eachUsesOnlyWhatItMay().forEach(rule -> rule.check(ROOM));
  }

  @Test
  void innerRoomsDoNotUseEachOtherInACircle() {
    ROOMS.roomsBehindADoorHaveNoCircle().forEach(rule -> rule.check(ROOM));
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Rooms.packagesNotNullMarked(ROOM)).isEmpty();
  }

  @Test
  void clockAndRandomnessArePassedIn() {
    PassedIn.clockAndRandomness("DiscordMain").check(ROOM);
  }

  @Test
  void onlyTheSenderSends() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DiscordSender")
        .and()
        .doNotHaveSimpleName("Registration")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "queues, submits or completes a request of JDA",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(RestAction.class)
                        && Set.of("queue", "submit", "complete", "queueAfter")
                            .contains(call.getName())))
        .check(ROOM);
  }

  @Test
  void onlyTheSenderMakesAnswersToInteractions() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DiscordSender")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reply to, defer or edit an interaction",
                (JavaMethodCall call) ->
                    call.getTargetOwner().getPackageName().startsWith("net.dv8tion")
                        && call.getName().matches("reply.*|defer.*|edit.*|sendMessage.*")))
        .check(ROOM);
  }

  @Test
  void nobodyWaitsForARequest() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "complete a request of JDA",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isAssignableTo(RestAction.class)
                        && call.getName().equals("complete")))
        .check(ROOM);
  }

  @Test
  void onlyMainReadsTheEnvironment() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DiscordMain")
        .should()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(ROOM);
  }

  @Test
  void onlyMainEndsTheProcess() {
    noClasses()
        .that()
        .doNotHaveSimpleName("DiscordMain")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(ROOM);
  }

  @Test
  void onlyMainIsPublicAtTheDoor() {
    classes()
        .that()
        .resideInAPackage("bot.verbatim.discord")
        .and()
        .arePublic()
        .and()
        .areTopLevelClasses()
        .and(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
        .should()
        .haveSimpleName("DiscordMain")
        .check(ROOM);
  }

  @Test
  void theRendererKnowsNothingOfConnections() {
    noClasses()
        .that()
        .haveSimpleName("DiscordRenderer")
        .or()
        .haveSimpleName("MessageBuilder")
        .or()
        .haveSimpleName("CardComponents")
        .or()
        .haveSimpleName("QuoteComponents")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "net.dv8tion.jda.api.events..", "net.dv8tion.jda.api.requests..", "okhttp3..")
        .check(ROOM);
  }

  @Test
  void nobodyUsesWhatJdaKeepsToItself() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAPackage("net.dv8tion.jda.internal..")
        .check(ROOM);
  }
}
