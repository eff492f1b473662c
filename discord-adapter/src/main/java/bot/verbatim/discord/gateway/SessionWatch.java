package bot.verbatim.discord.gateway;

import bot.verbatim.text.StartupFailure;
import com.neovisionaries.ws.client.WebSocketFrame;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Ends the bot when Discord refuses the connection for good.
///
/// JDA reconnects after close codes that it does not know, 4012 among them. It calls its listeners
/// before that, on the same thread, so the bot can end first.
public final class SessionWatch extends ListenerAdapter {

  private static final System.Logger LOG = System.getLogger("bot.verbatim.discord");

  private final Consumer<StartupFailure> onEnd;
  private final AtomicBoolean isInviting = new AtomicBoolean();

  /// @param onEnd takes the reason; must let no further session begin
  public SessionWatch(Consumer<StartupFailure> onEnd) {
    this.onEnd = onEnd;
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    WebSocketFrame frame = event.getServiceCloseFrame();
    if (event.isClosedByServer() && frame != null) {
      LOG.log(Level.INFO, "Discord closed the connection (" + frame.getCloseCode() + ").");
      CloseCodeRemedy.of(frame.getCloseCode())
          .ifPresent(remedy -> {
            end(remedy);
            event.getJDA().shutdown();
          });
    }
  }

  @Override
  public void onReady(ReadyEvent event) {
    LOG.log(
        Level.INFO,
        "Connected as {0}, shard {1}.",
        event.getJDA().getSelfUser().getId(),
        event.getJDA().getShardInfo().getShardString());
    if (!isInviting.getAndSet(true)) {
      String application = event.getJDA().getSelfUser().getApplicationId();
      LOG.log(Level.INFO, "To add it to a server: " + InviteLink.toServer(application));
      LOG.log(Level.INFO, "To add it for yourself: " + InviteLink.toPerson(application));
    }
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    LOG.log(Level.INFO, "The connection goes on where it ended.");
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    CloseCodeRemedy.of(event.getCode()).ifPresent(this::end);
  }

  private void end(String remedy) {
    onEnd.accept(StartupFailure.wrongSetting(remedy));
  }
}
