package bot.verbatim.discord;

import bot.verbatim.Settings;
import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.SampleCommands;
import bot.verbatim.chat.admission.SettableClock;
import bot.verbatim.discord.gateway.DiscordSettings;
import bot.verbatim.discord.gateway.Shards;
import bot.verbatim.text.StartupFailure;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// A bot that runs on a Discord of the test's own.
final class Running implements AutoCloseable {

  final SettableClock clock = new SettableClock(Instant.now());
  final FakeDiscord discord;
  final SampleCommands commands = new SampleCommands();
  private final Path home;
  private @Nullable DiscordBot bot;

  private Running(Path home) throws Exception {
    this.discord = new FakeDiscord(clock);
    this.home = home;
  }

  /// A Discord to which no bot is connected yet.
  static Running discord(Path home) throws Exception {
    return new Running(home);
  }

  /// A bot that is connected.
  static Running bot(Path home) throws Exception {
    Running running = discord(home);
    running.start();
    return running;
  }

  DiscordBot start() throws StartupFailure {
    return start(FakeDiscord.TOKEN, discord.apiUrl());
  }

  DiscordBot start(String token, String api) throws StartupFailure {
    return start(token, api, null);
  }

  DiscordBot start(String token, String api, @Nullable Shards shards) throws StartupFailure {
    return start(
        new DiscordSettings(token, api + "/", true, shards, new Settings(home, home, 1)),
        commands.dispatcher());
  }

  /// A bot with another core than the sample commands.
  DiscordBot start(Dispatcher core) throws StartupFailure {
    return start(
        new DiscordSettings(
            FakeDiscord.TOKEN, discord.apiUrl() + "/", true, null, new Settings(home, home, 1)),
        core);
  }

  private DiscordBot start(DiscordSettings settings, Dispatcher core) throws StartupFailure {
    DiscordBot started =
        DiscordBot.start(settings, core, new DiscordBot.Surroundings(clock, new Random(1), clock));
    bot = started;
    return started;
  }

  /// Ends the bot; its Discord stays.
  void stop() {
    if (bot != null) {
      bot.close();
      bot = null;
    }
  }

  @Override
  public void close() {
    commands.letGo();
    stop();
    discord.close();
  }
}
