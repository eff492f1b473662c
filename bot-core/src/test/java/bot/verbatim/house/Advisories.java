package bot.verbatim.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.versioning.ComparableVersion;

/// Compares what is shipped, as a [CycloneDX](https://cyclonedx.org/docs/1.6/json/) bill of
/// materials lists it, with advisories in the [OSV format](https://ossf.github.io/osv-schema/).
/// Nothing is fetched.
final class Advisories {

  private static final ObjectMapper JSON = new ObjectMapper();

  /// Name (`group:artifact`) to versions.
  private final Map<String, TreeSet<String>> shipped = new TreeMap<>();

  /// Takes the file of advisories (a zip of JSON files), then bills of materials. Prints what
  /// applies, and ends with 1 if something does, with 2 if a file is missing.
  public static void main(String[] args) throws IOException {
    List<Path> files = Arrays.stream(args).map(Path::of).toList();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        System.err.printf(
            "%s is missing: run mvn verify for the bills of materials, and see bot-core/README.md"
                + " for the advisories.%n",
            file);
        System.exit(2);
      }
    }
    Advisories advisories = new Advisories();
    for (Path bom : files.subList(1, files.size())) {
      advisories.ship(bom);
    }
    SequencedSet<String> found = advisories.in(files.getFirst());
    found.forEach(System.out::println);
    System.out.printf(
        "%d libraries, %d advisories apply.%n", advisories.shipped.size(), found.size());
    System.exit(found.isEmpty() ? 0 : 1);
  }

  /// Adds the components of a bill of materials.
  void ship(Path bom) throws IOException {
    for (JsonNode component : JSON.readTree(bom.toFile()).path("components")) {
      shipped
          .computeIfAbsent(
              component.path("group").asText() + ":" + component.path("name").asText(),
              _ -> new TreeSet<>())
          .add(component.path("version").asText());
    }
  }

  /// The advisories in a zip that apply, each as a line, in order of their ids.
  SequencedSet<String> in(Path zip) throws IOException {
    SequencedSet<String> found = new TreeSet<>();
    try (ZipFile advisories = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : advisories.stream().toList()) {
        if (entry.getName().endsWith(".json")) {
          JsonNode advisory = JSON.readTree(advisories.getInputStream(entry));
          if (!advisory.has("withdrawn")) {
            advisory.path("affected").forEach(affected -> found.addAll(lines(advisory, affected)));
          }
        }
      }
    }
    return found;
  }

  private List<String> lines(JsonNode advisory, JsonNode affected) {
    List<String> lines = new ArrayList<>();
    JsonNode library = affected.path("package");
    if (library.path("ecosystem").asText().equals("Maven")) {
      for (String version : shipped.getOrDefault(library.path("name").asText(), new TreeSet<>())) {
        if (isAffected(version, affected)) {
          lines.add(
              "%s %s %s: %s"
                  .formatted(
                      advisory.path("id").asText(),
                      library.path("name").asText(),
                      version,
                      advisory.path("summary").asText()));
        }
      }
    }
    return lines;
  }

  private static boolean isAffected(String version, JsonNode affected) {
    for (JsonNode listed : affected.path("versions")) {
      if (listed.asText().equals(version)) {
        return true;
      }
    }
    for (JsonNode range : affected.path("ranges")) {
      if (range.path("type").asText().equals("ECOSYSTEM") && isIn(version, range.path("events"))) {
        return true;
      }
    }
    return false;
  }

  /// Events alternate: introduced, then fixed or last affected, and again.
  private static boolean isIn(String version, JsonNode events) {
    ComparableVersion own = new ComparableVersion(version);
    boolean isIn = false;
    for (JsonNode event : events) {
      if (event.has("introduced")) {
        String from = event.get("introduced").asText();
        isIn |= from.equals("0") || own.compareTo(new ComparableVersion(from)) >= 0;
      } else if (event.has("fixed")) {
        isIn &= own.compareTo(new ComparableVersion(event.get("fixed").asText())) < 0;
      } else if (event.has("last_affected")) {
        isIn &= own.compareTo(new ComparableVersion(event.get("last_affected").asText())) <= 0;
      }
    }
    return isIn;
  }
}
