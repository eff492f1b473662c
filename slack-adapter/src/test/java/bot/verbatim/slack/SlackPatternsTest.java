package bot.verbatim.slack;

import bot.verbatim.house.PatternRules;

class SlackPatternsTest extends PatternRules {}
