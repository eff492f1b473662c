package bot.verbatim.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/// The packages of a module, and what each may use of this project: a list that denies by default.
/// Adapters keep lists of their own.
public final class Rooms {

  private static final String ROOT = "bot.verbatim";

  private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

  private Rooms() {}

  /// Reads a list.
  ///
  /// @param lines a package and what it may use each, as `search: text quote`; names begin below
  ///   `bot.verbatim`, and `.` is that package itself
  public static Rooms of(String lines) {
    Rooms rooms = new Rooms();
    for (String line : lines.strip().lines().toList()) {
      String[] parts = line.strip().split(":\\s*", 2);
      rooms.allowed.put(
          full(parts[0]),
          parts[1].isBlank()
              ? Set.of()
              : Set.of(parts[1].strip().split("\\s+")).stream()
                  .map(Rooms::full)
                  .collect(Collectors.toUnmodifiableSet()));
    }
    return rooms;
  }

  /// A class in a package that is not on the list breaks this rule.
  public ArchRule everyClassLivesInOne() {
    return ArchRuleDefinition.classes()
        .should()
        .resideInAnyPackage(allowed.keySet().toArray(String[]::new));
  }

  /// One rule for each package on the list.
  public List<ArchRule> eachUsesOnlyWhatItMay() {
    List<ArchRule> rules = new ArrayList<>();
    allowed.forEach((room, others) ->
        rules.add(
            ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(
                    DescribedPredicate.describe(
                        "live in this project, but not in " + others,
                        (JavaClass used) ->
                            used.getPackageName().startsWith(ROOT)
                                && !used.getPackageName().equals(room)
                                && !others.contains(used.getPackageName())))
                .allowEmptyShould(true)));
    return rules;
  }

  /// Lines of the list that let a package into an inner room of another.
  ///
  /// @param open rooms that all may enter
  public List<String> linesThatGoRoundADoor(String... open) {
    Set<String> anybody = Set.of(open).stream().map(Rooms::full).collect(Collectors.toSet());
    List<String> wrong = new ArrayList<>();
    allowed.forEach((room, others) ->
        others.stream()
            .filter(other -> !anybody.contains(other) && isInner(other))
            .filter(other -> !(room + ".").startsWith(door(other) + "."))
            .forEach(other -> wrong.add(room + " -> " + other)));
    return wrong;
  }

  /// Rooms behind one door do not use each other in a circle; the values at the door are theirs
  /// too.
  public List<ArchRule> roomsBehindADoorHaveNoCircle() {
    return allowed.keySet().stream()
        .filter(room -> allowed.keySet().stream().anyMatch(other -> other.startsWith(room + ".")))
        .filter(room -> !room.equals(ROOT))
        .<ArchRule>map(room ->
            SlicesRuleDefinition.slices()
                .matching(room + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true))
        .toList();
  }

  /// Packages of these classes without a null-marked `package-info`.
  public static List<String> packagesNotNullMarked(JavaClasses classes) {
    return classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(each ->
            each.tryGetPackageInfo()
                .map(info -> !info.isAnnotatedWith(NullMarked.class))
                .orElse(true))
        .map(each -> each.getName())
        .toList();
  }

  private boolean isInner(String room) {
    return !door(room).equals(ROOT) && !room.equals(ROOT);
  }

  private static String door(String room) {
    return room.substring(0, room.lastIndexOf('.'));
  }

  private static String full(String name) {
    return name.equals(".") ? ROOT : ROOT + "." + name;
  }
}
