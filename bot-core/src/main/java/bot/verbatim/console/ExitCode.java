package bot.verbatim.console;

import bot.verbatim.chat.Reply;

/// What a process says to its shell when it ends.
final class ExitCode {

  static final int OK = 0;

  /// Nothing matched, or something recorded does not hold.
  static final int NOTHING = 1;

  /// The call was wrong.
  static final int WRONG_CALL = 2;

  /// Something went wrong here: `EX_SOFTWARE` of `sysexits.h`.
  static final int FAILURE = 70;

  /// Ended by Ctrl-C: 128 and the number of the signal.
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /// The code for a reply.
  static int of(Reply reply) {
    return switch (reply) {
      case Reply.Quotes _,
          Reply.Topics _,
          Reply.Sources _,
          Reply.Why _,
          Reply.Citation _,
          Reply.Help _ ->
          OK;
      case Reply.NothingFound _ -> NOTHING;
      case Reply.Problem _ -> WRONG_CALL;
      case Reply.Failure _ -> FAILURE;
    };
  }
}
