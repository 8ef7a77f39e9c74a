package org.pursuant.analysis.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureFinder.Context;
import org.pursuant.domain.figure.Holding;
import org.pursuant.domain.figure.Quantity;
import org.pursuant.domain.text.RichText;

class FiguresTest {
  private static final LocalDate SAID = LocalDate.of(2031, 5, 14);
  private static final Context SEA = new Context("Lighthouses: Lamps", "department-for-the-sea");

  private static List<Figure> in(String words) {
    return Figures.in(RichText.ofPlain(words), SAID, SEA);
  }

  private static String said(Figure figure) {
    Quantity q = figure.quantity();
    String number = q.low().toPlainString();
    String both =
        q.low().compareTo(q.high()) == 0 ? number : number + ".." + q.high().toPlainString();
    return (q.bound().code() + " " + both + " " + q.unit().code()).strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We are investing over £9 million this year in the Lantern Scheme. | over 9000000 GBP | Lantern Scheme
          Grants of up to £860,000 were given. | up-to 860000 GBP | Grants
          The rule binds all 43 harbours. | 43 count | harbours
          The lamp reaches 80% of boats. | 80 percent | boats
          There were around 2,500 lamp keepers in post. | about 2500 count | lamp keepers
          It took between 5 and 10 working days. | between 5..10 working days | ''
          We paid £1.5-2 million for new lenses. | between 1500000..2000000 GBP | new lenses
          At least 12 new beacons were lit. | at-least 12 count | new beacons
          The number of wrecks was 37. | 37 count | number of wrecks
          Some 3.2 per cent of the lamps failed. | about 3.2 percent | lamps
          """)
  void numbersComeWithUnitBoundAndSubject(String words, String number, String subject) {
    List<Figure> found = in(words);
    assertThat(found).hasSize(1);
    assertThat(said(found.getFirst())).isEqualTo(number);
    assertThat(found.getFirst().subject()).isEqualTo(subject);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I refer the hon. Member to the answer of 26 July 2030 to Question 1314.",
        "See section 12 of the Lamps Act 2029.",
        "The office can be reached on 0300 123 4567.",
        "It is open to those aged 16 to 24.",
        "The scheme ran in 2028, 2029 and 2030.",
        "It opens at 10.30am on 3 May.",
        "1. The lamps are lit.",
        "Clauses 4, 5 and 6 apply.",
        "See https://www.example.org/lamps/2030/12-reports for 2030-31.",
        "Requirement 3 of the Order applies."
      })
  void numbersThatStateNoQuantityAreLeftAlone(String words) {
    assertThat(in(words)).isEmpty();
  }

  @Test
  void aFigureHoldsForTheNearestTimeAndPlace() {
    Figure figure = in("In 2029-30, there were 1,234 lamps mended in Gullport.").getFirst();
    assertThat(figure.place()).isEqualTo("Gullport");
    assertThat(time(figure)).isEqualTo("2029/2030");
    assertThat(time(in("We spent £4 million on oil last year.").getFirst())).isEqualTo("2030");
    assertThat(time(in("As of 31 March 2030, 12 lamps were dark.").getFirst()))
        .isEqualTo("at 2030-03-31");
  }

  private static String time(Figure figure) {
    Holding holding = figure.holding();
    return holding == null ? "" : holding.key();
  }

  @Test
  void placesAreExact() {
    String words = "The Trinity Board lit lamps. It pays up to £860,000 for oil in Saltness.";
    Figure figure = in(words).getFirst();
    assertThat(words.substring(figure.start(), figure.end())).isEqualTo("up to £860,000");
    assertThat(words.substring(figure.sentenceStart(), figure.sentenceEnd()))
        .isEqualTo("It pays up to £860,000 for oil in Saltness.");
  }

  @Test
  void whatVariesOverTimeIsLeftOutOfTheKeyAndWhatTellsQuantitiesApartIsInIt() {
    String before = key("Since May 2030, 38 Trinity Board flights have been made to Gullport.");
    String after = key("Since May 2030, over 41 Trinity Board flights have been made to Gullport.");
    assertThat(before).isNotEmpty().isEqualTo(after);
    assertThat(before)
        .isNotEqualTo(key("Since May 2030, 38 Trinity Board flights have been made to Saltness."));
    assertThat(key("There were 12 boats.")).isEmpty();
  }

  private static String key(String words) {
    return in(words).getFirst().key();
  }

  @Test
  void tablesAreNoRunningText() {
    String markup =
        "<p>It lit 12 lamps.</p><table><tr><td><p>There were 99 lamps.</p></td></tr></table><p>It lit 12 lamps.</p>";
    RichText text = RichText.ofMarkup(markup);
    List<Figure> figures = Figures.in(text, SAID, SEA);
    assertThat(figures)
        .extracting(f -> text.plain().substring(f.start(), f.end()))
        .containsExactly("12", "12");
  }

  @Test
  void anyTextIsReadInGoodTimeAndPlacesLieWithinIt() {
    Random random = new Random(1031);
    String[] pieces = {
      "£",
      "9",
      "12,000",
      " million",
      " per cent",
      "-",
      "–",
      " to ",
      " between ",
      " and ",
      "2030-31",
      "(",
      ")",
      "Question ",
      "lamps",
      " of ",
      "over ",
      "\n",
      ". ",
      "%",
      "m",
      " in ",
      "Gullport",
      "  ",
      "1",
      ",",
      "000",
      "May "
    };
    for (int i = 0; i < 600; i++) {
      StringBuilder words = new StringBuilder();
      for (int n = random.nextInt(120); n >= 0; n--) {
        words.append(pieces[random.nextInt(pieces.length)]);
      }
      RichText text = RichText.ofPlain(words.toString());
      String plain = text.plain();
      for (Figure f : Figures.in(text, SAID, SEA)) {
        assertThat(f.start()).as(plain).isBetween(f.sentenceStart(), f.end());
        assertThat(f.end()).as(plain).isLessThanOrEqualTo(f.sentenceEnd());
        assertThat(f.sentenceEnd()).isLessThanOrEqualTo(plain.length());
        assertThat(f.quantity().low()).isLessThanOrEqualTo(f.quantity().high());
      }
    }
    assertThat(in("1,".repeat(20_000))).isEmpty();
    assertThat(in("Questions 1 and ".repeat(3_000))).isEmpty();
  }
}
