package bot.verbatim.slack.wire;

/// A way in which Slack's requests arrive.
public sealed interface Transport extends AutoCloseable permits HttpServer, SlackSockets {

  /// Takes nothing new, and finishes the acknowledgements that are due.
  @Override
  void close();
}
