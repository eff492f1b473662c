package bot.verbatim.discord.gateway;

/// The [links](https://discord.com/developers/docs/resources/application#install-links) by which
/// people install the bot. They ask for no permission.
public final class InviteLink {

  private static final String LINK =
      "https://discord.com/oauth2/authorize?client_id=%s&scope=applications.commands&integration_type=%d";

  private InviteLink() {}

  /// Installs the bot in a server.
  public static String toServer(String application) {
    return LINK.formatted(application, 0);
  }

  /// Installs the bot for one person, in every server and direct message.
  public static String toPerson(String application) {
    return LINK.formatted(application, 1);
  }
}
