package bot.verbatim.slack;

import bot.verbatim.house.StepRules;

class SlackStepsTest extends StepRules {}
