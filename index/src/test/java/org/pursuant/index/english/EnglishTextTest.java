package org.pursuant.index.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pursuant.index.english.EnglishText.Form;

class EnglishTextTest {
  private static List<String> sought(String words) {
    return new EnglishText(Form.SOUGHT).terms(words);
  }

  @ParameterizedTest
  @CsvSource({
    "bus, buses",
    "gas, gases",
    "house, houses",
    "policy, policies",
    "seek, seekers",
    "tax, taxes",
    "cost, costs",
    "fund, funds",
    "woman, women",
    "woman, women's",
    "child, children",
    "crisis, crises",
    "deport, deportation",
    "groom, grooming",
    "gang, gangs",
    "plan, planning",
    "carer, caring",
    "organise, organised",
    "organise, organized",
    "organising, organize",
    "organisation, organizations",
    "promise, promised",
    "status, statuses",
    "virus, viruses",
    "UK, U.K.",
    "1000, '1,000'",
    "1250000, '£1,250,000'",
    "cafe, Café",
    "minister, Minister’s"
  })
  void formsOfOneWordAreOne(String one, String other) {
    assertThat(sought(one)).isEqualTo(sought(other)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "house, housing",
    "universe, university",
    "hospital, hospitality",
    "organise, organ",
    "prison, prisoner",
    "school, schooling",
    "general, generate",
    "new, news",
    "aid, aids",
    "army, arm",
    "wales, whales",
    "ill, illness"
  })
  void wordsThatMeanOtherThingsStayApart(String one, String other) {
    assertThat(sought(one)).isNotEqualTo(sought(other));
  }

  @Test
  void everyWordIsKeptAndNumbersStayWhole() {
    assertThat(sought("The right to work, at £1.5bn"))
        .containsExactly("the", "right", "to", "work", "at", "1.5bn");
    assertThat(sought("HL4404 A&E COVID-19 gov.uk"))
        .containsExactly("hl4404", "a", "e", "covid", "19", "gov.uk");
  }

  @Test
  void indexedTextKeepsWordsAsWrittenBesideTheirStems() {
    assertThat(new EnglishText(Form.INDEXED).terms("new policies"))
        .containsExactly("new", "policies", "policy");
  }
}
