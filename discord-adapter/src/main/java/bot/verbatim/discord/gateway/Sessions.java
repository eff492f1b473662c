package bot.verbatim.discord.gateway;

import bot.verbatim.chat.admission.Timer;
import bot.verbatim.text.StartupFailure;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;

/// Decides when JDA may begin sessions: as many at once as Discord allows, and no more a day than
/// [IdentifyBudget] has left.
public final class Sessions extends ConcurrentSessionController {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");

  private final Gateway gateway;
  private final IdentifyBudget budget;
  private final Timer timer;
  private final Consumer<StartupFailure> onRefusal;
  private volatile boolean ended;

  /// @param onRefusal takes the reason when no more sessions may begin
  public Sessions(
      Gateway gateway, IdentifyBudget budget, Timer timer, Consumer<StartupFailure> onRefusal) {
    this.gateway = gateway;
    this.budget = budget;
    this.timer = timer;
    this.onRefusal = onRefusal;
    setConcurrency(gateway.concurrency());
  }

  /// No session begins after this.
  public void end() {
    ended = true;
  }

  @Override
  public String getGateway() {
    return gateway.url();
  }

  @Override
  public ShardedGateway getShardedGateway(JDA api) {
    return new ShardedGateway(gateway.url(), gateway.shards(), gateway.concurrency());
  }

  /// @throws IllegalStateException if no session may begin; JDA then shuts down
  @Override
  public void appendSession(SessionController.SessionConnectNode node) {
    if (ended) {
      throw new IllegalStateException("ended");
    }
    try {
      Duration pause = budget.pause();
      if (!budget.take()) {
        throw refused(
            StartupFailure.tryLater(
                "The bot began %d sessions within a day: find out why it starts so often, and start"
                        .formatted(IdentifyBudget.A_DAY)
                    + " it again tomorrow."));
      }
      if (pause.isZero()) {
        super.appendSession(node);
      } else {
        LOG.log(Level.WARNING, "Many starts lately: connecting in " + pause.toSeconds() + " s.");
        Timer.Alarm _ = timer.after(pause, () -> super.appendSession(node));
      }
    } catch (UncheckedIOException cannotWrite) {
      throw refused(
          StartupFailure.wrongSetting(
              "The home folder cannot be written: set VERBATIM_HOME to a folder where the bot may"
                  + " write."));
    }
  }

  private IllegalStateException refused(StartupFailure failure) {
    ended = true;
    onRefusal.accept(failure);
    return new IllegalStateException(failure.sentence());
  }
}
