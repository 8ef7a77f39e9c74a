package org.pursuant.domain.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyNamesTest {
  private static String found(String name) {
    return switch (new BodyNames(List.of("Office for Lamps", "Home Office")).find(name)) {
      case BodyNames.Meant.One(AnsweringBody body) -> body.name();
      case BodyNames.Meant.Several(List<AnsweringBody> bodies) ->
          "several: " + String.join(" ", bodies.stream().map(AnsweringBody::shortest).toList());
      case BodyNames.Meant.None(List<String> nearest) -> "none: " + String.join(" ", nearest);
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      value = {
        "Home Office = Home Office",
        "HO = Home Office",
        "ho = Home Office",
        "the Home Department = Home Office",
        "the Secretary of State for the Home Department = Home Office",
        "Home = Home Office",
        "Department of Health = Department of Health and Social Care",
        "health = Department of Health and Social Care",
        "DCLG = Ministry of Housing, Communities and Local Government",
        "DLUHC = Ministry of Housing, Communities and Local Government",
        "levelling up = Ministry of Housing, Communities and Local Government",
        "FCO = Foreign, Commonwealth and Development Office",
        "Foreign Secretary = Foreign, Commonwealth and Development Office",
        "DFID = Department for International Development",
        "MoD = Ministry of Defence",
        "Defence = Ministry of Defence",
        "Chancellor of the Exchequer = Treasury",
        "HM Treasury = Treasury",
        "Transport = Department for Transport",
        "the Secretary of State for Transport = Department for Transport",
        "Environment, Food & Rural Affairs = Department for Environment, Food and Rural Affairs",
        "rural = Department for Environment, Food and Rural Affairs",
        "Scotland = Scotland Office",
        "Minister for Women and Equalities = Women and Equalities",
        "GEO = Women and Equalities",
        "DCSF = Department for Education",
        "Lord Chancellor's Department = Ministry of Justice",
        "No. 10 = Prime Minister",
        "exiting = Department for Exiting the European Union",
        "Lamps = Office for Lamps"
      })
  void findsABodyByAnyCommonForm(String written, String name) {
    assertThat(found(written)).isEqualTo(name);
  }

  @Test
  void saysWhichBodiesAnAmbiguousNameMayBe() {
    assertThat(found("Energy")).startsWith("several: ").contains("BEIS", "DESNZ", "DECC");
    assertThat(found("Trade")).contains("DBT", "DIT", "DTI");
  }

  @Test
  void proposesNamesForAMisspeltOne() {
    assertThat(found("Hom Ofice")).startsWith("none: Home Office");
    assertThat(found("DHCS")).startsWith("none: ").contains("DHSC");
    assertThat(found("xyzzy quux")).isEqualTo("none: ");
  }

  @Test
  void everyNameAndShortestFormOfABodyFindsIt() {
    BodyNames names = new BodyNames(List.of());
    for (AnsweringBody body : AnsweringBodies.all()) {
      for (AnsweringBody.Name name : body.names()) {
        assertThat(names.find(name.name())).isEqualTo(new BodyNames.Meant.One(body));
        for (String form : name.forms()) {
          assertThat(names.find(form)).as(form).isEqualTo(new BodyNames.Meant.One(body));
        }
      }
      assertThat(names.find(body.shortest())).isEqualTo(new BodyNames.Meant.One(body));
      assertThat(body.successors())
          .allSatisfy(s ->
              assertThat(AnsweringBodies.all())
                  .extracting(AnsweringBody::name)
                  .contains(successor(s)));
    }
  }

  private static String successor(String name) {
    return AnsweringBodies.of(name).name();
  }

  @Test
  void aBodyBearsOneNameNow() {
    assertThat(AnsweringBodies.all())
        .allSatisfy(b ->
            assertThat(b.names().stream().filter(n -> n.to() == null).count())
                .isLessThanOrEqualTo(1));
    assertThat(AnsweringBodies.slugOf("department-of-health"))
        .isEqualTo("department-of-health-and-social-care");
    assertThat(AnsweringBodies.slugOf("office-for-lamps")).isEqualTo("office-for-lamps");
  }
}
