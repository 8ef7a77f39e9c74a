package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NameKind;
import org.pursuant.domain.mention.NamedQuestion.Definition;
import org.pursuant.domain.mention.NamedQuestion.Renaming;

/// What counts as a name, where it begins and ends, and what it is of. All texts are invented.
class NameFinderTest {
  private static final NameFinder FINDER = new NameFinder(new KnownNames(), NameEvidence.NONE);

  private static List<FoundName> in(String answer) {
    return FINDER.in(null, answer).answer();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We fund the Lantern Renewal Programme this year. | PROGRAMME | Lantern Renewal Programme",
        "Bids to the Hedge Fund for Schools closed. | FUND | Hedge Fund for Schools",
        "The Independent Inquiry into Lamp Oil reported. | INQUIRY | Independent Inquiry into Lamp"
            + " Oil",
        "It follows the Independent Review of Children’s Lanterns. | REVIEW | Independent Review of"
            + " Children’s Lanterns",
        "It is in the Wicks and Lanterns Bill now. | BILL | Wicks and Lanterns Bill",
        "Under the Hedges (Wales) Act 1987 they may. | ACT | Hedges (Wales) Act 1987",
        "See the Lamps, Wicks, Oil and Tallow Act 2030 for it. | ACT | Lamps, Wicks, Oil and Tallow"
            + " Act 2030",
        "It made the Children’s Lamps Regulations (England) then. | REGULATIONS | Children’s Lamps"
            + " Regulations (England)",
        "We work with the Department for Lamps, Wicks and Oil on it. | BODY | Department for Lamps,"
            + " Wicks and Oil",
        "It asked the Centre of Expertise on Lantern Safety for it. | BODY | Centre of Expertise on"
            + " Lantern Safety",
        "That is for the Centre for Harm Against Moles and Voles and Hedge Safety. | BODY | Centre"
            + " for Harm Against Moles and Voles and Hedge Safety",
        "It rests on Baroness Quill’s Audit of them. | REVIEW | Baroness Quill’s Audit",
        "The guidance entitled Keeping lanterns safe, published today, helps. | PUBLICATION |"
            + " Keeping lanterns safe",
        "People use the Lamps for Moles scheme. | PROGRAMME | Lamps for Moles",
        "He met the Minister for Wicks about it. | OFFICE | Minister for Wicks",
        "He met the Secretary of State for Lamps, Wicks and Oil on it. | OFFICE | Secretary of State"
            + " for Lamps, Wicks and Oil",
        "It is shown on the Lantern Sharing Platform now. | SYSTEM | Lantern Sharing Platform",
        "It gave them to Lanterns England then. | BODY | Lanterns England",
        "It met President Quillfeather on it. | PERSON | President Quillfeather",
        "It met the 2031 Lantern Board then. | BODY | Lantern Board",
        "It read the 2031 Lantern Review then. | REVIEW | 2031 Lantern Review",
      })
  void aNameIsFoundWholeAndTyped(String text, NameKind kind, String name) {
    List<FoundName> found = in(text);
    assertThat(found).extracting(f -> f.at().of(text)).contains(name);
    assertThat(found.stream().filter(f -> f.at().of(text).equals(name)))
        .allMatch(f -> f.kind() == kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Government will work with Local Authorities and the Police on this.",
        "Ministers and officials met in March. Several of them wrote. Each was answered.",
        "The Secretary of State placed it in the Library of the House.",
        "A Written Ministerial Statement was made by the Department.",
        "It was put to my rt hon. Friend and the hon. Gentleman.",
        "It rests on the 2031 Lampton Parliamentary constituencies.",
        "It is in the Command Paper (CP 1234) of then.",
      })
  void whatIsMerelyWrittenWithCapitalsIsNoName(String text) {
    assertThat(in(text)).isEmpty();
  }

  @Test
  void twoNamesJoinedByAndStayTwo() {
    String text =
        "It was put to the Lantern Board and the Wick Agency, and to the Oil Trust and Hedge"
            + " Council.";
    assertThat(in(text))
        .extracting(f -> f.at().of(text))
        .containsExactly("Lantern Board", "Wick Agency", "Oil Trust", "Hedge Council");
  }

  @Test
  void whatANameOwnsIsNoPartOfIt() {
    String text =
        "It is for the Lantern Board’s approved makers and the Wick Agency-funded trials.";
    assertThat(in(text))
        .extracting(f -> f.at().of(text))
        .containsExactly("Lantern Board", "Wick Agency");
  }

  @Test
  void anAbbreviationMeansWhatTheTextSays() {
    String text = "The Lantern Renewal Programme (LRP) goes on. LRP works.";
    NameFinder.Found found = FINDER.in(null, text);
    assertThat(found.answer())
        .extracting(FoundName::form)
        .containsExactly(Form.FULL, Form.DEFINED, Form.DEFINED);
    assertThat(found.answer())
        .extracting(FoundName::key)
        .containsOnly(LongForms.key("Lantern Renewal Programme"));
    assertThat(found.definitions())
        .containsExactly(new Definition("LRP", LongForms.key("Lantern Renewal Programme")));
  }

  @Test
  void anAbbreviationMayLeaveTheHeadWordOut() {
    String text = "The Tending Organised Hedges Programme (TOH) goes on.";
    assertThat(in(text)).extracting(FoundName::form).containsExactly(Form.FULL, Form.DEFINED);
  }

  @Test
  void aHeadWordAloneRefersBackEvenToTheQuestion() {
    NameFinder.Found found =
        FINDER.in(
            "To ask the Secretary of State for Lamps, what the Independent Inquiry into Lamp Oil"
                + " cost.",
            "The Inquiry cost little. The Department keeps no count of it.");
    assertThat(found.question()).extracting(FoundName::form).containsExactly(Form.FULL);
    assertThat(found.answer()).extracting(FoundName::form).containsExactly(Form.BACK);
    assertThat(found.answer().getFirst().key()).isEqualTo(found.question().getFirst().key());
  }

  @Test
  void aProgrammeMayStandInSmallLetters() {
    String text =
        "Through our dark lanes programme we have paid for lamps, and for a new programme.";
    assertThat(in(text)).extracting(f -> f.at().of(text)).containsExactly("dark lanes programme");
  }

  @Test
  void aFormerNameIsTold() {
    NameFinder.Found found =
        FINDER.in(null, "We asked the Lantern Board (formerly the Wick Board) for it.");
    assertThat(found.renamings())
        .containsExactly(new Renaming(LongForms.key("Wick Board"), LongForms.key("Lantern Board")));
  }

  @Test
  void theScheduleOfAContractBelongsToIt() {
    String text = "The Lamp Making Contract (LMC) says so. See LMC Schedule 2 for it.";
    assertThat(in(text)).extracting(f -> f.at().of(text)).endsWith("LMC", "Schedule 2");
    assertThat(in(text).getLast().words()).isEqualTo("Lamp Making Contract Schedule 2");
  }

  @Test
  void whateverTheTextPlacesLieInItInOrderAndDoNotOverlap() {
    String[] pieces = {
      "The ",
      "Board",
      " of ",
      " and ",
      "(",
      ")",
      "’s ",
      ", ",
      "Act 2030",
      "A",
      "\n",
      "&",
      "for ",
      "entitled ",
      "‘",
      "Schedule 2",
      "to ",
      "10 ",
      "Lord ",
      "\t",
      ". ",
      "programme ",
      "our ",
      "NHS ",
      "-funded ",
      "\uD83D\uDE00",
      "İ",
      "formerly "
    };
    Random random = new Random(20260501);
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      int end = 0;
      for (FoundName name : in(text.toString())) {
        assertThat(name.at().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        end = name.at().end();
        assertThat(end).isGreaterThan(name.at().start()).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"A and ", "Act (", "Of of ", "Board, ", "the ", "’s ", "A&", "entitled A "})
  void aHostileTextTakesNoLongerThanItsLength(String piece) {
    assertThat(in(piece.repeat(4_000))).isNotNull();
  }
}
