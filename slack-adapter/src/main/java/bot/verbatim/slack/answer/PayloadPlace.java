package bot.verbatim.slack.answer;

import bot.verbatim.chat.IncomingText;
import bot.verbatim.chat.Place;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.event.AppHomeOpenedEvent;
import org.jspecify.annotations.Nullable;

/// Derives the [Place] of a Slack request.
///
/// A community is one workspace, named by enterprise and team, since team ids alone are not unique
/// on Enterprise Grid. A direct message belongs to its workspace too: everybody on Slack is in one,
/// and what a team added should be found there as well.
public final class PayloadPlace {

  private PayloadPlace() {}

  static Place of(SlashCommandPayload payload) {
    return place(
        payload.getEnterpriseId(),
        payload.getTeamId(),
        payload.getChannelId(),
        payload.getUserId());
  }

  static Place of(BlockActionPayload payload) {
    BlockActionPayload.Team team = payload.getTeam();
    BlockActionPayload.User user = payload.getUser();
    BlockActionPayload.Enterprise enterprise = payload.getEnterprise();
    BlockActionPayload.Channel channel = payload.getChannel();
    return place(
        enterprise == null ? null : enterprise.getId(),
        team == null ? user.getTeamId() : team.getId(),
        channel == null ? null : channel.getId(),
        user.getId());
  }

  static Place of(MessageShortcutPayload payload) {
    MessageShortcutPayload.Team team = payload.getTeam();
    MessageShortcutPayload.User user = payload.getUser();
    MessageShortcutPayload.Enterprise enterprise = payload.getEnterprise();
    MessageShortcutPayload.Channel channel = payload.getChannel();
    return place(
        enterprise == null ? null : enterprise.getId(),
        team == null ? user.getTeamId() : team.getId(),
        channel == null ? null : channel.getId(),
        user.getId());
  }

  static Place of(GlobalShortcutPayload payload) {
    GlobalShortcutPayload.Team team = payload.getTeam();
    GlobalShortcutPayload.User user = payload.getUser();
    GlobalShortcutPayload.Enterprise enterprise = payload.getEnterprise();
    return place(
        enterprise == null ? null : enterprise.getId(),
        team == null ? user.getTeamId() : team.getId(),
        null,
        user.getId());
  }

  static Place of(BlockSuggestionPayload payload) {
    BlockSuggestionPayload.Team team = payload.getTeam();
    BlockSuggestionPayload.User user = payload.getUser();
    BlockSuggestionPayload.Enterprise enterprise = payload.getEnterprise();
    return place(
        enterprise == null ? null : enterprise.getId(),
        team == null ? user.getTeamId() : team.getId(),
        null,
        user.getId());
  }

  static Place of(ViewSubmissionPayload payload) {
    ViewSubmissionPayload.Team team = payload.getTeam();
    ViewSubmissionPayload.User user = payload.getUser();
    ViewSubmissionPayload.Enterprise enterprise = payload.getEnterprise();
    return place(
        enterprise == null ? null : enterprise.getId(),
        team == null ? user.getTeamId() : team.getId(),
        null,
        user.getId());
  }

  static Place of(EventsApiPayload<AppHomeOpenedEvent> payload) {
    return place(
        payload.getEnterpriseId(), payload.getTeamId(), null, payload.getEvent().getUser());
  }

  private static Place place(
      @Nullable String enterprise, @Nullable String team, @Nullable String channel, String person) {
    return new Place("slack:" + text(enterprise) + ":" + text(team), text(channel), text(person));
  }

  /// The value, or an empty string: Slack leaves out fields that it does not know.
  public static String text(@Nullable String value) {
    return IncomingText.of(value);
  }
}
