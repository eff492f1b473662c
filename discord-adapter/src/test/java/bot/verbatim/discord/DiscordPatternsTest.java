package bot.verbatim.discord;

import bot.verbatim.house.PatternRules;

class DiscordPatternsTest extends PatternRules {}
