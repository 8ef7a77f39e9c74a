package org.pursuant.domain.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The same quantity as several answers state it. That it is the same is inferred from the words
/// around the numbers.
///
/// @param key what the statements have in common, see [Figure#key()]; its address too
/// @param statements at least two of different answers, the earliest first, those of no known day
///   before all others
public record FigureSeries(String key, List<FigureStatement> statements) {
  /// Statements further apart than this are of two quantities that words alone do not tell apart.
  private static final BigDecimal MOST_APART = BigDecimal.valueOf(20);

  /// And so far for statements of one and the same time.
  private static final BigDecimal MOST_APART_AT_ONE_TIME = new BigDecimal("1.5");

  private static final Comparator<FigureStatement> IN_TIME =
      Comparator.comparing(
              FigureStatement::said, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparingLong(s -> s.question().value())
          .thenComparingInt(s -> s.figure().start());

  public FigureSeries {
    statements = List.copyOf(statements);
  }

  /// How the numbers of a series develop.
  public enum Course {
    /// Every statement gives the same number.
    REPEATED("repeated"),
    /// Each time that statements hold for has one number.
    OVER_TIME("over time"),
    /// A later statement gives another number, and neither says for which time.
    CHANGED("changed"),
    /// Two statements give different numbers for one and the same time.
    CONTRADICTED("contradicted");

    private final String words;

    Course(String words) {
      this.words = words;
    }

    /// In lower case, for a reader.
    public String words() {
      return words;
    }
  }

  /// Two statements that do not go together.
  ///
  /// @param course changed or contradicted
  public record Difference(FigureStatement earlier, FigureStatement later, Course course) {}

  /// Makes a series of all statements with one key. Empty where they are not of several answers, or
  /// cannot be of one quantity: where one answer gives several numbers for one time, or numbers are
  /// further apart than a quantity changes.
  public static Optional<FigureSeries> of(String key, List<FigureStatement> all) {
    List<FigureStatement> sorted = all.stream().sorted(IN_TIME).toList();
    boolean several = sorted.stream().map(FigureStatement::question).distinct().count() > 1;
    return several && !ambiguous(sorted) && apart(sorted).compareTo(MOST_APART) <= 0
        ? Optional.of(new FigureSeries(key, sorted))
        : Optional.empty();
  }

  private static boolean ambiguous(List<FigureStatement> statements) {
    Map<String, FigureStatement> said = new HashMap<>();
    for (FigureStatement s : statements) {
      FigureStatement same = said.putIfAbsent(s.question().value() + " " + s.time(), s);
      FigureStatement sameDay =
          s.said() == null ? null : said.putIfAbsent(s.said() + " " + s.time(), s);
      boolean twice = same != null && differ(same, s) || sameDay != null && differ(sameDay, s);
      if (twice || farAtOneTime(statements, s)) {
        return true;
      }
    }
    return false;
  }

  private static boolean farAtOneTime(List<FigureStatement> statements, FigureStatement one) {
    return closed(one)
        && apart(statements.stream().filter(s -> s.time().equals(one.time())).toList())
                .compareTo(MOST_APART_AT_ONE_TIME)
            > 0;
  }

  /// Whether the time it holds for is over and done, so that its number does not go on growing.
  private static boolean closed(FigureStatement s) {
    Holding holding = s.figure().holding();
    return holding != null
        && !holding.relative()
        && holding.relation() != Holding.Relation.SINCE
        && holding.relation() != Holding.Relation.BY;
  }

  private static BigDecimal apart(List<FigureStatement> statements) {
    List<BigDecimal> values =
        statements.stream().map(s -> s.figure().quantity().high().abs()).sorted().toList();
    boolean zero = values.isEmpty() || values.getFirst().signum() == 0;
    return zero
        ? BigDecimal.ONE
        : values.getLast().divide(values.getFirst(), MathContext.DECIMAL32);
  }

  /// Whether two statements give different numbers, beyond what rounding and bounds explain.
  private static boolean differ(FigureStatement a, FigureStatement b) {
    Quantity one = a.figure().quantity();
    Quantity two = b.figure().quantity();
    return !rounds(one.low(), two.low()) || !rounds(one.high(), two.high());
  }

  private static boolean rounds(BigDecimal a, BigDecimal b) {
    return a.compareTo(b) == 0 || roundsTo(a, b) || roundsTo(b, a);
  }

  private static boolean roundsTo(BigDecimal exact, BigDecimal rounded) {
    int digits = Math.max(1, rounded.stripTrailingZeros().precision());
    BigDecimal near = exact.round(new MathContext(digits, RoundingMode.HALF_UP));
    BigDecimal down = exact.round(new MathContext(digits, RoundingMode.DOWN));
    boolean finer = exact.stripTrailingZeros().precision() > digits;
    return finer && (near.compareTo(rounded) == 0 || down.compareTo(rounded) == 0);
  }

  /// What does not go together, the latest first; each number is compared with the one said last
  /// before it for the same time.
  public List<Difference> differences() {
    Map<String, FigureStatement> last = new HashMap<>();
    List<Difference> found = new ArrayList<>();
    for (FigureStatement s : statements) {
      FigureStatement before = last.put(s.time(), s);
      if (before != null && differ(before, s)) {
        found.addFirst(new Difference(before, s, closed(s) ? Course.CONTRADICTED : Course.CHANGED));
      }
    }
    return List.copyOf(found);
  }

  /// How its numbers develop.
  public Course course() {
    List<Difference> differences = differences();
    if (differences.stream().anyMatch(d -> d.course() == Course.CONTRADICTED)) {
      return Course.CONTRADICTED;
    }
    if (!differences.isEmpty()) {
      return Course.CHANGED;
    }
    FigureStatement first = statements.getFirst();
    return statements.stream().anyMatch(s -> differ(first, s)) ? Course.OVER_TIME : Course.REPEATED;
  }

  /// What is counted, as the latest statement says it.
  public String subject() {
    return statements.getLast().figure().subject();
  }

  public Unit unit() {
    return statements.getLast().figure().quantity().unit();
  }

  /// The day of the first statement; null where no day is known.
  public @Nullable LocalDate first() {
    return statements.stream()
        .map(FigureStatement::said)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /// The day of the last statement; null where it is not known.
  public @Nullable LocalDate last() {
    return statements.getLast().said();
  }

  /// Statements of one number, in their order, those that repeat it word for word left out.
  public List<FigureStatement> distinct() {
    Map<String, Boolean> seen = new HashMap<>();
    return statements.stream()
        .filter(s -> seen.put(s.said() + s.sentence().strip() + s.offset(), true) == null)
        .toList();
  }
}
