package org.pursuant.analysis.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.figure.Figure;
import org.pursuant.domain.figure.FigureFinder.Context;
import org.pursuant.domain.figure.Unit;
import org.pursuant.domain.text.RichText;

/// Finds the figures in the running text of an answer. Pure and safe for many threads; the time is
/// in proportion to the text's length.
public final class Figures {
  /// Raised when the same text may give another result.
  public static final int VERSION = 3;

  /// A sentence with more numbers than this is a list of them.
  private static final int MOST = 40;

  private Figures() {}

  /// See [org.pursuant.domain.figure.FigureFinder#in].
  public static List<Figure> in(RichText text, @Nullable LocalDate said, Context context) {
    List<Figure> figures = new ArrayList<>();
    for (Prose.Sentence sentence : Prose.of(text)) {
      List<NumberReader.Found> numbers = NumberReader.in(sentence.words());
      if (!numbers.isEmpty() && numbers.size() <= MOST) {
        figures.addAll(of(sentence, numbers, said, context));
      }
    }
    return figures;
  }

  private static List<Figure> of(
      Prose.Sentence sentence,
      List<NumberReader.Found> numbers,
      @Nullable LocalDate said,
      Context context) {
    List<Token> tokens = Token.of(sentence.words());
    List<Times.Found> times = Times.in(sentence.words(), said);
    Subjects subjects = new Subjects(sentence.words(), tokens, times);
    SeriesKeys keys = new SeriesKeys(tokens, times);
    List<Figure> figures = new ArrayList<>();
    for (NumberReader.Found number : numbers) {
      Unit unit = number.quantity().unit();
      String subject = subjects.of(number.start(), number.end(), unit);
      boolean nothing = subject.isEmpty() && unit instanceof Unit.Count;
      if (!nothing && !within(times, number)) {
        figures.add(
            new Figure(
                sentence.start() + number.start(),
                sentence.start() + number.end(),
                number.quantity(),
                subject,
                Times.of(times, number.start(), number.end()),
                Names.place(tokens, number.start()),
                sentence.start(),
                sentence.end(),
                keys.of(number, subject, context)));
      }
    }
    return figures;
  }

  private static boolean within(List<Times.Found> times, NumberReader.Found number) {
    return times.stream().anyMatch(t -> number.from() >= t.start() && number.from() < t.end());
  }
}
