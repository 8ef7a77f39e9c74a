package org.pursuant.analysis.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a text says what an abbreviation stands for, and where it only looks so.
class ShortFormsTest {

  private static void assertFinds(String text, String name, String longForm) {
    assertThat(ShortForms.in(text)).as(text).hasSize(1);
    ShortForm form = ShortForms.in(text).getFirst();
    assertThat(form.name()).isEqualTo(name);
    assertThat(form.longForm()).isEqualTo(longForm).isEqualTo(form.longAt().of(text));
    assertThat(form.at().of(text)).startsWith(name.substring(0, 1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "asked the Grey Squirrel Board (GSB) for advice | GSB | Grey Squirrel Board",
        "of the national otter survey (NOS). | NOS | national otter survey",
        "In Fenland Kelp, Otter and Newt Council (KONC) | KONC | Kelp, Otter and Newt Council",
        "the Department for Work and Pensions (DWP) | DWP | Department for Work and Pensions",
        "Asylum of Squirrels and Stoats Council (ASSC) | ASSC | Asylum of Squirrels and Stoats Council",
      })
  void theLettersBeginTheWordsAndSmallWordsAreSkipped(String text, String name, String longForm) {
    assertFinds(text, name, longForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Department for Education (DfE) | DfE | Department for Education",
        "the Ministry of Defence (MoD) | MoD | Ministry of Defence",
        "the Ministry of Defence (MOD) | MOD | Ministry of Defence",
        "His Grace's Register of Owls (RoO) | RoO | Register of Owls",
      })
  void smallWordsMayLendALetter(String text, String name, String longForm) {
    assertFinds(text, name, longForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tracking Otters Expertly (TOEX) | TOEX | Tracking Otters Expertly",
        "HM Revenue and Customs (HMRC) | HMRC | HM Revenue and Customs",
        "the UK Heron Society (UKHS) | UKHS | UK Heron Society",
        "on TransFenland Express (TFE) | TFE | TransFenland Express",
        "the Office of Communications (Ofcom) | Ofcom | Office of Communications",
        "with otterocardial disease (OCD) | OCD | otterocardial disease",
        "the Institute for Newt and Heron Excellence (INE) | INE | Institute for Newt and Heron Excellence",
      })
  void aWordMayLendSeveralLettersOrNone(String text, String name, String longForm) {
    assertFinds(text, name, longForm);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "High Speed 2 (HS2) | HS2 | High Speed 2",
        "High Speed Two (HS2) | HS2 | High Speed Two",
        "otter research and development (R&D) | R&D | research and development",
        "Moles & Voles (M&V) | M&V | Moles & Voles",
        "anti-stoat behaviour (ASB) | ASB | anti-stoat behaviour",
        "the UK Newt Licensing Scheme (UK NLS) | UK NLS | UK Newt Licensing Scheme",
        "the Regulation of Newt Powers Act 2000 (RNPA) | RNPA | Regulation of Newt Powers Act",
        "tests for otterculosis (OC) | OC | otterculosis",
      })
  void figuresAmpersandsHyphensYearsAndSingleWordsAreRead(
      String text, String name, String longForm) {
    assertFinds(text, name, longForm);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Grey Squirrel Boards (GSBs)",
        "Grey Squirrel Boards (“GSBs”)",
        "Grey Squirrel Boards (the ‘GSBs’)",
        "Grey Squirrel Boards (the GSBs)",
        "Grey Squirrel Boards (\"GSBs\")",
        "Grey Squirrel Boards (hereafter, GSBs)",
        "Grey Squirrel Boards (known as the GSBs)",
        "Grey Squirrel Boards (G.S.B.)",
        "Grey Squirrel Boards (GSB, formerly the Red Squirrel Boards)",
        "Grey Squirrel Boards (GSB’s)",
        "Grey Squirrel Boards' (GSBs')",
        "“Grey Squirrel Boards” (GSB)",
      })
  void pluralsGenitivesQuotationMarksPointsAndWhatLeadsToItFallAway(String text) {
    assertThat(ShortForms.in(text))
        .as(text)
        .extracting(ShortForm::name, ShortForm::longForm)
        .containsExactly(tuple("GSB", "Grey Squirrel Boards"));
  }

  @Test
  void theGenitiveOfTheLongFormFallsAway() {
    assertFinds("the Grey Squirrel Board’s (GSB) report", "GSB", "Grey Squirrel Board");
  }

  @Test
  void theLongFormMayStandInTheBrackets() {
    assertFinds(
        "under the KASC (Kelp Accommodation and Support Contract) and",
        "KASC",
        "Kelp Accommodation and Support Contract");
    assertFinds("the “GSB” (the Grey Squirrel Board)", "GSB", "Grey Squirrel Board");
  }

  @Test
  void theWordsBeginWhereTheyBestSpellIt() {
    assertFinds(
        "Otters Accommodation and Support Contract (OASC)",
        "OASC",
        "Otters Accommodation and Support Contract");
    assertFinds("Newts of Norfolk and National Newt Council (NNC)", "NNC", "National Newt Council");
    assertFinds("was moved to The Newt Archive (TNA)", "TNA", "The Newt Archive");
    assertFinds(
        "in Norfolk and Suffolk NEWT Fund Trust (NSFT)",
        "NSFT",
        "Norfolk and Suffolk NEWT Fund Trust");
  }

  @Test
  void severalAreFoundInTheOrderOfTheText() {
    String text =
        "The Grey Squirrel Board (GSB) and (a) the Otter Council (OC), (b) the Newt Fund (NF)";
    assertThat(ShortForms.in(text)).extracting(ShortForm::name).containsExactly("GSB", "OC", "NF");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how many (a) animals, (b) boats and (c) carts (i) in total (ii) in Ireland (1) (2024)",
        "the report of the Bramble Board (the \"Board\") and the agreement (the Agreement)",
        "Ann Otter (Lab), Pat Dee (LD), Con Ash (Con)",
        "the statement of 12 May (HCWS12), question 1234 (HL123), the paper (CP 77)",
        "paid out (£12 million) last year (2019-20)",
        "the hon. Member for Great Barton (Ann Otter)",
        "in counties (Kent, Surrey)",
        "Newts (England) Regulations (Amendment) Order",
        "a herd of goats (NASA)",
        "Grey Squirrels; Board (GSB)",
        "The Grey fox. Squirrel Board (GSB)",
        "Grey Squirrel\nBoard (GSB)",
        "(GSB)",
        "()",
        "GSB ()",
        "otters (",
        "Grey Squirrel Board ( GSB",
        "",
      })
  void nothingElseIsADefinition(String text) {
    assertThat(ShortForms.in(text)).as(text).isEmpty();
  }

  @Test
  void initialsOfAnyCapitalisedNameAreFound() {
    var random = new Random(2003);
    for (int i = 0; i < 1_000; i++) {
      List<String> words =
          IntStream.range(0, 2 + random.nextInt(5)).mapToObj(_ -> word(random)).toList();
      String name = words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
      String longForm = String.join(random.nextBoolean() ? " " : " and ", words);
      String text = "they met, 12 " + longForm + " (" + name + ") members";
      List<ShortForm> found = ShortForms.in(text);
      assertThat(found).as(text).hasSize(1);
      assertThat(found.getFirst().name()).isEqualTo(name);
      assertThat(longForm).endsWith(found.getFirst().longForm());
    }
  }

  private static String word(Random random) {
    var word = new StringBuilder().append((char) ('A' + random.nextInt(26)));
    random.ints(3 + random.nextInt(6), 'a', 'z' + 1).forEach(word::appendCodePoint);
    return word.toString();
  }

  @Test
  void whateverIsFoundStandsInTheText() {
    var random = new Random(1603);
    String letters = "ABab2 ().,&'’“”-\n\t;é\uD83E\uDDA6";
    for (int i = 0; i < 5_000; i++) {
      int[] points = letters.codePoints().toArray();
      var text = new StringBuilder();
      for (int n = random.nextInt(60); n > 0; n--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      for (ShortForm form : ShortForms.in(text.toString())) {
        assertThat(form.longAt().of(text.toString())).isEqualTo(form.longForm());
        assertThat(form.at().of(text.toString()).replace(".", "")).startsWith(form.name());
        assertThat(form.longForm().toLowerCase(Locale.ROOT)).isNotBlank();
      }
    }
  }

  @Test
  void longTextsTakeTimeInProportion() {
    String text = "(Grey Squirrel Board (GSB) ".repeat(5_000) + "A".repeat(200_000) + "(A";
    assertThat(ShortForms.in(text)).hasSize(5_000);
    assertThat(ShortForms.in("(".repeat(200_000))).isEmpty();
    assertThat(ShortForms.in("x (" + "the ".repeat(50_000) + "A)")).isEmpty();
  }
}
