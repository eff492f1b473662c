package bot.verbatim.slack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import bot.verbatim.house.PassedIn;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Who may use whom. Each rule's name is the rule.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdapterRulesTest {

  private static final String HERE = "bot.verbatim.slack..";

  private final JavaClasses adapter =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bot.verbatim.slack");

  private final JavaClasses all =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("bot.verbatim");

  @Test
  void theAdapterSeesOnlyTheRootChatQuoteAndText() {
    noClasses()
        .that()
        .resideInAPackage(HERE)
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAPackage("bot.verbatim..")
                .and(
                    JavaClass.Predicates.resideOutsideOfPackages(
                        "bot.verbatim",
                        "bot.verbatim.chat..",
                        "bot.verbatim.quote",
                        "bot.verbatim.text",
                        HERE)))
        .check(all);
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
  void onlySlackMainIsPublic() {
    noClasses()
        .that()
        .resideInAPackage(HERE)
        .and()
        .areTopLevelClasses()
        .and()
        .doNotHaveSimpleName("SlackMain")
        .should()
        .bePublic()
        .check(all);
  }

  @Test
  void thePackageIsNullMarked() {
    classes()
        .that()
        .resideInAPackage(HERE)
        .and()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(all);
  }
}
