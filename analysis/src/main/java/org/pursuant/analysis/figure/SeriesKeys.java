package org.pursuant.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.pursuant.domain.figure.FigureFinder.Context;
import org.pursuant.domain.text.Words;

/// Makes what two statements of the same quantity have in common: unit, subject, the words that say
/// something next to the number, the names near it, who answers. Numbers, bounds and times are left
/// out, since they are what varies. Strict on purpose: a series that is missed is a lesser harm
/// than two quantities made into one.
final class SeriesKeys {
  /// So many words that say something are taken before the number.
  private static final int BEFORE = 8;

  /// And so many after it up to the next comma or bracket, those of the subject apart; of other
  /// numbers there all, since they are conditions ("of more than 52 weeks").
  private static final int AFTER = 2;

  /// Fewer words than this make no quantity of their own.
  private static final int LEAST = 3;

  /// Names so far from the number, in characters, tell what it is of.
  private static final int NEAR = 150;

  private final List<Token> tokens;
  private final List<Times.Found> times;

  SeriesKeys(List<Token> tokens, List<Times.Found> times) {
    this.tokens = tokens;
    this.times = times;
  }

  /// The key of a number.
  ///
  /// @param context see [org.pursuant.domain.figure.FigureFinder#in]
  /// @return empty where too little is said
  String of(NumberReader.Found number, String subject, Context context) {
    if (subject.isEmpty()) {
      return "";
    }
    SortedSet<String> about = new TreeSet<>();
    Token.of(subject).stream()
        .filter(t -> t.word() && !Vocabulary.function(t.text()))
        .forEach(t -> about.add(Vocabulary.root(t.text())));
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    boolean closed = false;
    for (Token token : tokens) {
      String root = Vocabulary.root(token.text());
      boolean later = token.start() >= number.end();
      closed |=
          later && (";:()".contains(token.text()) || token.text().equals(",") && !after.isEmpty());
      if (saying(token, number) && !about.contains(root)) {
        boolean within = later && !closed && (after.size() < AFTER || token.digits());
        if (!later && !token.digits()) {
          before.add(root);
        } else if (within) {
          after.add(root);
        }
      }
    }
    List<String> nearBefore = before.subList(Math.max(0, before.size() - BEFORE), before.size());
    SortedSet<String> names = names(number);
    if (context.heading().isBlank() && !Names.particular(names)) {
      return "";
    }
    SortedSet<String> all = new TreeSet<>(about);
    all.addAll(nearBefore);
    all.addAll(after);
    all.addAll(names);
    if (all.size() < LEAST) {
      return "";
    }
    return hash(
        number.quantity().unit().code(),
        String.join(" ", about),
        String.join(" ", nearBefore),
        String.join(" ", after),
        String.join(" ", names),
        context.body(),
        Names.particular(names) ? "" : context.heading());
  }

  private SortedSet<String> names(NumberReader.Found number) {
    int first = 0;
    while (first < tokens.size() && tokens.get(first).start() < number.start() - NEAR) {
      first++;
    }
    int last = first;
    while (last < tokens.size() && tokens.get(last).start() < number.end() + NEAR) {
      last++;
    }
    return Names.in(tokens.subList(first, last));
  }

  private static String hash(String... parts) {
    String all = String.join("|", parts).toLowerCase(Locale.ROOT);
    return Words.sha256(Words.folded(all)).substring(0, 16);
  }

  /// Words that say something, and are neither the number nor a time.
  private boolean saying(Token token, NumberReader.Found number) {
    boolean inNumber = token.start() >= number.start() && token.start() < number.end();
    boolean inTime =
        times.stream().anyMatch(t -> token.start() >= t.start() && token.start() < t.end());
    return token.word() && !inNumber && !inTime && !Vocabulary.function(token.text());
  }
}
