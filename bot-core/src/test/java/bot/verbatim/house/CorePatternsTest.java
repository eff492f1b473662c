package bot.verbatim.house;

class CorePatternsTest extends PatternRules {}
