package bot.verbatim.quote;

import static org.assertj.core.api.Assertions.assertThat;

import bot.verbatim.quote.Person.Affiliation;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

  private final Person leike =
      new Person(
          "jan-leike",
          "Jan Leike",
          List.of(),
          null,
          List.of(
              new Affiliation("DeepMind", null, date("2020")),
              new Affiliation("OpenAI", date("2021"), date("2024-05")),
              new Affiliation("Anthropic", date("2024-05"), null)));

  @Test
  void knowsWhomSomebodyWorkedWithAtADate() {
    assertThat(leike.affiliationAt(date("2018-11-19"))).contains("DeepMind");
    assertThat(leike.affiliationAt(date("2023"))).contains("OpenAI");
    assertThat(leike.affiliationAt(date("2026-01-22"))).contains("Anthropic");
  }

  @Test
  void takesTheEarlierWhereTwoTouch() {
    assertThat(leike.affiliationAt(date("2024-05-17"))).contains("OpenAI");
  }

  @Test
  void knowsNothingOfATimeBetween() {
    Person person =
        new Person("a", "A", List.of(), null, List.of(new Affiliation("B", date("2020-02"), null)));
    assertThat(person.affiliationAt(date("2020-01-31"))).isEmpty();
    assertThat(person.affiliationAt(date("2020"))).contains("B");
  }

  private static PartialDate date(String written) {
    return PartialDate.parse(written).orElseThrow();
  }
}
