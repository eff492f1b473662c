package bot.verbatim.console.call;

import bot.verbatim.chat.Reply;
import bot.verbatim.text.ExitCode;

/// The exit code of a process that ran one command.
public final class ReplyExitCode {

  private ReplyExitCode() {}

  public static int of(Reply reply) {
    return switch (reply) {
      case Reply.Quotes _,
          Reply.Topics _,
          Reply.Sources _,
          Reply.Why _,
          Reply.Citation _,
          Reply.Help _ ->
          ExitCode.OK;
      case Reply.NothingFound _ -> ExitCode.NOTHING;
      case Reply.Problem _ -> ExitCode.WRONG_CALL;
      case Reply.Failure _ -> ExitCode.FAILURE;
    };
  }
}
