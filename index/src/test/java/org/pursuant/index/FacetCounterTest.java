package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.pursuant.index.Asked.question;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.search.SearchOutcome.Facet;
import org.pursuant.domain.search.SearchOutcome.FacetCount;
import org.pursuant.domain.search.SearchOutcome.Found;

class FacetCounterTest extends IndexTest {
  private static List<FacetCount> of(Found found, Facet facet) {
    List<FacetCount> counts = found.facets().get(facet);
    return counts == null ? List.of() : counts;
  }

  @Test
  void countsAllMatchesByEachValue() {
    have(
        question(1)
            .by(11, "Ada Quill", "Blue")
            .of("Office for Lamps")
            .tabled("2030-12-10")
            .asks("lamps"),
        question(2)
            .by(12, "Ben Oar", "Green")
            .of("Office for Lamps")
            .tabled("2031-02-10")
            .asks("lamps")
            .answered("2031-02-20", "Yes.")
            .marked(Mark.CORRECTED, Mark.WAS_HELD),
        question(3)
            .house(House.LORDS)
            .by(12, "Ben Oar", "Green")
            .tabled("2031-02-11")
            .asks("lamps")
            .answered("2031-03-20", "Yes.")
            .marked(Mark.CORRECTED),
        question(4).asks("roads"));

    Found found = detailed("lamps");

    assertThat(of(found, Facet.HOUSE))
        .containsExactly(
            new FacetCount("commons", "Commons", 2), new FacetCount("lords", "Lords", 1));
    assertThat(of(found, Facet.BODY))
        .containsExactly(new FacetCount("office-for-lamps", "Office for Lamps", 2));
    assertThat(of(found, Facet.ASKER))
        .containsExactly(new FacetCount("12", "Ben Oar", 2), new FacetCount("11", "Ada Quill", 1));
    assertThat(of(found, Facet.ANSWERER)).containsExactly(new FacetCount("900", "Orla Fenn", 2));
    assertThat(of(found, Facet.PARTY))
        .containsExactly(new FacetCount("Green", "Green", 2), new FacetCount("Blue", "Blue", 1));
    assertThat(of(found, Facet.STATUS))
        .containsExactly(
            new FacetCount("answered", "answered", 2),
            new FacetCount("unanswered", "unanswered", 1));
    assertThat(of(found, Facet.MARK))
        .containsExactly(
            new FacetCount("corrected", "corrected", 2), new FacetCount("held", "held", 1));
    assertThat(of(found, Facet.YEAR))
        .containsExactly(new FacetCount("2031", "2031", 2), new FacetCount("2030", "2030", 1));
    assertThat(found.byMonth())
        .containsExactly(entry(YearMonth.of(2030, 12), 1L), entry(YearMonth.of(2031, 2), 2L));
  }

  @Test
  void aValueUnderTwoLabelsIsCountedOnceUnderTheOneUsedMost() {
    have(
        question(1).by(12, "B. Oar", "Green").asks("lamps"),
        question(2).by(12, "Ben Oar", "Green").asks("lamps"),
        question(3).by(12, "Ben Oar", "Green").asks("lamps"));

    assertThat(of(detailed("lamps"), Facet.ASKER))
        .containsExactly(new FacetCount("12", "Ben Oar", 3));
  }

  @Test
  void atMostTwentyValuesByCountThenLabel() {
    for (int i = 0; i < 30; i++) {
      record.put(question(i + 1).of("Office %02d".formatted(29 - i)).asks("lamps").now());
    }
    have(question(99).of("Office 29").asks("lamps"));

    assertThat(of(detailed("lamps"), Facet.BODY))
        .hasSize(20)
        .extracting(FacetCount::label)
        .startsWith("Office 29", "Office 00", "Office 01");
  }

  /// Few of a segment's matches are counted one by one, many from columns; once these are there,
  /// few are too.
  @Test
  void fewAmongManyAreCountedAsManyAre() {
    for (int i = 1; i <= 200; i++) {
      record.put(
          question(i)
              .by(i % 7, "Member " + i % 7, "Party " + i % 3)
              .of("Office " + i % 5)
              .tabled("20%02d-0%d-10".formatted(10 + i % 9, 1 + i % 6))
              .asks(i == 35 ? "lamps in the harbour" : "lamps in the street")
              .answered("2031-02-20", "Yes.")
              .marked(i % 2 == 0 ? new Mark[] {Mark.CORRECTED, Mark.WAS_HELD} : new Mark[] {})
              .now());
    }
    have(question(999).asks("roads"));

    Found few = detailed("harbour");
    assertThat(of(few, Facet.ASKER)).containsExactly(new FacetCount("0", "Member 0", 1));
    assertThat(few.byMonth()).containsExactly(entry(YearMonth.of(2018, 6), 1L));
    Found many = detailed("lamps");
    assertThat(of(many, Facet.BODY)).hasSize(5).allMatch(c -> c.count() == 40);
    assertThat(of(many, Facet.MARK)).hasSize(2).allMatch(c -> c.count() == 100);
    assertThat(many.byMonth().values().stream().mapToLong(n -> n).sum()).isEqualTo(200);
    Found again = detailed("harbour");
    assertThat(again.facets()).isEqualTo(few.facets());
    assertThat(again.byMonth()).isEqualTo(few.byMonth());
  }
}
