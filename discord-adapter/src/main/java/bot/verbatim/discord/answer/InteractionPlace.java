package bot.verbatim.discord.answer;

import bot.verbatim.chat.Place;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.IntegrationOwners;
import net.dv8tion.jda.api.interactions.Interaction;

/// Where an interaction comes from.
final class InteractionPlace {

  private InteractionPlace() {}

  /// A server that installed the bot is a community. Elsewhere, in a private talk or where somebody
  /// brought the bot along for themselves, the person is a community of their own.
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
