package bot.verbatim.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The rule that time and chance are passed in, so that tests decide on them. Adapters keep to it
/// too.
public final class PassedIn {

  private static final Set<String> CHANCE =
      Set.of(
          Random.class.getName(),
          SecureRandom.class.getName(),
          ThreadLocalRandom.class.getName(),
          "java.util.SplittableRandom");

  private PassedIn() {}

  /// Nobody takes the time or a random number but classes with one of these names.
  ///
  /// @param main a regular expression for simple names
  public static ArchRule clockAndRandomness(String main) {
    return noClasses()
        .that()
        .haveNameNotMatching(".*\\.(" + main + ")")
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "tells the time or draws a random number",
                (JavaAccess<?> access) -> takes(access.getTarget())));
  }

  private static boolean takes(AccessTarget target) {
    String owner = target.getOwner().getName();
    return switch (target.getName()) {
      case "nanoTime", "currentTimeMillis" -> owner.equals(System.class.getName());
      case "now" -> owner.startsWith("java.time.") && !takesAClock(target);
      case "systemUTC", "systemDefaultZone", "system", "tickMillis", "tickSeconds" ->
          owner.equals(Clock.class.getName());
      case "random" -> owner.equals(Math.class.getName());
      case "randomUUID" -> owner.equals(UUID.class.getName());
      case "<init>", "current" -> CHANCE.contains(owner);
      default -> false;
    };
  }

  private static boolean takesAClock(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget method
        && method.getRawParameterTypes().stream().anyMatch(it -> it.isEquivalentTo(Clock.class));
  }
}
