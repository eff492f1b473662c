package bot.verbatim.search.lucene.text;

import bot.verbatim.text.Folding;
import bot.verbatim.text.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What people call works of a kind, such as `tweets` or `his blog`, from `kinds.txt`.
public final class SourceKinds {

  private static final Lazy<Map<String, List<String>>> KINDS = new Lazy<>(SourceKinds::read);

  private SourceKinds() {}

  /// The kinds and venues that a word means; empty if none.
  public static List<String> of(String word) {
    return KINDS.get().getOrDefault(word, List.of());
  }

  /// All words that mean a kind.
  public static Set<String> words() {
    return KINDS.get().keySet();
  }

  /// The words that mean works of a kind, or of a venue.
  ///
  /// @param venue a venue's name, or null
  public static List<String> wordsFor(String kind, @Nullable String venue) {
    String place = venue == null ? kind : Folding.lowerCase(venue);
    return KINDS.get().entrySet().stream()
        .filter(it -> it.getValue().contains(kind) || it.getValue().contains(place))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> kinds = new HashMap<>();
    try (InputStream file =
        Objects.requireNonNull(SourceKinds.class.getResourceAsStream("kinds.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(": ", -1))
          .forEach(line -> {
            List<String> meant = List.of(line[0].split(" ", -1));
            for (String word : line[1].split(" ", -1)) {
              kinds.put(word, meant);
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kinds;
  }
}
