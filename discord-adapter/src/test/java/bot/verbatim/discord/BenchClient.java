package bot.verbatim.discord;

import bot.verbatim.LogLine;
import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import bot.verbatim.discord.gateway.DiscordSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Random;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// One of the clients that [DiscordBench] compares, in a process of its own.
final class BenchClient {

  private BenchClient() {}

  /// Answers until its input ends.
  ///
  /// @param arguments `verbatim` or `bare`, the REST API's address and the gateway's, the data
  ///   folder and the home
  public static void main(String[] arguments) throws Exception {
    if (arguments[0].equals("verbatim")) {
      LogLine.install(DiscordMain.LIBRARIES);
      Settings settings = new Settings(Path.of(arguments[3]), Path.of(arguments[4]), 1);
      Verbatim core = Verbatim.open(settings);
      DiscordBot _ =
          DiscordBot.start(
              new DiscordSettings(FakeDiscord.TOKEN, arguments[1] + "/", true, null, settings),
              core.dispatcher(),
              new DiscordBot.Surroundings(
                  Clock.systemUTC(), new Random(1), new SystemTimer(System::nanoTime)));
    } else {
      JDA _ =
          JDABuilder.createLight(FakeDiscord.TOKEN, EnumSet.noneOf(GatewayIntent.class))
              .setRestConfig(new RestConfig().setBaseUrl(arguments[1] + "/"))
              .setSessionController(new LocalGateway(arguments[2]))
              .setCompression(Compression.NONE)
              .addEventListeners(new Echo())
              .build();
    }
    int _ = System.in.read();
    System.exit(0);
  }

  /// Otherwise JDA connects to Discord's own, whatever the REST API is.
  private static final class LocalGateway extends ConcurrentSessionController {
    private final String url;

    LocalGateway(String url) {
      this.url = url;
    }

    @Override
    public String getGateway() {
      return url;
    }
  }

  /// JDA as it comes, with one command that echoes.
  private static final class Echo extends ListenerAdapter {
    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
      String about = event.getOption("about", "", OptionMapping::getAsString);
      event.replyComponents(TextDisplay.of(about)).useComponentsV2().queue();
    }
  }
}
