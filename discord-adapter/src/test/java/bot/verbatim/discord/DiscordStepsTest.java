package bot.verbatim.discord;

import bot.verbatim.house.StepRules;

class DiscordStepsTest extends StepRules {}
