package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pursuant.analysis.commitment.Verb.Strength;
import org.pursuant.domain.commitment.Act;
import org.pursuant.domain.commitment.Commitment;
import org.pursuant.domain.commitment.Done;
import org.pursuant.domain.commitment.Due;
import org.pursuant.domain.commitment.PromiseFinder;
import org.pursuant.domain.commitment.Said;

/// Finds in an answer promises and what it says was done, each with its key, see `PromiseKeys`.
public final class Promises implements PromiseFinder {
  /// Raised whenever the same answer may give other promises, evidence or keys.
  public static final int VERSION = Commitments.VERSION * 100 + 5;

  private static final int LONGEST_WORDS = 60;
  private static final Set<String> HAVE = Set.of("has", "have", "had", "was", "were", "been");
  private static final Set<Act> DEEDS =
      Set.of(
          Act.PUBLISH, Act.LEGISLATE, Act.LAUNCH, Act.CONSULT, Act.REVIEW, Act.FUND, Act.DELIVER);

  /// Told of in passing where a sentence tells of another deed too.
  private static final Set<Act> CONTACTS = Set.of(Act.WRITE, Act.UPDATE, Act.MEET);

  private static final Set<String> IRREGULAR =
      Set.of("laid", "set", "began", "held", "brought", "wrote", "written", "met");
  private static final Set<String> PASSIVE = Set.of("was", "were", "been");

  @Override
  public Findings find(Source answer, String text) {
    List<Said> said = new ArrayList<>();
    List<Sentence> sentences = Sentence.of(text);
    for (Commitment c : Commitments.in(text, answer.day())) {
      Due due = c.due();
      String key = PromiseKeys.of(c.act(), c.quote(), due == null ? "" : due.words(), answer);
      said.add(said(key, answer, c, sentences));
    }
    return new Findings(said, done(answer, sentences));
  }

  /// With the sentence that holds its first character.
  private static Said said(String key, Source answer, Commitment c, List<Sentence> sentences) {
    int from = c.start();
    int to = c.end();
    for (Sentence sentence : sentences) {
      int end = sentence.start() + sentence.text().length();
      if (sentence.start() <= c.start() && c.start() < end) {
        from = sentence.start();
        to = Math.max(to, end);
      }
    }
    return new Said(
        key, answer.question(), answer.day(), answer.body(), answer.member(), from, to, c);
  }

  private static List<Done> done(Source answer, List<Sentence> sentences) {
    List<Done> done = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Word> words = Word.of(sentence.text());
      int verb = words.size() > LONGEST_WORDS ? -1 : pastDeed(words);
      if (verb >= 0) {
        done.add(deed(answer, sentence, words, verb));
      }
    }
    return done;
  }

  private static Done deed(Source answer, Sentence sentence, List<Word> words, int verb) {
    boolean passive = verb > 0 && PASSIVE.contains(words.get(verb - 1).lower());
    String actor = sentence.text().substring(0, words.get(verb).start());
    Trigger trigger = new Trigger(verb, verb, passive, false, Trigger.Kind.PRESENT);
    Act act = Acts.of(words, trigger, words.size(), passive ? actor : "");
    String key = PromiseKeys.of(act, sentence.text(), "", answer);
    return new Done(
        key,
        answer.question(),
        answer.day(),
        answer.body(),
        act,
        PastDays.last(words, answer.day()),
        sentence.start(),
        sentence.start() + sentence.text().length(),
        sentence.text());
  }

  /// The first verb that tells of a deed in the past, in a sentence that announces nothing; -1 for
  /// none.
  private static int pastDeed(List<Word> words) {
    if (!Triggers.in(words).isEmpty()) {
      return -1;
    }
    int deed = pastDeed(words, DEEDS);
    return deed >= 0 ? deed : pastDeed(words, CONTACTS);
  }

  private static int pastDeed(List<Word> words, Set<Act> acts) {
    for (int i = 1; i < words.size(); i++) {
      String w = words.get(i).lower();
      Verb verb = Verbs.of(w);
      boolean past = w.endsWith("ed") || IRREGULAR.contains(w);
      if (past
          && verb.strength() == Strength.DEED
          && acts.contains(verb.act())
          && !beingMet(words, i)
          && told(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /// "The standards were met" tells of no meeting.
  private static boolean beingMet(List<Word> words, int i) {
    return words.get(i).lower().equals("met") && PASSIVE.contains(words.get(i - 1).lower());
  }

  /// Whether a form in -ed is a verb in the past, not a participle that goes with a noun.
  private static boolean told(List<Word> words, int i) {
    String before = words.get(i - 1).lower();
    int at = before.endsWith("ly") || before.equals("now") || before.equals("also") ? i - 2 : i - 1;
    String w = at >= 0 ? words.get(at).lower() : "";
    boolean ours = Set.of("we", "i", "government", "department", "ministers").contains(w);
    return HAVE.contains(w)
        || ours
        || !Set.of("is", "are", "be", "being", "not").contains(w)
            && Subject.of(words, 0, i) == Subject.GOVERNMENT;
  }
}
