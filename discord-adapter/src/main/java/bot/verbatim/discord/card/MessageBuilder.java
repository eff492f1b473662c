package bot.verbatim.discord.card;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.utils.FileUpload;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;

/// Builds a message: containers, one for each card, whose texts share [Discord's
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

  private sealed interface Part {}

  /// The beginning of a card, whose edge has this colour; null begins what belongs to none.
  private record Edge(@Nullable Integer colour) implements Part {}

  private record Text(List<TextPiece> pieces) implements Part {}

  private record Menu(String placeholder, List<Entry> entries) implements Part {}

  private record Row(List<Offer> offers) implements Part {}

  private record Whole(TextPiece piece, String name, String text) implements Part {}

  /// A button to show.
  ///
  /// @param ifCut the button is shown only if this piece is cut; null means always
  record Offer(Button button, @Nullable TextPiece ifCut) {}

  /// An entry of a menu.
  ///
  /// @param saved what is done if it is chosen; unique in the menu
  /// @param ifCut the entry is shown only if this piece is cut; null means always
  record Entry(String label, String saved, @Nullable TextPiece ifCut) {}

  /// Begins a card. What was added before belongs to none.
  ///
  /// @param colour of its edge, as 0xRRGGBB
  MessageBuilder card(int colour) {
    parts.add(new Edge(colour));
    return this;
  }

  /// Ends the last card.
  MessageBuilder endCards() {
    parts.add(new Edge(null));
    return this;
  }

  MessageBuilder say(TextPiece... pieces) {
    return say(Arrays.asList(pieces));
  }

  MessageBuilder say(List<TextPiece> pieces) {
    parts.add(new Text(List.copyOf(pieces)));
    return this;
  }

  /// Adds a menu of at most 25 entries; nothing if there are none.
  MessageBuilder menu(String placeholder, List<Entry> entries) {
    if (!entries.isEmpty()) {
      parts.add(new Menu(placeholder, List.copyOf(entries)));
    }
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
    List<MessageTopLevelComponent> drawn = new ArrayList<>();
    List<ContainerChildComponent> inCard = new ArrayList<>();
    @Nullable Integer colour = null;
    for (Part part : parts) {
      if (part instanceof Edge edge) {
        close(drawn, inCard, colour);
        colour = edge.colour();
      } else {
        drawn(part, level).forEach(inCard::add);
      }
    }
    close(drawn, inCard, colour);
    return new MessageCreateBuilder()
        .useComponentsV2()
        .setComponents(drawn)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(Message.MentionType.class))
        .mentionRepliedUser(false)
        .build();
  }

  /// Moves what was collected to the message, in a container if it has a colour.
  private static void close(
      List<MessageTopLevelComponent> drawn,
      List<ContainerChildComponent> inCard,
      @Nullable Integer colour) {
    if (colour != null && !inCard.isEmpty()) {
      drawn.add(Container.of(List.copyOf(inCard)).withAccentColor(colour));
    } else {
      inCard.forEach(part -> drawn.add((MessageTopLevelComponent) part));
    }
    inCard.clear();
  }

  private static Stream<ContainerChildComponent> drawn(Part part, int level) {
    return switch (part) {
      case Edge _ -> Stream.of();
      case Text(List<TextPiece> pieces) -> {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.drawn(level)));
        String shown = text.toString().stripTrailing();
        yield Stream.of(TextDisplay.of(shown.isBlank() ? "…" : shown));
      }
      case Menu(String placeholder, List<Entry> entries) -> {
        List<SelectOption> options =
            entries.stream()
                .filter(entry -> entry.ifCut() == null || entry.ifCut().isCutAt(level))
                .limit(StringSelectMenu.OPTIONS_MAX_AMOUNT)
                .map(entry -> SelectOption.of(entry.label(), entry.saved()))
                .toList();
        yield options.isEmpty()
            ? Stream.of()
            : Stream.of(
                ActionRow.of(
                    StringSelectMenu.create("menu")
                        .setPlaceholder(placeholder)
                        .addOptions(options)
                        .build()));
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
