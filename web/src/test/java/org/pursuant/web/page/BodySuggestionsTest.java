package org.pursuant.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.record.ListedBody;
import org.pursuant.domain.search.Suggestion;
import org.pursuant.domain.search.Suggestion.Kind;

/// A department is suggested once, by its newest name, and for its acronym too.
class BodySuggestionsTest {
  private static final List<ListedBody> BODIES =
      List.of(
          new ListedBody("department-of-health", "Department of Health", 3, 0),
          new ListedBody(
              "department-of-health-and-social-care",
              "Department of Health and Social Care",
              40,
              0),
          new ListedBody("home-office", "Home Office", 7, 0));

  private static final Suggestion HEADING = new Suggestion(Kind.HEADING, "Health", null, 50);

  @Test
  void anAcronymFindsItsDepartment() {
    for (String beginning : List.of("DHSC", "dhs", " dhsc ")) {
      assertThat(BodySuggestions.in(List.of(), beginning, BODIES))
          .containsExactly(
              new Suggestion(
                  Kind.BODY,
                  "Department of Health and Social Care",
                  "department-of-health-and-social-care",
                  43));
    }
  }

  @Test
  void aRenamedDepartmentStandsOnce() {
    List<Suggestion> found =
        List.of(
            HEADING,
            new Suggestion(
                Kind.BODY,
                "Department of Health and Social Care",
                "department-of-health-and-social-care",
                40),
            new Suggestion(Kind.BODY, "Department of Health", "department-of-health", 3));
    assertThat(BodySuggestions.in(found, "health", BODIES))
        .extracting(Suggestion::text)
        .containsExactly("Health", "Department of Health and Social Care");
  }

  @Test
  void aDepartmentThatWasNeverAskedIsNotSuggested() {
    assertThat(BodySuggestions.in(List.of(HEADING), "DEFRA", BODIES)).containsExactly(HEADING);
  }
}
