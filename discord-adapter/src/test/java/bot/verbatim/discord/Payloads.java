package bot.verbatim.discord;

import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord sends, as its documentation shows it.
final class Payloads {

  static final long APPLICATION = 900_000_000_000_000_001L;
  static final long GUILD = 900_000_000_000_000_002L;
  static final long CHANNEL = 900_000_000_000_000_003L;
  static final long PERSON = 900_000_000_000_000_004L;

  /// A server that the bot is not in.
  static final long ELSEWHERE = 900_000_000_000_000_005L;

  private static final String ALL_PERMISSIONS = "2251799813685247";

  private Payloads() {}

  static DataObject self() {
    return user(APPLICATION, "verbatim").put("bot", true);
  }

  static DataObject user(long id, String name) {
    return DataObject.empty()
        .put("id", Long.toString(id))
        .put("username", name)
        .put("global_name", name)
        .put("discriminator", "0")
        .putNull("avatar");
  }

  static DataObject ready(String session, String resumeUrl, DataArray shard) {
    return DataObject.empty()
        .put("v", 10)
        .put("session_id", session)
        .put("resume_gateway_url", resumeUrl)
        .put("user", self())
        .put(
            "application", DataObject.empty().put("id", Long.toString(APPLICATION)).put("flags", 0))
        .put("guilds", array(DataObject.empty().put("id", id(GUILD)).put("unavailable", true)))
        .put("private_channels", DataArray.empty())
        .put("shard", shard);
  }

  static DataObject guild() {
    DataObject everyone =
        DataObject.empty()
            .put("id", id(GUILD))
            .put("name", "@everyone")
            .put("permissions", ALL_PERMISSIONS)
            .put("position", 0)
            .put("color", 0)
            .put(
                "colors",
                DataObject.empty()
                    .put("primary_color", 0)
                    .putNull("secondary_color")
                    .putNull("tertiary_color"))
            .put("hoist", false)
            .put("managed", false)
            .put("mentionable", false)
            .put("flags", 0);
    DataObject guild =
        DataObject.empty()
            .put("id", id(GUILD))
            .put("name", "Oversight club")
            .put("owner_id", id(PERSON))
            .put("afk_timeout", 300)
            .put("verification_level", 0)
            .put("default_message_notifications", 0)
            .put("explicit_content_filter", 0)
            .put("mfa_level", 0)
            .put("nsfw_level", 0)
            .put("premium_tier", 0)
            .put("preferred_locale", "en-US")
            .put("system_channel_flags", 0)
            .put("features", DataArray.empty())
            .put("member_count", 2)
            .put("large", false)
            .put("roles", array(everyone))
            .put("channels", array(channel(CHANNEL)))
            .put("members", array(member(self())));
    List.of("threads", "emojis", "stickers", "voice_states", "presences")
        .forEach(name -> guild.put(name, DataArray.empty()));
    List.of("stage_instances", "guild_scheduled_events", "soundboard_sounds")
        .forEach(name -> guild.put(name, DataArray.empty()));
    return guild;
  }

  static DataObject channel(long id) {
    return DataObject.empty()
        .put("id", id(id))
        .put("type", 0)
        .put("name", "general")
        .put("position", 0)
        .put("permission_overwrites", DataArray.empty())
        .put("permissions", ALL_PERMISSIONS);
  }

  private static DataObject member(DataObject user) {
    return DataObject.empty()
        .put("user", user)
        .put("roles", DataArray.empty())
        .put("joined_at", "2024-01-01T00:00:00.000000+00:00")
        .put("deaf", false)
        .put("mute", false)
        .put("flags", 0);
  }

  /// Somebody asks in a server that installed the bot.
  static DataObject inServer(long id, int type, DataObject data) {
    return interaction(id, type, data)
        .put("context", 0)
        .put("channel_id", id(CHANNEL))
        .put("channel", channel(CHANNEL).put("guild_id", id(GUILD)))
        .put("guild_id", id(GUILD))
        .put("guild", DataObject.empty().put("id", id(GUILD)).put("features", DataArray.empty()))
        .put("member", member(user(PERSON, "asker")).put("permissions", ALL_PERMISSIONS))
        .put("authorizing_integration_owners", DataObject.empty().put("0", id(GUILD)));
  }

  /// Somebody asks in their private talk with the bot.
  static DataObject inPrivate(long id, int type, DataObject data) {
    return interaction(id, type, data)
        .put("context", 1)
        .put("channel_id", id(CHANNEL + 100))
        .put(
            "channel",
            DataObject.empty()
                .put("id", id(CHANNEL + 100))
                .put("type", 1)
                .put("recipients", array(user(PERSON, "asker"))))
        .put("user", user(PERSON, "asker"))
        .put("authorizing_integration_owners", DataObject.empty().put("0", "0"));
  }

  /// Somebody asks in a server that did not install the bot; they did, for themselves.
  static DataObject elsewhere(long id, int type, DataObject data) {
    return interaction(id, type, data)
        .put("context", 0)
        .put("channel_id", id(CHANNEL + 200))
        .put("channel", channel(CHANNEL + 200).put("guild_id", id(ELSEWHERE)))
        .put("guild_id", id(ELSEWHERE))
        .put(
            "guild", DataObject.empty().put("id", id(ELSEWHERE)).put("features", DataArray.empty()))
        .put("member", member(user(PERSON, "asker")).put("permissions", ALL_PERMISSIONS))
        .put("authorizing_integration_owners", DataObject.empty().put("1", id(PERSON)));
  }

  /// Somebody asks in a server that installed the commands, but has no member for the bot.
  static DataObject whereItIsNoMember(long id, int type, DataObject data) {
    return elsewhere(id, type, data)
        .put("authorizing_integration_owners", DataObject.empty().put("0", id(ELSEWHERE)));
  }

  private static DataObject interaction(long id, int type, DataObject data) {
    return DataObject.empty()
        .put("id", id(id))
        .put("application_id", id(APPLICATION))
        .put("type", type)
        .put("token", "token-" + id)
        .put("version", 1)
        .put("locale", "en-US")
        .put("guild_locale", "en-US")
        .put("entitlements", DataArray.empty())
        .put("app_permissions", ALL_PERMISSIONS)
        .put("data", data);
  }

  /// @param command a name, or a name and a subcommand
  /// @param focused the option being typed, or an empty string
  static DataObject command(String command, Map<String, String> options, String focused) {
    DataArray given = DataArray.empty();
    options.forEach((name, value) -> {
      DataObject option = DataObject.empty().put("name", name).put("type", 3).put("value", value);
      given.add(name.equals(focused) ? option.put("focused", true) : option);
    });
    String[] words = command.split(" ", -1);
    DataObject data =
        DataObject.empty().put("id", id(APPLICATION + 7)).put("name", words[0]).put("type", 1);
    return words.length == 1
        ? data.put("options", given)
        : data.put(
            "options",
            array(DataObject.empty().put("name", words[1]).put("type", 1).put("options", given)));
  }

  static DataObject button(String customId) {
    return DataObject.empty().put("custom_id", customId).put("component_type", 2);
  }

  static DataObject menu(String value) {
    return DataObject.empty()
        .put("custom_id", "menu")
        .put("component_type", 3)
        .put("values", DataArray.empty().add(value));
  }

  /// The message under which a button was pressed.
  static DataObject message() {
    DataObject message =
        DataObject.empty()
            .put("id", id(APPLICATION + 8))
            .put("channel_id", id(CHANNEL))
            .put("type", 0)
            .put("content", "")
            .put("author", self())
            .put("timestamp", "2026-01-01T00:00:00.000000+00:00")
            .putNull("edited_timestamp")
            .put("tts", false)
            .put("pinned", false)
            .put("mention_everyone", false)
            .put("flags", 32768);
    List.of("mentions", "mention_roles", "attachments", "embeds", "components")
        .forEach(name -> message.put(name, DataArray.empty()));
    return message;
  }

  private static DataArray array(DataObject... objects) {
    return DataArray.fromCollection(List.of(objects));
  }

  private static String id(long id) {
    return Long.toString(id);
  }
}
