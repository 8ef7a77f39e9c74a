package org.pursuant.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.index.Asked.question;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.search.Meaning;
import org.pursuant.domain.search.NearestRequest;
import org.pursuant.domain.search.SearchOutcome.Found;
import org.pursuant.domain.search.SearchOutcome.Hit;
import org.pursuant.domain.search.SearchRequest;
import org.pursuant.domain.search.SearchRequest.Filters;
import org.pursuant.domain.search.SearchRequest.Ranking;
import org.pursuant.domain.search.SearchRequest.Sort;

/// Finding by words and meaning together, and what becomes of vectors.
class MeaningTest {
  @TempDir Path folder;

  private final MemoryRecord record = new MemoryRecord();
  private final List<String> computed = new ArrayList<>();

  @BeforeEach
  void fill() {
    record.put(question(1).heading("Lamps").asks("how many lamps are lit").now());
    record.put(question(2).heading("Lights").asks("how many lanterns are lit").now());
    record.put(question(3).heading("Wool").asks("how many sheep are shorn").now());
  }

  @Test
  void untilVectorsAreThereWordsAloneFind() {
    try (LuceneQuestionIndex index = open("a")) {
      index.catchUp(record, Progress.SILENT);
      assertThat(index.meaning()).isEqualTo(new Meaning("a", 0, 3));
      assertThat(ids(search(index, "lamps", Ranking.HYBRID))).containsExactly(1L);

      assertThat(compute(index)).isEqualTo(3);
      assertThat(index.meaning()).isEqualTo(new Meaning("a", 3, 0));
      assertThat(ids(search(index, "lamps", Ranking.HYBRID))).containsExactly(1L, 2L);
    }
  }

  @Test
  void whatIsOnlyNearSaysSo() {
    try (LuceneQuestionIndex index = filled("a")) {
      Found found = search(index, "lamps", Ranking.HYBRID);
      assertThat(found.total()).isEqualTo(1);
      assertThat(found.nearby()).isEqualTo(1);
      Hit match = found.hits().getFirst();
      Hit near = found.hits().getLast();
      assertThat(match.why().asWritten()).isTrue();
      assertThat(match.why().missing()).isEmpty();
      assertThat(near.why().asWritten()).isFalse();
      assertThat(near.why().missing()).containsExactly("lamps");
      assertThat(near.why().closeness()).isGreaterThan(0.5f);
    }
  }

  @Test
  void aWordMayStandInTheNameOfWhoAsks() {
    record.put(
        question(4).heading("Wool").asks("what of the flock").by(4001, "Ada Quill", "Sea").now());
    try (LuceneQuestionIndex index = filled("a")) {
      Found found = search(index, "wool quill", Ranking.HYBRID);
      Hit first = found.hits().getFirst();
      assertThat(first.id().value()).isEqualTo(4);
      assertThat(first.why().asWritten()).isFalse();
      assertThat(first.why().missing()).isEmpty();
      assertThat(found.total()).as("names are not looked in to the letter").isZero();
    }
  }

  @Test
  void whatHoldsToTheLetterHoldsForNearHitsToo() {
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(ids(search(index, "lamps heading:lights", Ranking.HYBRID))).containsExactly(2L);
      assertThat(ids(search(index, "lamps -lanterns", Ranking.HYBRID))).containsExactly(1L);
      assertThat(ids(search(index, "\"lamps\"", Ranking.HYBRID))).containsExactly(1L);
      assertThat(ids(search(index, "lamps OR sheep", Ranking.HYBRID))).containsExactly(1L, 3L);
    }
  }

  @Test
  void byWordsAloneAndByDateOnlyWhatMatchesIsFound() {
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(ids(search(index, "lamps", Ranking.WORDS))).containsExactly(1L);
      assertThat(ids(found(index, "lamps", Ranking.HYBRID, Sort.NEWEST, 0, 10)))
          .containsExactly(1L);
    }
  }

  @Test
  void pagesNeverOverlapAndLeaveNothingOut() {
    for (int i = 10; i < 70; i++) {
      String light = i % 2 == 0 ? "lamp" : "lantern";
      record.put(question(i).heading("Lights").asks("is the " + light + " lit").now());
    }
    try (LuceneQuestionIndex index = filled("a")) {
      List<Long> paged = new ArrayList<>();
      Found first = search(index, "lamp lit", Ranking.HYBRID);
      long all = first.total() + first.nearby();
      for (int from = 0; from < all; from += 7) {
        paged.addAll(ids(found(index, "lamp lit", Ranking.HYBRID, Sort.RELEVANCE, from, 7)));
      }
      assertThat(paged).doesNotHaveDuplicates().hasSize((int) all);
    }
  }

  @Test
  void nearestFindsWhatSharesNoWord() {
    try (LuceneQuestionIndex index = filled("a")) {
      var draft =
          new NearestRequest(
              "what of the flock", Filters.NONE, Ranking.HYBRID, 1, true, null, null);
      assertThat(index.nearest(draft))
          .singleElement()
          .satisfies(h -> {
            assertThat(h.id().value()).isEqualTo(3);
            assertThat(h.why().matched()).isEmpty();
          });
      assertThat(
              index.nearest(
                  new NearestRequest(" ", Filters.NONE, Ranking.HYBRID, 1, true, null, null)))
          .isEmpty();
    }
  }

  @Test
  void ofTwoAboutAsNearTheNewerComesFirstOnTheDayOfAsking() {
    record.put(question(4).heading("Piers").asks("who mends the piers").tabled("2001-03-05").now());
    record.put(
        question(5).heading("Piers").asks("who mends the piers daily").tabled("2024-03-05").now());
    try (LuceneQuestionIndex index = filled("a")) {
      LocalDate today = LocalDate.of(2024, 3, 6);
      assertThat(nearest(index, "who mends the piers", null)).startsWith(4L, 5L);
      assertThat(nearest(index, "who mends the piers", today)).startsWith(5L, 4L);
      assertThat(nearest(index, "how many lamps are lit", today))
          .as("what is plainly nearer stays first, however old")
          .startsWith(1L);
    }
  }

  @Test
  void howeverNewWhatIsLittleLikeItStaysBehindWhatIsTheSame() {
    record.put(
        question(4)
            .heading("Piers")
            .asks("who mends the wooden piers of the western harbour in winter")
            .tabled("2001-03-05")
            .now());
    record.put(
        question(5)
            .heading("Harbours")
            .asks("who owns the western harbour")
            .tabled("2024-03-05")
            .now());
    try (LuceneQuestionIndex index = filled("a")) {
      String draft = "who mends the wooden piers of the western harbour in winter";
      assertThat(nearest(index, draft, LocalDate.of(2024, 3, 6))).startsWith(4L);
    }
  }

  @Test
  void theVeryQuestionIsNotPassedForAgeByMuchTheSameOfTheSameDay() {
    String draft = "who mends the wooden piers of the western harbour in winter";
    record.put(question(4).heading("Piers").asks(draft).tabled("2001-03-05").now());
    record.put(
        question(5)
            .heading("Piers")
            .asks("who mends the piers of the western harbour")
            .tabled("2024-03-06")
            .now());
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(nearest(index, draft, LocalDate.of(2024, 3, 6))).startsWith(4L, 5L);
    }
  }

  @Test
  void ofTwoAboutAsNearTheOneAskedOfTheSameOfficeComesFirst() {
    record.put(
        question(4)
            .heading("Piers")
            .asks("To ask the Secretary of State for Tides, who mends the piers")
            .now());
    record.put(
        question(5)
            .heading("Piers")
            .asks("To ask the Minister for Lamps, who mends the piers")
            .now());
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(nearest(index, "To ask the Minister for Lamps, who mends the piers", null))
          .startsWith(5L, 4L);
      assertThat(nearest(index, "To ask the Secretary of State for Tides, who mends piers", null))
          .startsWith(4L, 5L);
    }
  }

  @Test
  void ofTwoAboutAsNearTheMembersOwnComesFirst() {
    record.put(
        question(4)
            .heading("Piers")
            .asks("who mends the piers")
            .by(4001, "Ada Quill", "Sea")
            .now());
    record.put(
        question(5).heading("Piers").asks("who mends the piers").by(4002, "Bo Reed", "Sea").now());
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(nearest(index, "who mends piers", MemberId.mnis(4001), null)).startsWith(4L, 5L);
      assertThat(nearest(index, "who mends piers", MemberId.mnis(4002), null)).startsWith(5L, 4L);
      assertThat(nearest(index, "how many lamps are lit", MemberId.mnis(4002), null))
          .as("what is plainly nearer stays first, whoever asked it")
          .startsWith(1L);
    }
  }

  @Test
  void theMembersOwnAreFoundHoweverManyOfOthersAreNearer() {
    for (int i = 100; i < 100 + 2 * Candidates.WINDOW; i++) {
      record.put(
          question(i).heading("Piers").asks("who mends the piers").by(4001, "Ada", "Sea").now());
    }
    record.put(
        question(5).heading("Piers").asks("who paints the piers").by(4002, "Bo", "Sea").now());
    try (LuceneQuestionIndex index = filled("a")) {
      String draft = "who mends the piers";
      assertThat(nearest(index, draft, 1000, MemberId.mnis(4001), null)).doesNotContain(5L);
      assertThat(nearest(index, draft, 1000, MemberId.mnis(4002), null)).contains(5L);
    }
  }

  private static List<Long> nearest(
      LuceneQuestionIndex index, String draft, @Nullable LocalDate today) {
    return nearest(index, draft, null, today);
  }

  private static List<Long> nearest(
      LuceneQuestionIndex index,
      String draft,
      @Nullable MemberId asker,
      @Nullable LocalDate today) {
    return nearest(index, draft, 3, asker, today);
  }

  private static List<Long> nearest(
      LuceneQuestionIndex index,
      String draft,
      int size,
      @Nullable MemberId asker,
      @Nullable LocalDate today) {
    return index
        .nearest(new NearestRequest(draft, Filters.NONE, Ranking.HYBRID, size, false, asker, today))
        .stream()
        .map(h -> h.id().value())
        .toList();
  }

  @Test
  void onlyNewTextsAreComputedEvenWhenTheIndexIsRebuilt() {
    try (LuceneQuestionIndex index = filled("a")) {
      assertThat(computed).hasSize(3);
      index.rebuild(record, Progress.SILENT);
      assertThat(index.meaning().ready()).isEqualTo(3);

      record.put(question(1).heading("Lamps").asks("how many lamps are out").now());
      index.catchUp(record, Progress.SILENT);
      assertThat(index.meaning().waiting()).isEqualTo(1);
      compute(index);
      assertThat(computed).hasSize(4);
    }
  }

  @Test
  void whatWasComputedBeforeStoppingIsKept() {
    for (int i = 100; i < 600; i++) {
      record.put(question(i).heading("Wool").asks("is sheep number " + i + " shorn").now());
    }
    try (LuceneQuestionIndex index = open("a")) {
      index.catchUp(record, Progress.SILENT);
      AtomicInteger steps = new AtomicInteger();
      index.computeMeaning(record, 2, Progress.SILENT, () -> steps.incrementAndGet() < 4);
      long ready = index.meaning().ready();
      assertThat(ready).isPositive().isLessThan(503);
      int before = computed.size();
      compute(index);
      assertThat(computed.size()).isEqualTo(503).isGreaterThan(before);
      assertThat(index.meaning().ready()).isEqualTo(503);
    }
  }

  @Test
  void anotherModelBeginsAnewAndNoModelLeavesWhatIsThere() {
    filled("a").close();
    try (LuceneQuestionIndex index = filled("b")) {
      assertThat(index.meaning()).isEqualTo(new Meaning("b", 3, 0));
      assertThat(computed).hasSize(6);
    }
    try (LuceneQuestionIndex index =
        LuceneQuestionIndex.open(folder.resolve("index"), null, _ -> List.of())) {
      record.put(question(4).asks("is the port open").now());
      index.catchUp(record, Progress.SILENT);
      assertThat(index.meaning().ready()).isEqualTo(3);
      assertThat(ids(search(index, "lamps", Ranking.HYBRID))).containsExactly(1L);
    }
  }

  @Test
  void aFileThatEndsInTheMiddleOfAnEntryLosesThatEntryAlone() throws IOException {
    Path file = folder.resolve("x.vectors");
    try (VectorFile vectors = VectorFile.adding(file, 4)) {
      vectors.put(1, new byte[] {1, 2, 3, 4});
      vectors.put(2, new byte[] {5, 6, 7, 8});
    }
    Files.write(file, new byte[] {9, 9, 9}, StandardOpenOption.APPEND);
    try (VectorFile vectors = VectorFile.adding(file, 4)) {
      vectors.put(3, new byte[] {9, 9, 9, 9});
    }
    try (VectorFile vectors = VectorFile.reading(file, 4)) {
      assertThat(vectors).isNotNull();
      assertThat(vectors.size()).isEqualTo(3);
      assertThat(vectors.get(2)).containsExactly(5, 6, 7, 8);
      assertThat(vectors.get(3)).containsExactly(9, 9, 9, 9);
      assertThat(vectors.get(4)).isNull();
    }
  }

  private LuceneQuestionIndex open(String model) {
    return LuceneQuestionIndex.open(
        folder.resolve("index"), new WordsAsDirections(model, computed), _ -> List.of());
  }

  private LuceneQuestionIndex filled(String model) {
    LuceneQuestionIndex index = open(model);
    index.catchUp(record, Progress.SILENT);
    compute(index);
    return index;
  }

  private long compute(LuceneQuestionIndex index) {
    return index.computeMeaning(record, 2, Progress.SILENT, () -> true);
  }

  private static Found search(LuceneQuestionIndex index, String words, Ranking ranking) {
    return found(index, words, ranking, Sort.RELEVANCE, 0, 100);
  }

  private static Found found(
      LuceneQuestionIndex index, String words, Ranking ranking, Sort sort, int offset, int size) {
    var request =
        new SearchRequest(
            words, Filters.NONE, sort, ranking, offset, size, true, true, IndexTest.TODAY);
    return (Found) index.search(request);
  }

  private static List<Long> ids(Found found) {
    return found.hits().stream().map(h -> h.id().value()).toList();
  }
}
