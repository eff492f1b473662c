package bot.verbatim.slack;

import bot.verbatim.Settings;
import bot.verbatim.Verbatim;
import bot.verbatim.chat.admission.SystemTimer;
import bot.verbatim.slack.answer.PayloadPlace;
import bot.verbatim.slack.wire.SignatureCheck;
import bot.verbatim.slack.wire.SignatureCheck.Verdict;
import bot.verbatim.slack.wire.SlackAccess;
import bot.verbatim.slack.wire.SlackSettings;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import com.slack.api.bolt.util.SlackRequestParser.HttpRequest;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/// One of the servers that [SlackBench] compares, in a process of its own. Prints its port.
final class BenchServer {

  private BenchServer() {}

  /// Serves until its input ends.
  ///
  /// @param arguments which server, the Web API's address, the data folder and the home
  public static void main(String[] arguments) throws Exception {
    int port =
        switch (arguments[0]) {
          case "verbatim" -> verbatim(arguments[1], arguments[2], arguments[3]);
          case "bolt" -> jetty(bolt(arguments[1]));
          default -> jetty(signatureAlone());
        };
    System.out.println(port);
    System.in.read();
    System.exit(0);
  }

  private static int verbatim(String api, String data, String home) throws Exception {
    Verbatim core = Verbatim.open(new Settings(Path.of(data), Path.of(home), 1));
    return SlackBot.open(
            new SlackSettings(
                FakeSlack.BOT_TOKEN, new SlackSettings.Http(Wire.SIGNING_SECRET, 0), api, "/quote"),
            SlackAccess.config(api),
            core.dispatcher(),
            new SlackBot.Surroundings(
                Clock.systemUTC(),
                new Random(1),
                new SystemTimer(System::nanoTime),
                Thread::sleep,
                _ -> {}))
        .port();
  }

  /// Bolt as it comes, with one command that echoes.
  private static Handler bolt(String api) {
    AppConfig config =
        AppConfig.builder()
            .slack(Slack.getInstance(SlackAccess.config(api)))
            .singleTeamBotToken(FakeSlack.BOT_TOKEN)
            .signingSecret(Wire.SIGNING_SECRET)
            .build();
    App app = new App(config);
    app.command("/quote", (request, context) -> context.ack(request.getPayload().getText()));
    app.start();
    SlackRequestParser parser = new SlackRequestParser(config);
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        Map<String, List<String>> headers = new HashMap<>();
        request
            .getHeaders()
            .forEach(field -> headers.put(field.getName(), List.of(field.getValue())));
        var answer =
            app.run(
                parser.parse(
                    HttpRequest.builder()
                        .requestUri("/slack/events")
                        .queryString(Map.of())
                        .requestBody(Content.Source.asString(request))
                        .headers(new RequestHeaders(headers))
                        .build()));
        response.setStatus(answer.getStatusCode());
        response.write(
            true,
            ByteBuffer.wrap(PayloadPlace.text(answer.getBody()).getBytes(StandardCharsets.UTF_8)),
            callback);
        return true;
      }
    };
  }

  private static Handler signatureAlone() {
    SignatureCheck check = new SignatureCheck(Wire.SIGNING_SECRET, Clock.systemUTC());
    return new Handler.Abstract() {
      @Override
      public boolean handle(Request request, Response response, Callback callback)
          throws Exception {
        byte[] body = Content.Source.asInputStream(request).readAllBytes();
        Verdict verdict =
            check.check(
                request.getHeaders().get("X-Slack-Request-Timestamp"),
                request.getHeaders().get("X-Slack-Signature"),
                body);
        response.setStatus(verdict == Verdict.GENUINE ? 200 : 401);
        response.write(true, ByteBuffer.allocate(0), callback);
        return true;
      }
    };
  }

  private static int jetty(Handler handler) throws Exception {
    QueuedThreadPool threads = new QueuedThreadPool(64);
    threads.setVirtualThreadsExecutor(VirtualThreads.getDefaultVirtualThreadsExecutor());
    Server server = new Server(threads);
    ServerConnector connector = new ServerConnector(server);
    server.addConnector(connector);
    server.setHandler(handler);
    server.start();
    return connector.getLocalPort();
  }
}
