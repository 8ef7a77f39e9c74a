package org.pursuant.domain.legislature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
  private static String on(String day) {
    return Session.on(LocalDate.parse(day)).map(Session::name).orElse("none");
  }

  @Test
  void aDayBelongsToTheSessionThatBeganLast() {
    assertThat(on("1997-05-06")).isEqualTo("none");
    assertThat(on("2009-10-27")).isEqualTo("2008-09");
    assertThat(on("2012-12-10")).isEqualTo("2012-13");
    assertThat(on("2019-10-20")).isEqualTo("2019");
    assertThat(on("2023-11-06")).isEqualTo("2022-23");
    assertThat(on("2023-11-07")).isEqualTo("2023-24");
    assertThat(on("2025-09-12")).isEqualTo("2024-26");
    assertThat(on("2026-05-01")).isEqualTo("2024-26");
    assertThat(on("2026-11-21")).isEqualTo("2026-27");
    assertThat(on("2031-05-01")).isEqualTo("none");
  }

  @Test
  void aSessionIsKnownByItsYearsHoweverWritten() {
    List<String> same = List.of("2023-24", "2023-2024", "2023/24", "2023–24", "2023");
    assertThat(same)
        .allSatisfy(name -> assertThat(Session.named(name).map(Session::name)).contains("2023-24"));
    assertThat(Session.named("2019-19").map(Session::name)).contains("2019");
    assertThat(Session.named("1999-98")).isEmpty();
    assertThat(Session.named("2018")).isEmpty();
  }

  @Test
  void sessionsFollowOneAnother() {
    List<Session> all = Session.all();
    for (int i = 1; i < all.size(); i++) {
      LocalDate end = all.get(i - 1).to();
      assertThat(end).isNotNull().isBefore(all.get(i).from()).isAfter(all.get(i - 1).from());
      assertThat(all.get(i).before()).contains(all.get(i - 1));
    }
    assertThat(all.getFirst().before()).isEmpty();
  }
}
