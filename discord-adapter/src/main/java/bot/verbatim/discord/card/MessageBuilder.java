package bot.verbatim.discord.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.section.Section;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/// Builds a message: one container whose texts share [Discord's
/// limits](https://discord.com/developers/docs/components/reference).
///
/// Where the texts exceed the limit, the longest are cut, all to the same length, so that short
/// ones stay whole.
final class MessageBuilder {

  /// Maximum number of components in a message, nested ones included.
  static final int COMPONENTS = 40;

  /// Maximum number of characters over all texts of a message. Counted in UTF-16 units, which is
  /// never fewer than in code points.
  static final int CHARS = 4000;

  /// Discord's limit on buttons in an action row.
  private static final int BUTTONS_IN_A_ROW = 5;

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> customIds = new HashSet<>();
  private @Nullable Integer accent;

  private sealed interface Part {}

  private record Text(List<TextPiece> pieces, Optional<Button> beside) implements Part {}

  private record Row(List<Offer> offers) implements Part {}

  private record Whole(TextPiece piece, String name, String text) implements Part {}

  private record Line() implements Part {}

  /// A button to show.
  ///
  /// @param ifCut the button is shown only if this piece is cut; null means always
  record Offer(Button button, @Nullable TextPiece ifCut) {}

  /// Sets the colour of the container's edge, as 0xRRGGBB.
  MessageBuilder accent(int colour) {
    accent = colour;
    return this;
  }

  MessageBuilder say(TextPiece... pieces) {
    return say(Arrays.asList(pieces), Optional.empty());
  }

  /// @param beside a button at the right of the text
  MessageBuilder say(List<TextPiece> pieces, Optional<Button> beside) {
    parts.add(new Text(List.copyOf(pieces), beside));
    return this;
  }

  /// Adds buttons, five to a row; skips those whose id was added before.
  MessageBuilder offer(List<Offer> offers) {
    List<Offer> fresh = offers.stream().filter(offer -> isFresh(offer.button())).toList();
    for (int i = 0; i < fresh.size(); i += BUTTONS_IN_A_ROW) {
      parts.add(new Row(fresh.subList(i, Math.min(fresh.size(), i + BUTTONS_IN_A_ROW))));
    }
    return this;
  }

  MessageBuilder separate() {
    parts.add(new Line());
    return this;
  }

  /// Attaches the whole text as a file if the piece that shows it is cut.
  MessageBuilder attach(TextPiece ifCut, String name, String text) {
    parts.add(new Whole(ifCut, name, text));
    return this;
  }

  private boolean isFresh(Button button) {
    String id = button.getCustomId();
    return id == null || customIds.add(id);
  }

  MessageCreateData message() {
    int level = level();
    Container container = Container.of(parts.stream().flatMap(part -> drawn(part, level)).toList());
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(accent == null ? container : container.withAccentColor(accent))
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  private static Stream<ContainerChildComponent> drawn(Part part, int level) {
    return switch (part) {
      case Text(List<TextPiece> pieces, Optional<Button> beside) -> {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.drawn(level)));
        TextDisplay display = TextDisplay.of(text.toString().isBlank() ? "…" : text.toString());
        yield Stream.of(beside.isPresent() ? Section.of(beside.get(), display) : display);
      }
      case Row(List<Offer> offers) -> {
        List<Button> buttons =
            offers.stream()
                .filter(offer -> offer.ifCut() == null || offer.ifCut().isCutAt(level))
                .map(Offer::button)
                .toList();
        yield buttons.isEmpty() ? Stream.of() : Stream.of(ActionRow.of(buttons));
      }
      case Whole(TextPiece piece, String name, String text) ->
          piece.isCutAt(level)
              ? Stream.of(
                  FileDisplay.fromFile(
                      FileUpload.fromData(text.getBytes(StandardCharsets.UTF_8), name)))
              : Stream.of();
      case Line() -> Stream.of(Separator.createDivider(Separator.Spacing.SMALL));
    };
  }

  /// The length at which texts are cut so that all fit together: the largest equal share for those
  /// that are longer than it.
  private int level() {
    List<TextPiece> pieces =
        parts.stream()
            .filter(Text.class::isInstance)
            .flatMap(part -> ((Text) part).pieces().stream())
            .toList();
    int left = CHARS - pieces.stream().mapToInt(TextPiece::fixed).sum();
    int[] wanted = pieces.stream().mapToInt(TextPiece::wanted).sorted().toArray();
    for (int i = 0; i < wanted.length; i++) {
      int share = Math.max(0, left) / (wanted.length - i);
      if (wanted[i] > share) {
        return share;
      }
      left -= wanted[i];
    }
    return CHARS;
  }
}
