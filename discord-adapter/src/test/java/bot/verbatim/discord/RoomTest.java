package bot.verbatim.discord;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bot.verbatim.house.PassedIn;
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

  private static final Set<String> ROOMS_OF_THE_CORE =
      Set.of(
          "bot.verbatim",
          "bot.verbatim.chat",
          "bot.verbatim.chat.admission",
          "bot.verbatim.quote",
          "bot.verbatim.text",
          "bot.verbatim.discord");

  private static final JavaClasses ROOM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bot.verbatim.discord");

  @Test
  void theAdapterSeesOnlyTheCoresFrontDoorItsConversationItsQuotesAndItsTexts() {
    noClasses()
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "live in another room of the core",
                used ->
                    used.getPackageName().startsWith("bot.verbatim")
                        && !used.getPackageName().equals("bot.verbatim.chat.card")
                        && !ROOMS_OF_THE_CORE.contains(used.getPackageName())))
        .check(ROOM);
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
  void onlyMainIsPublic() {
    classes()
        .that()
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
        .haveSimpleName("Draft")
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
