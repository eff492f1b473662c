package bot.verbatim.slack.wire;

/// Receives requests from Slack.
public sealed interface Transport extends AutoCloseable permits HttpServer, SlackSockets {

  /// Takes no new requests, and finishes pending acknowledgements.
  @Override
  void close();
}
