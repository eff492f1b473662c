package bot.verbatim.discord;

import bot.verbatim.chat.Dispatcher;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledThreadPoolExecutor;
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

  /// How many answers are under way at once, and so how many connections there are.
  private static final int AT_ONCE = 64;

  private static final int MOST_WAITING = 10_000;

  /// Longer than an answer is of any use.
  private static final Duration TIME_TO_FINISH = Duration.ofMillis(3500);

  private static final Duration TIME_TO_LEAVE = Duration.ofSeconds(2);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ScheduledThreadPoolExecutor timer = timer();
  private final OkHttpClient client = client();
  private final CompletableFuture<Refusal> ended = new CompletableFuture<>();
  private final WorkQueue queue = new WorkQueue(threads, AT_ONCE, MOST_WAITING);
  private final Counter counter;
  private volatile @Nullable ShardManager shards;
  private volatile @Nullable Registration registration;

  private DiscordBot(DiscordSettings settings) {
    counter = new Counter(queue, new DiscordSender(client, settings.api()), timer, threads);
  }

  /// Connects.
  ///
  /// @throws Refusal if Discord does not let it, or cannot be reached
  static DiscordBot start(
      DiscordSettings settings, Dispatcher dispatcher, Clock clock, RandomGenerator random)
      throws Refusal {
    DiscordSender.setDefaults();
    DiscordBot bot = new DiscordBot(settings);
    try {
      bot.connect(settings, dispatcher, clock, random);
      return bot;
    } catch (Refusal | RuntimeException failure) {
      bot.close();
      throw failure;
    }
  }

  /// Completed with the reason when Discord ends the connection for good.
  CompletableFuture<Refusal> ended() {
    return ended;
  }

  private void connect(
      DiscordSettings settings, Dispatcher dispatcher, Clock clock, RandomGenerator random)
      throws Refusal {
    Shards wanted = settings.shards();
    Gateway gateway = Gateway.ask(client, settings, wanted == null ? 0 : wanted.count());
    Shards own = wanted == null ? Shards.all(gateway.shards()) : wanted;
    IdentifyBudget budget = new IdentifyBudget(settings.core().home(), own.count(), clock, random);
    Sessions sessions = new Sessions(gateway, budget, timer, ended::complete);
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
                new DiscordListener(dispatcher, counter),
                commands,
                new SessionWatch(refusal -> {
                  sessions.end();
                  ended.complete(refusal);
                }));
    if (settings.isOwnApi()) {
      builder.setCompression(Compression.NONE);
    }
    shards = login(builder);
  }

  private ShardManager login(DefaultShardManagerBuilder builder) throws Refusal {
    try {
      return builder.build();
    } catch (InvalidTokenException wrong) {
      throw new Refusal(Refusal.WRONG_SETTING, Remedy.WRONG_TOKEN);
    } catch (ErrorResponseException failure) {
      throw new Refusal(
          Refusal.TRY_LATER,
          "Discord does not let the bot log in at the moment (%d): wait a minute, then start again."
              .formatted(failure.getErrorCode()));
    } catch (IllegalStateException refused) {
      if (ended.isDone()) {
        throw ended.join();
      }
      throw refused;
    }
  }

  /// Finishes what is under way, and leaves. Takes ten seconds at most.
  @Override
  public void close() {
    counter.close();
    try {
      queue.awaitEmpty(TIME_TO_FINISH.toMillis());
      leave();
      threads.shutdown();
      threads.awaitTermination(TIME_TO_LEAVE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    } finally {
      timer.shutdownNow();
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

  private static ScheduledThreadPoolExecutor timer() {
    ScheduledThreadPoolExecutor timer =
        new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("timer").factory());
    timer.setRemoveOnCancelPolicy(true);
    return timer;
  }

  /// An answer to an interaction is tried for two seconds; there is no time for more.
  private static OkHttpClient client() {
    return new OkHttpClient.Builder()
        .connectionPool(new ConnectionPool(AT_ONCE, 30, TimeUnit.SECONDS))
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
