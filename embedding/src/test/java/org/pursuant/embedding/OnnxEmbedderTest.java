package org.pursuant.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What vectors promise, for every model that comes with the program. All texts are invented.
class OnnxEmbedderTest {
  private static final Map<EmbeddingModel, OnnxEmbedder> EMBEDDERS =
      new EnumMap<>(EmbeddingModel.class);

  @BeforeAll
  static void open() {
    for (EmbeddingModel model : EmbeddingModel.values()) {
      EMBEDDERS.put(model, OnnxEmbedder.open(model, OnnxEmbedder.USUAL_TOKENS));
    }
  }

  @AfterAll
  static void close() {
    EMBEDDERS.values().forEach(OnnxEmbedder::close);
  }

  private static OnnxEmbedder of(EmbeddingModel model) {
    OnnxEmbedder embedder = EMBEDDERS.get(model);
    assertThat(embedder).isNotNull();
    return embedder;
  }

  private static double cosine(float[] a, float[] b) {
    return IntStream.range(0, a.length).mapToDouble(i -> (double) a[i] * b[i]).sum();
  }

  @Test
  void theNameTellsModelAndTokens() {
    assertThat(of(EmbeddingModel.MINILM).name()).isEqualTo("minilm-l6-v2-q/128");
    assertThat(of(EmbeddingModel.MINILM_OF_QUESTIONS).name())
        .isEqualTo("minilm-l6-v2-q-questions-1/128");
    assertThat(of(EmbeddingModel.BGE_SMALL).name()).isEqualTo("bge-small-en-v1.5-q/128");
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void everyVectorHasLengthOneAndAsManyDimensionsAsSaid(EmbeddingModel model) {
    OnnxEmbedder embedder = of(model);
    for (String text : List.of("", " ", "?", "Otters in canals", "otter ".repeat(200_000))) {
      for (float[] vector : List.of(embedder.ofText(text), embedder.ofQuery(text))) {
        assertThat(vector).hasSize(embedder.dimensions());
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void sentencesOfOneMeaningAreNearerThanOthers(EmbeddingModel model) {
    OnnxEmbedder embedder = of(model);
    float[] otters = embedder.ofText("How many otters were counted along the rivers last winter?");
    float[] alike = embedder.ofText("The number of river mammals recorded in the cold months");
    float[] other = embedder.ofText("Whether the fee for replacing a lost library card will rise");
    assertThat(cosine(otters, alike)).isGreaterThan(cosine(otters, other) + 0.1);
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void whatSomebodyLooksForIsNearestToWhatAnswersIt(EmbeddingModel model) {
    OnnxEmbedder embedder = of(model);
    float[] query = embedder.ofQuery("help with heating costs for the elderly");
    float[] found = embedder.ofText("Payments to pensioners towards their fuel bills this winter");
    float[] other = embedder.ofText("The helicopters bought for the mountain rescue school");
    assertThat(cosine(query, found)).isGreaterThan(cosine(query, other) + 0.1);
  }

  @Test
  void onlyBgeTellsWhatIsLookedForFromWhatIsFound() {
    String text = "otters in canals";
    assertThat(of(EmbeddingModel.MINILM).ofQuery(text))
        .isEqualTo(of(EmbeddingModel.MINILM).ofText(text));
    assertThat(of(EmbeddingModel.BGE_SMALL).ofQuery(text))
        .isNotEqualTo(of(EmbeddingModel.BGE_SMALL).ofText(text));
  }

  @Test
  void aLongTextCountsByItsBeginning() {
    String beginning = "The otters of the old canal. ".repeat(60);
    try (var embedder = OnnxEmbedder.open(EmbeddingModel.MINILM, 32)) {
      assertThat(embedder.name()).endsWith("/32");
      assertThat(embedder.ofText(beginning + "Helicopters.")).isEqualTo(embedder.ofText(beginning));
    }
  }

  @ParameterizedTest
  @EnumSource(EmbeddingModel.class)
  void manyThreadsGetTheVectorsThatOneGets(EmbeddingModel model) throws Exception {
    OnnxEmbedder embedder = of(model);
    List<String> texts =
        IntStream.range(0, 24)
            .mapToObj(i -> "The otter of lock " + i + " again".repeat(i))
            .toList();
    List<float[]> alone = texts.stream().map(embedder::ofText).toList();
    try (var threads = Executors.newFixedThreadPool(4)) {
      List<Callable<float[]>> tasks = new ArrayList<>();
      texts.forEach(text -> tasks.add(() -> embedder.ofText(text)));
      List<Future<float[]>> together = threads.invokeAll(tasks);
      for (int i = 0; i < texts.size(); i++) {
        assertThat(together.get(i).get()).as(texts.get(i)).isEqualTo(alone.get(i));
      }
    }
  }

  @Test
  void aClosedEmbedderSaysSoAndCanBeClosedAgain() {
    OnnxEmbedder embedder = OnnxEmbedder.open(EmbeddingModel.MINILM, 16);
    embedder.close();
    embedder.close();
    assertThatThrownBy(() -> embedder.ofText("otters"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
  }
}
