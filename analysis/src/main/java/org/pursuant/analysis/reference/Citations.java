package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.reference.Stretch;
import org.pursuant.domain.text.RichText;

/// Recognises what a text cites: questions by their numbers, days, headings and Members, and other
/// papers of Parliament. It says what the words state, not what they lead to; that is the
/// [Resolver]'s.
///
/// Pure; takes time in proportion to the length of the text, and looks at no more than a fixed
/// number of days and numbers in one.
public final class Citations {
  /// Rises with every change of the rules.
  public static final int VERSION = 1;

  /// Without one of these no text cites anything.
  private static final List<String> WORTH_READING =
      List.of(
          "nswer",
          "NSWER",
          "uestion",
          "UESTION",
          "epl",
          "espon",
          "PQ",
          "pq",
          "Pq",
          "UIN",
          "uin",
          "Uin",
          "HL",
          "WS",
          "DEP",
          "fficial",
          "ansard",
          "Deb",
          "written-",
          "ritten",
          "WMS");

  private final CitingText text;
  private final Place place;
  private final List<NumberRun> numbers;
  private final List<DayRun> days;
  private final HintFinder hints;

  private Citations(CitingText text, Place place) {
    this.text = text;
    this.place = place;
    this.days = DayFinder.in(text);
    this.hints = new HintFinder(text, place);
    List<NumberRun> all = NumberFinder.in(text);
    Map<Integer, DayRun> dated = DatedRuns.of(text, all, days);
    SureNumbers sure = new SureNumbers(text);
    List<NumberRun> kept = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (sure.areQuestions(all.get(i), dated.get(i))) {
        kept.add(all.get(i));
      }
    }
    this.numbers = List.copyOf(kept);
  }

  /// What a text cites, in its order.
  ///
  /// @param place whether it is a question or an answer, for the two are worded differently
  public static List<Citation> in(RichText text, Place place) {
    String plain = text.plain();
    List<LinkedWords.Link> links = LinkedWords.of(text, plain);
    boolean worth = WORTH_READING.stream().anyMatch(plain::contains) && holdsDigit(plain);
    if (!worth && links.isEmpty()) {
      return List.of();
    }
    List<Citation> found = new ArrayList<>();
    if (worth) {
      found.addAll(new Citations(new CitingText(plain), place).read());
    }
    for (Citation address : new AddressFinder(place).find(links, plain)) {
      Joining.add(address, found);
    }
    found.sort(Comparator.comparingInt((Citation c) -> c.words().from()));
    return List.copyOf(found);
  }

  private static boolean holdsDigit(String plain) {
    return plain.chars().anyMatch(c -> c >= '0' && c <= '9') || plain.contains("on. ");
  }

  private List<Citation> read() {
    List<Citation> found = new ArrayList<>(numbered());
    found.addAll(new PaperFinder(text, place, days, hints).find());
    for (Citation answer : new UnnumberedFinder(text, place, numbers, days, hints).find()) {
      if (found.stream().noneMatch(c -> c.words().overlaps(answer.words()))) {
        found.add(answer);
      }
    }
    return found;
  }

  private List<Citation> numbered() {
    List<Citation> found = new ArrayList<>();
    Map<Integer, DayRun> dated = DatedRuns.of(text, numbers, days);
    for (int i = 0; i < numbers.size(); i++) {
      run(i, dated.get(i), found);
    }
    return found;
  }

  private void run(int i, @Nullable DayRun day, List<Citation> found) {
    NumberRun run = numbers.get(i);
    Stretch phrase = day == null ? run.words() : run.words().with(day.words());
    Stretch sentence = text.sentence(run.words().from());
    int from =
        i == 0 ? sentence.from() : Math.max(sentence.from(), numbers.get(i - 1).words().to());
    int to =
        i == numbers.size() - 1
            ? sentence.to()
            : Math.min(sentence.to(), numbers.get(i + 1).words().from());
    Stretch near = day != null && day.words().from() > run.words().to() ? phrase : run.words();
    Citation.Hints said = hints.of(near, from, Math.max(to, near.to()));
    for (int n = 0; n < run.items().size(); n++) {
      NumberRun.Item item = run.items().get(n);
      List<StatedDay> stated = DatedRuns.forItem(run, n, day);
      found.add(
          new NumberedQuestion(
              place, item.words(), phrase, item.uin(), item.form(), stated, null, said));
    }
  }
}
