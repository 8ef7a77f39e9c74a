package org.pursuant.analysis.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.line.WordingLink;

class LineFinderTest {
  private static final String SPRING =
      "The Government will publish its plan for the harbour lights in the spring of next year.";
  private static final String SUMMER = SPRING.replace("spring", "summer");
  private static final String OTHER =
      "Local councils are responsible for counting otters in every estuary of their area.";

  private final LineFinder finder = new LineFinder(new HeapRegions());

  private static LineFinder.Found add(LineFinder finder, String text, int kind) {
    return finder.add(finder.ready(text, 0, text.length(), kind, new HashMap<>()));
  }

  private int add(String text) {
    return add(finder, text, 0).wording();
  }

  @Test
  void theSameWordsAreOneWordingWhateverTheirMarks() {
    assertThat(add(SPRING)).isEqualTo(add(SPRING.toUpperCase(java.util.Locale.ROOT) + "!"));
    assertThat(finder.count()).isEqualTo(1);
  }

  @Test
  void aChangedWordMakesAnotherWordingOfTheSameLine() {
    int spring = add(SPRING);
    int summer = add(SUMMER);

    assertThat(summer).isNotEqualTo(spring);
    assertThat(finder.line(summer)).isEqualTo(finder.line(spring));
    assertThat(finder.line(add(OTHER))).isNotEqualTo(finder.line(spring));
    assertThat(finder.wordings(spring)).containsExactly(spring, summer);
  }

  @Test
  void textsOfDifferentKindsAreNeverCompared() {
    int answer = add(SPRING);
    int question = add(finder, SPRING, 1).wording();

    assertThat(finder.line(question)).isNotEqualTo(finder.line(answer));
  }

  /// Texts of invented words, most of them another one's with some words exchanged.
  private static List<String> texts(int count, Random random) {
    List<String> texts = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      String[] words =
          n % 4 == 0
              ? random.ints(30, 0, 3_000).mapToObj(i -> "word" + i).toArray(String[]::new)
              : texts.get(random.nextInt(texts.size())).split(" ");
      for (int change = random.nextInt(4); n % 4 != 0 && change > 0; change--) {
        words[random.nextInt(words.length)] = "word" + random.nextInt(3_000);
      }
      texts.add(String.join(" ", words));
    }
    return texts;
  }

  private static Set<Set<String>> lines(List<String> texts) {
    LineFinder finder = new LineFinder(new HeapRegions());
    Map<Integer, String> of = new HashMap<>();
    texts.forEach(t -> of.put(add(finder, t, 0).wording(), t));
    return of.keySet().stream()
        .collect(
            Collectors.groupingBy(
                finder::line, Collectors.mapping(of::get, Collectors.toCollection(TreeSet::new))))
        .values()
        .stream()
        .collect(Collectors.toSet());
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    List<String> texts = new ArrayList<>(texts(400, new Random(11)));
    Set<Set<String>> lines = lines(texts);
    Collections.shuffle(texts, new Random(12));

    assertThat(lines(texts)).isEqualTo(lines);
  }

  @Test
  void passagesMadeReadyTogetherAreStillComparedWithEachOther() {
    List<String> texts = texts(400, new Random(15));
    LineFinder together = new LineFinder(new HeapRegions());
    Map<String, Integer> of = new HashMap<>();
    for (int from = 0; from < texts.size(); from += 80) {
      List<String> some = texts.subList(from, from + 80);
      Map<Long, LineFinder.Ready> before = new ConcurrentHashMap<>();
      List<LineFinder.Ready> ready =
          some.parallelStream().map(t -> together.ready(t, 0, t.length(), 0, before)).toList();
      for (int i = 0; i < some.size(); i++) {
        of.put(some.get(i), together.add(ready.get(i)).wording());
      }
    }
    Map<Integer, Set<String>> lines = new HashMap<>();
    of.forEach((text, wording) ->
        lines.computeIfAbsent(together.line(wording), _ -> new TreeSet<>()).add(text));

    assertThat(Set.copyOf(lines.values())).isEqualTo(lines(texts));
  }

  @Test
  void whatIsAlikeIsFoundAndNothingElseIsLinked() {
    List<String> texts = texts(600, new Random(13)).stream().distinct().toList();
    List<int[]> shingles =
        texts.stream().map(t -> PassageWords.of(t, 0, t.length()).shingles()).toList();
    List<WordingLink> links = new ArrayList<>();
    texts.forEach(t -> links.addAll(add(finder, t, 0).links()));

    assertThat(links)
        .isNotEmpty()
        .allMatch(l -> Likeness.of(shingles.get(l.later()), shingles.get(l.earlier())) >= 0.8);
    int missed = 0;
    int alike = 0;
    for (int a = 0; a < texts.size(); a++) {
      for (int b = 0; b < a; b++) {
        if (Likeness.of(shingles.get(a), shingles.get(b)) >= Likeness.LINE) {
          alike++;
          missed += finder.line(a) == finder.line(b) ? 0 : 1;
        }
      }
    }
    assertThat((double) missed / alike).isLessThan(0.01);
  }

  @Test
  void goingBackForgetsWhatCameAfter() {
    List<String> texts = texts(1_500, new Random(14)).stream().distinct().toList();
    List<WordingLink> links = new ArrayList<>();
    texts.subList(0, 700).forEach(t -> links.addAll(add(finder, t, 0).links()));
    List<Integer> before = new ArrayList<>();
    for (int n = 0; n < 700; n++) {
      before.add(finder.line(n));
    }
    texts.subList(700, texts.size()).forEach(this::add);
    finder.goBack(700, links);

    assertThat(finder.count()).isEqualTo(700);
    for (int n = 0; n < 700; n++) {
      assertThat(finder.line(n)).isEqualTo(before.get(n));
      assertThat(add(texts.get(n))).isEqualTo(n);
    }
    assertThat(add(texts.get(700))).isEqualTo(700);
  }

  @Test
  void aKeyIsMadeOfTheWordsAlone() {
    add(OTHER);
    String key = finder.key(add(SPRING));
    LineFinder another = new LineFinder(new HeapRegions());

    assertThat(key).matches("[0-9a-z]{12}");
    assertThat(another.key(add(another, SPRING, 0).wording())).isEqualTo(key);
  }
}
