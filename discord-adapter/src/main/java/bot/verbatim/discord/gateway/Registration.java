package bot.verbatim.discord.gateway;

import bot.verbatim.text.HomeFolder;
import bot.verbatim.text.Sha256;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.jspecify.annotations.Nullable;

/// Registers the commands with Discord if they changed since they were last registered.
public final class Registration extends ListenerAdapter {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");

  private final List<SlashCommandData> commands;
  private final Path file;
  private volatile CompletableFuture<@Nullable Void> settled =
      CompletableFuture.completedFuture(null);

  /// @param home where the hash of the commands last registered is kept
  public Registration(List<SlashCommandData> commands, Path home) {
    this.commands = List.copyOf(commands);
    this.file = file(home);
  }

  /// The file with the hash of the commands last registered.
  static Path file(Path home) {
    return home.resolve("discord-commands.sha256");
  }

  /// Only the process with shard 0 registers.
  @Override
  public void onReady(ReadyEvent event) {
    if (event.getJDA().getShardInfo().getShardId() == 0) {
      register(event.getJDA());
    }
  }

  private void register(JDA jda) {
    String hash = hash(jda.getSelfUser().getApplicationId());
    if (hash.equals(registered())) {
      return;
    }
    CompletableFuture<@Nullable Void> answered = new CompletableFuture<>();
    settled = answered;
    jda.updateCommands()
        .addCommands(commands)
        .queue(
            _ -> {
              keep(hash);
              answered.complete(null);
            },
            failure -> {
              LOG.log(
                  Level.WARNING,
                  "The commands could not be registered ({0}); those of last time stay. The next"
                      + " start tries again.",
                  failure.getClass().getSimpleName());
              answered.complete(null);
            });
  }

  /// Waits until Discord has answered a pending registration, but no longer than this.
  public void awaitAnswer(Duration atMost) {
    settled.completeOnTimeout(null, atMost.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  private String registered() {
    try {
      return Files.exists(file) ? Files.readString(file).strip() : "";
    } catch (IOException unreadable) {
      return "";
    }
  }

  private void keep(String hash) {
    try {
      HomeFolder.createFor(file);
      Files.writeString(file, hash + "\n");
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "{0} cannot be written; the commands will be registered again.", file);
    }
  }

  private String hash(String application) {
    StringBuilder said = new StringBuilder(application);
    for (SlashCommandData command : commands) {
      said.append(sorted(command.toData().toMap()));
    }
    return HexFormat.of().formatHex(Sha256.of(said.toString()));
  }

  /// The JSON with its keys sorted, so that equal commands have equal hashes.
  private static Object sorted(Object json) {
    return switch (json) {
      case Map<?, ?> map -> {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), sortedOrNone(value)));
        yield sorted;
      }
      case List<?> list -> list.stream().map(Registration::sortedOrNone).toList();
      default -> json;
    };
  }

  private static Object sortedOrNone(Object json) {
    return json == null ? "null" : sorted(json);
  }
}
