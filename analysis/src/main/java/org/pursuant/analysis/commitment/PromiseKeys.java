package org.pursuant.analysis.commitment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pursuant.analysis.commitment.Verb.Strength;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.PromiseFinder;

/// Makes the key by which promises of the same act are joined: the act and either the name of what
/// is published, launched, consulted on, reviewed or enacted ("Child Poverty Strategy"), with the
/// kind of paper where it is about that ("response"), or the five longest telling words of the
/// clause, or, in a clause of few words, all of them with those of the question's heading. Words of
/// time and of manner count for nothing, so that the key stays when the time moves.
final class PromiseKeys {
  private static final int TELLING = 5;
  private static final int FEW = 4;

  private static final Set<String> HEADS =
      Lexicon.words(
          "strategy plan bill review paper fund programme framework scheme code standard standards",
          "charter report roadmap policy guarantee regulations order curriculum inquiry taskforce",
          "summit compact prospectus blueprint service body register pledge contract pilot hubs");
  private static final Set<String> PAPERS =
      Lexicon.words(
          "response guidance consultation regulations evaluation details detail allocations update",
          "implementation legislation impact annex amendments applications winner steps statement");
  private static final Set<String> EMPTY =
      Lexicon.words(
          "will shall would should could have has had been being this that these those with from",
          "into over under upon about which where when while their there they them then than also",
          "more most such some other further detail details information next step steps new full",
          "government department ministry minister ministers secretary state majesty's government's",
          "course coming week weeks month months year years spring summer autumn winter early late",
          "later soon shortly possible future forward place made make plan plans planned intend",
          "intends expected due before after during within including through across both each year's",
          "ahead order alongside ensure support work working part able well being continue towards",
          "january february march april june july august september october november december parliament");

  private static final Set<String> BEFORE_OTHERS =
      Lexicon.words(
          "in at on by of for to with through following alongside under as after from via within",
          "during into about including ahead and ,");

  private PromiseKeys() {}

  /// @param clause of the promise
  /// @param time words of it that say when; empty for none
  /// @param answer whose heading tells what a clause of few words is about
  static String of(Act act, String clause, String time, PromiseFinder.Source answer) {
    String timeless = time.isEmpty() ? clause : clause.replace(time, " ");
    List<Word> words = Word.of(timeless);
    String name = named(act) ? name(words) : "";
    if (!name.isEmpty()) {
      return hash(act, name + papers(words, name));
    }
    Set<String> telling = telling(words);
    if (telling.size() < FEW) {
      return hash(act, String.join(" ", telling) + "|" + context(clause, answer));
    }
    return hash(
        act,
        telling.stream()
            .sorted(
                Comparator.comparingInt(String::length)
                    .reversed()
                    .thenComparing(Comparator.naturalOrder()))
            .limit(TELLING)
            .sorted()
            .collect(Collectors.joining(" ")));
  }

  /// What a clause of few words is about: the heading and the year; without a heading the answer
  /// alone, so that it is joined with nothing else.
  private static String context(String clause, PromiseFinder.Source answer) {
    Set<String> heading = telling(Word.of(answer.heading()));
    if (heading.isEmpty()) {
      return clause + "|" + answer.body() + "|" + answer.day();
    }
    LocalDate day = answer.day();
    return String.join(" ", heading) + "|" + (day == null ? "" : day.getYear());
  }

  private static boolean named(Act act) {
    return Set.of(Act.PUBLISH, Act.LEGISLATE, Act.LAUNCH, Act.CONSULT, Act.REVIEW).contains(act);
  }

  /// The first name of what is acted on; empty for none.
  private static String name(List<Word> words) {
    return names(words, true).stream().findFirst().orElse("");
  }

  /// The names of several words that end in the kind of thing they are, such as `harbour light
  /// strategy`, in the order of the sentence.
  ///
  /// @param objects only of what is acted on
  static List<String> names(List<Word> words, boolean objects) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = i;
      int head = -1;
      while (end < words.size() && partOfName(words, end)) {
        if (HEADS.contains(words.get(end).lower())) {
          head = end;
        }
        end++;
      }
      if (head > i && (!objects || isObject(words, i))) {
        names.add(
            words.subList(i, head + 1).stream()
                .filter(w ->
                    w.capital() && !Set.of("the", "a", "our", "this", "new").contains(w.lower()))
                .map(w -> stem(w.lower()))
                .collect(Collectors.joining(" ")));
      }
      i = Math.max(i, end - 1);
    }
    return names;
  }

  /// Whether a name is what is acted on: after the verb, or at the head of the clause, with no
  /// preposition before it.
  private static boolean isObject(List<Word> words, int name) {
    for (int i = name - 1; i >= 0 && i >= name - 5; i--) {
      String w = words.get(i).lower();
      if (deed(w)) {
        return true;
      }
      if (BEFORE_OTHERS.contains(w)) {
        return false;
      }
    }
    return name < 5;
  }

  private static boolean partOfName(List<Word> words, int i) {
    Word w = words.get(i);
    boolean joins =
        Set.of("and", "of", "for", "-").contains(w.lower())
            && i + 1 < words.size()
            && words.get(i + 1).capital()
            && i > 0
            && words.get(i - 1).capital();
    return w.capital() && w.isWord() || joins || w.lower().equals("10") || w.lower().equals("ten");
  }

  /// The kinds of paper that are spoken of beside a name, such as `|response`; empty for none.
  static String papers(List<Word> words, String name) {
    Set<String> found = new TreeSet<>();
    for (Word w : words) {
      if (PAPERS.contains(w.lower()) && !w.capital() && !name.contains(stem(w.lower()))) {
        found.add(stem(w.lower()));
      }
    }
    return found.isEmpty() ? "" : "|" + String.join(" ", found);
  }

  /// The words that tell what is spoken of, by their stems.
  static Set<String> telling(List<Word> words) {
    Set<String> telling = new TreeSet<>();
    for (Word w : words) {
      boolean counts = w.isWord() && w.lower().length() > 3 && !EMPTY.contains(w.lower());
      if (counts && (!deed(w.lower()) || PAPERS.contains(w.lower()) || HEADS.contains(w.lower()))) {
        telling.add(stem(w.lower()));
      }
    }
    return telling;
  }

  private static boolean deed(String word) {
    Verb verb = Verbs.of(word);
    return verb.known() && verb.strength() != Strength.STATE;
  }

  private static String stem(String word) {
    String w = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    if (w.endsWith("ies") && w.length() > 5) {
      return w.substring(0, w.length() - 3) + "y";
    }
    return w.endsWith("s") && !w.endsWith("ss") && w.length() > 4
        ? w.substring(0, w.length() - 1)
        : w;
  }

  private static String hash(Act act, String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((act.code() + "|" + content).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
