package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.mention.MeantMember;
import org.pursuant.domain.mention.Mention.Part;
import org.pursuant.domain.person.Member.Membership;
import org.pursuant.domain.record.DaySpan;
import org.pursuant.domain.record.MetMember;

/// Whom texts mean, and which office they are said to hold. All texts and Members are invented.
class MeantMembersTest {
  private static final DaySpan NOW = DaySpan.of(LocalDate.of(2025, 3, 3));
  private static final DaySpan BEFORE = DaySpan.of(LocalDate.of(2023, 3, 3));

  private static final NameFinder FINDER = new NameFinder(new KnownNames(), NameEvidence.NONE);

  private static final MembersMet MEMBERS =
      new MembersMet(
          List.of(
              member("1", "Ada Quill", "Saltmarsh, Wick and Lampton", NOW.from().minusDays(9)),
              member("2", "Sir Bram Tallow", "Hedgeton", NOW.from().minusDays(9)),
              member("3", "Cora Wick", "Moleham", NOW.from().plusDays(9)),
              member("4", "Lord Lantern of Oil", null, LocalDate.of(2009, 3, 3)),
              member("5", "Ada Quill", null, LocalDate.of(2009, 3, 3))));

  private static MetMember member(
      String path, String name, @Nullable String seat, LocalDate active) {
    return new MetMember(
        path,
        name,
        seat == null ? List.of() : List.of(new Membership(null, seat, null, null)),
        List.of(DaySpan.of(active)));
  }

  private static List<MeantMember> in(String text, @Nullable DaySpan when) {
    List<FoundName> names = FINDER.in(null, text).answer();
    List<MeantMember> places = new MemberPlaces(MEMBERS, () -> when).in(Part.ANSWER, text);
    return OfficesHeld.join(text, names, places);
  }

  private static List<String> told(String text, @Nullable DaySpan when) {
    return in(text, when).stream()
        .map(m -> m.member() + " " + m.why().code() + (m.sure() ? "" : "?") + " " + m.words())
        .toList();
  }

  @Test
  void aSeatMeansWhoHeldItThen() {
    String text = "I refer the hon. Member for Saltmarsh, Wick and Lampton to it.";
    assertThat(told(text, NOW))
        .containsExactly("1 seat hon. Member for Saltmarsh, Wick and Lampton");
    assertThat(told(text, BEFORE)).as("another Parliament").isEmpty();
    assertThat(told(text, null)).as("a day not known").isEmpty();
    assertThat(told("I met the Member for Moleham.", NOW)).as("not yet met").isEmpty();
  }

  @Test
  void aNameBesideASeatSettlesItOrContradictsIt() {
    assertThat(told("To my right hon. Friend the Member for Hedgeton (Sir Bram Tallow).", BEFORE))
        .containsExactly(
            "2 seat_and_name my right hon. Friend the Member for Hedgeton (Sir Bram Tallow)");
    assertThat(told("To the hon. Member for Hedgeton (Dan Mole).", NOW)).isEmpty();
  }

  @Test
  void aNameMeansTheOneWhoIsMetThenElseItIsPossible() {
    assertThat(told("It was said by Ada Quill then.", NOW)).containsExactly("1 name Ada Quill");
    assertThat(told("It was said by Bram Tallow then.", NOW)).containsExactly("2 name Bram Tallow");
    assertThat(told("It was said by Ada Quill then.", BEFORE))
        .containsExactly("1 name? Ada Quill", "5 name? Ada Quill");
    assertThat(told("Lord Lantern of Oil wrote.", NOW))
        .containsExactly("4 name Lord Lantern of Oil");
    assertThat(told("Lord Ada Quill wrote.", NOW)).as("another by title").isEmpty();
  }

  @Test
  void anOfficeIsJoinedToTheNameBesideIt() {
    assertThat(told("We met the Minister for Wicks (Ada Quill) and left.", NOW))
        .contains("1 office Minister for Wicks (Ada Quill)");
    assertThat(told("Ada Quill MP, the Minister for Wicks, met us.", NOW))
        .contains("1 office Ada Quill MP, the Minister for Wicks");
    assertThat(told("The then Minister for Wicks (Ada Quill) met us.", NOW))
        .containsExactly("1 name Ada Quill");
    assertThat(told("The Minister for Wicks saw Ada Quill.", NOW))
        .containsExactly("1 name Ada Quill");
    assertThat(in("The Minister for Wicks, Ada Quill, met us.", NOW).getLast().key())
        .isEqualTo(LongForms.key("Minister for Wicks"));
  }

  @Test
  void placesLieWithinAnyText() {
    String[] pieces = {
      "Member",
      " for ",
      "Saltmarsh",
      ", ",
      "(",
      ")",
      "Ada Quill",
      "hon. ",
      "the ",
      "’s ",
      "\n",
      "Sir"
    };
    Random random = new Random(7);
    for (int n = 0; n < 200; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 14; i++) {
        text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      for (MeantMember meant : in(text.toString(), NOW)) {
        assertThat(text.substring(meant.from(), meant.to())).isEqualTo(meant.words());
      }
    }
  }
}
