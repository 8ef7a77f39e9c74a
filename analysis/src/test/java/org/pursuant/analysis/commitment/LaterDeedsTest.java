package org.pursuant.analysis.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Evidence.Way;
import org.pursuant.domain.commitment.PromiseFinder.Findings;
import org.pursuant.domain.commitment.PromiseFinder.Source;
import org.pursuant.domain.commitment.Said;
import org.pursuant.domain.question.QuestionId;

/// Which later deeds are shown as evidence, and by which way; all of them are invented.
class LaterDeedsTest {
  private static final LocalDate FEBRUARY = LocalDate.of(2031, 2, 3);
  private static final LocalDate JUNE = LocalDate.of(2031, 6, 3);

  private static Findings in(int question, LocalDate day, String text) {
    return new Promises().find(new Source(new QuestionId(question), day, "harbours", "", ""), text);
  }

  private static List<Said> said(String text) {
    List<Said> said = in(1, FEBRUARY, text).said();
    assertThat(said).as(text).isNotEmpty();
    return said;
  }

  private static List<Done> done(LocalDate day, String text) {
    List<Done> done = in(2, day, text).done();
    assertThat(done).as(text).isNotEmpty();
    return done;
  }

  private static List<Evidence> among(String promise, String deed) {
    return new LaterDeeds().among(said(promise), done(JUNE, deed));
  }

  @Test
  void aLaterDeedOfTheSameKindThatNamesTheSameIsEvidence() {
    List<Evidence> found =
        among(
            "We will publish an equality study of the Otter Shelters Bill in due course.",
            "On 4 May we published an equality study, with illustrations, of the Otter Shelters Bill.");
    assertThat(found)
        .singleElement()
        .satisfies(e -> {
          assertThat(e.way()).isEqualTo(Way.NAME);
          assertThat(e.shared()).isEqualTo("otter shelter bill");
          assertThat(e.found()).isEqualTo("it names the same: otter shelter bill");
        });
  }

  @Test
  void anotherDeedThatNamesTheSameIsNone() {
    assertThat(
            among(
                "We will publish an equality study of the Otter Shelters Bill in due course.",
                "Under the Otter Shelters Bill we launched twelve new wardens' huts."))
        .isEmpty();
    assertThat(
            among(
                "We will publish an equality study of the Otter Shelters Bill in due course.",
                "We published the harbour fees, as the Otter Shelters Bill asks."))
        .isEmpty();
  }

  @Test
  void aDeedThatSharesMostOfTheRareWordsIsEvidence() {
    List<Evidence> found =
        among(
            "We will publish dredging tonnages of estuary ferries in the summer.",
            "In May we published tonnages for the dredging of estuaries, with timetables of ferries.");
    assertThat(found)
        .singleElement()
        .satisfies(e -> {
          assertThat(e.way()).isEqualTo(Way.MEANING);
          assertThat(e.shared().split(", ")).contains("tonnage", "dredging", "ferry");
        });
    assertThat(
            among(
                "We will publish dredging tonnages of estuary ferries in the summer.",
                "In May we published timetables of ferries to the islands."))
        .isEmpty();
  }

  @Test
  void whatWasDoneBeforeThePromiseIsNone() {
    String promise = "We will publish dredging tonnages of estuary ferries in the summer.";
    String deed = "We published tonnages for the dredging of estuaries, with timetables of ferries";
    assertThat(new LaterDeeds().among(said(promise), done(FEBRUARY, deed + "."))).isEmpty();
    assertThat(new LaterDeeds().among(said(promise), done(JUNE, deed + " in 2029."))).isEmpty();
    assertThat(new LaterDeeds().among(said(promise), done(JUNE, deed + " in May."))).hasSize(1);
  }

  @Test
  void anAnswerThatCitesThePromiseNeedsLessInCommon() {
    List<Said> said = said("A response will be published in due course.");
    List<Done> done = done(JUNE, "We published a response to the lighthouse survey in May.");
    assertThat(new LaterDeeds().among(said, done)).isEmpty();
    assertThat(new LaterDeeds().citing(said, done))
        .singleElement()
        .satisfies(e -> {
          assertThat(e.way()).isEqualTo(Way.REFERENCE);
          assertThat(e.shared()).isEqualTo("response");
        });
    assertThat(new LaterDeeds().citing(said, done(JUNE, "We launched a survey of piers in May.")))
        .isEmpty();
  }

  @Test
  void oneWordInCommonIsTooLittleWhereItIsNoKindOfPaper() {
    List<Said> said = said("We will publish details of the terms for wardens shortly.");
    assertThat(
            new LaterDeeds().citing(said, done(JUNE, "We published the terms of ferry moorings.")))
        .isEmpty();
    assertThat(new LaterDeeds().citing(said, done(JUNE, "We published the terms of all wardens.")))
        .extracting(Evidence::shared)
        .containsExactly("term, warden");
  }

  @Test
  void aNameInManyPromisesSaysTooLittle() {
    List<Said> many = new ArrayList<>();
    for (String what :
        List.of(
            "fee", "rope", "lamp", "buoy", "tide", "gull", "sail", "oar", "net", "mast", "keel")) {
      many.addAll(
          said(
              "We will publish a study of the %s duties and levies under the Otter Shelters Bill."
                  .formatted(what.repeat(2))));
    }
    List<Done> done =
        done(JUNE, "We published a study of duties and levies under the Otter Shelters Bill.");
    assertThat(new LaterDeeds().among(many.subList(0, 1), done))
        .extracting(Evidence::way)
        .contains(Way.NAME);
    assertThat(new LaterDeeds().among(many, done))
        .extracting(Evidence::way)
        .doesNotContain(Way.NAME);
  }
}
