/// Tests of the bot on Discord, against a Discord of their own.
@NullMarked
package bot.verbatim.discord;

import org.jspecify.annotations.NullMarked;
