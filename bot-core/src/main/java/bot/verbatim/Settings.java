package bot.verbatim;

import java.nio.file.Path;

/// What the core must be told. A `Main` reads it once from options and environment.
///
/// @param data the folder of the curated collection; only read
/// @param home the folder for what the bot makes itself: its index and its log; made where missing
/// @param seed what chance starts from; the same seed draws the same quotes
public record Settings(Path data, Path home, long seed) {}
