package bot.verbatim.discord;

import bot.verbatim.chat.Dispatcher;
import bot.verbatim.chat.admission.Timer;
import bot.verbatim.chat.admission.WorkerPool;
import bot.verbatim.discord.answer.DiscordListener;
import bot.verbatim.discord.answer.DiscordSender;
import bot.verbatim.discord.answer.InteractionGate;
import bot.verbatim.discord.gateway.CloseCodeRemedy;
import bot.verbatim.discord.gateway.DiscordCommands;
import bot.verbatim.discord.gateway.DiscordSettings;
import bot.verbatim.discord.gateway.Gateway;
import bot.verbatim.discord.gateway.IdentifyBudget;
import bot.verbatim.discord.gateway.Registration;
import bot.verbatim.discord.gateway.SessionWatch;
import bot.verbatim.discord.gateway.Sessions;
import bot.verbatim.discord.gateway.Shards;
import bot.verbatim.text.StartupFailure;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/// The bot, connected to Discord.
final class DiscordBot implements AutoCloseable {

  /// How long closing waits for interactions; longer than the 3 s for which Discord accepts an
  /// answer.
  private static final Duration TIME_TO_FINISH = Duration.ofMillis(3500);

  /// How long closing waits for the registration of commands, for each shard, and for the threads.
  /// Chosen by hand; no test tells.
  private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(2);

  private final ExecutorService workers = WorkerPool.open();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final OkHttpClient client = client();
  private final CompletableFuture<StartupFailure> ended = new CompletableFuture<>();
  private final InteractionGate gate;
  private volatile @Nullable ShardManager shards;
  private volatile @Nullable Registration registration;

  private DiscordBot(DiscordSettings settings, Surroundings surroundings) {
    gate =
        new InteractionGate(
            new DiscordSender(client, settings.api()),
            workers,
            threads,
            surroundings.timer(),
            surroundings.clock());
  }

  /// The sources of time and randomness, which tests replace.
  record Surroundings(Clock clock, RandomGenerator random, Timer timer) {}

  /// Connects to Discord.
  ///
  /// @throws StartupFailure if Discord refuses the bot, or cannot be reached
  static DiscordBot start(
      DiscordSettings settings, Dispatcher dispatcher, Surroundings surroundings)
      throws StartupFailure {
    DiscordSender.setDefaults();
    DiscordBot bot = new DiscordBot(settings, surroundings);
    try {
      bot.connect(settings, dispatcher, surroundings);
      return bot;
    } catch (StartupFailure | RuntimeException failure) {
      bot.close();
      throw failure;
    }
  }

  /// Completed with the reason when the connection ended and must not be made again.
  CompletableFuture<StartupFailure> ended() {
    return ended;
  }

  private void connect(DiscordSettings settings, Dispatcher dispatcher, Surroundings surroundings)
      throws StartupFailure {
    Shards wanted = settings.shards();
    Gateway gateway = Gateway.ask(client, settings, wanted == null ? 0 : wanted.count());
    Shards own = wanted == null ? Shards.all(gateway.shards()) : wanted;
    IdentifyBudget budget =
        new IdentifyBudget(
            settings.core().home(), own.count(), surroundings.clock(), surroundings.random());
    Sessions sessions = new Sessions(gateway, budget, surroundings.timer(), ended::complete);
    Registration commands =
        new Registration(DiscordCommands.of(dispatcher.specs()), settings.core().home());
    registration = commands;
    DefaultShardManagerBuilder builder =
        DefaultShardManagerBuilder.createLight(
                settings.token(), EnumSet.noneOf(GatewayIntent.class))
            .setShardsTotal(own.total())
            .setShards(own.first(), own.last())
            .setSessionController(sessions)
            .setRestConfig(new RestConfig().setBaseUrl(settings.api()))
            .setHttpClient(client)
            .setRequestTimeoutRetry(false)
            .setCallbackPool(threads, false)
            .setRateLimitElastic(threads, false)
            .setEnableShutdownHook(false)
            .addEventListeners(
                new DiscordListener(dispatcher, gate),
                commands,
                new SessionWatch(failure -> {
                  sessions.end();
                  ended.complete(failure);
                }));
    if (settings.isOwnApi()) {
      builder.setCompression(Compression.NONE);
    }
    shards = login(builder);
  }

  private ShardManager login(DefaultShardManagerBuilder builder) throws StartupFailure {
    try {
      return builder.build();
    } catch (InvalidTokenException wrong) {
      throw StartupFailure.wrongSetting(CloseCodeRemedy.WRONG_TOKEN);
    } catch (ErrorResponseException failure) {
      throw StartupFailure.tryLater(
          "Discord does not let the bot log in at the moment (%d): wait a minute, then start again."
              .formatted(failure.getErrorCode()));
    } catch (IllegalStateException refused) {
      if (ended.isDone()) {
        throw ended.join();
      }
      throw refused;
    }
  }

  /// Finishes running interactions, then disconnects. Takes up to 9.5 s with one shard; each
  /// further shard that does not end adds up to 2 s.
  @Override
  public void close() {
    try {
      gate.close(TIME_TO_FINISH);
      leave();
      threads.shutdown();
      threads.awaitTermination(TIME_TO_LEAVE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      workers.shutdownNow();
      threads.shutdown();
      client.connectionPool().evictAll();
      client.dispatcher().executorService().shutdown();
    }
  }

  private void leave() throws InterruptedException {
    ShardManager running = shards;
    if (running == null) {
      return;
    }
    Registration commands = registration;
    if (commands != null) {
      commands.awaitAnswer(TIME_TO_LEAVE);
    }
    running.shutdown();
    for (JDA shard : running.getShards()) {
      if (!shard.awaitShutdown(TIME_TO_LEAVE)) {
        shard.shutdownNow();
      }
    }
  }

  /// The HTTP client. Calls that answer an interaction connect and read with timeouts of 2 s, since
  /// Discord accepts answers for 3 s only.
  private static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(InteractionGate.AT_ONCE, 30, TimeUnit.SECONDS))
        .addInterceptor(chain ->
            chain.request().url().encodedPath().contains("/interactions/")
                ? chain
                    .withConnectTimeout(2, TimeUnit.SECONDS)
                    .withReadTimeout(2, TimeUnit.SECONDS)
                    .proceed(chain.request())
                : chain.proceed(chain.request()))
        .build();
  }
}
