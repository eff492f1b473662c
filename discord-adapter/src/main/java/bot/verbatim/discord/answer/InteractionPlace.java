package bot.verbatim.discord.answer;

import bot.verbatim.chat.Place;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.IntegrationOwners;
import net.dv8tion.jda.api.interactions.Interaction;

/// Derives the [Place] of an interaction.
final class InteractionPlace {

  private InteractionPlace() {}

  /// In a server that installed the bot, the community is the server. Elsewhere, in a direct
  /// message or where only the user installed it, the community is that user.
  static Place of(Interaction interaction) {
    String person = "discord:user:" + interaction.getUser().getId();
    Guild guild = interaction.getGuild();
    IntegrationOwners owners = interaction.getIntegrationOwners();
    boolean broughtAlong = owners.isUserIntegration() && !owners.isGuildIntegration();
    return new Place(
        guild == null || broughtAlong ? person : "discord:guild:" + guild.getId(),
        interaction.getChannelId() == null ? "" : interaction.getChannelId(),
        person);
  }
}
