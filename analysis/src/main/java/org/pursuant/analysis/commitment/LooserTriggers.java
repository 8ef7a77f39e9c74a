package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Trigger.Kind;

/// Finds words that announce a future act only now and then: "is introducing", "is on course to",
/// "expects the Bill to". Whether they do is for what is learnt to decide, see `PromiseModel`.
final class LooserTriggers {
  private static final Set<String> BE = Lexicon.words("is are be been am");
  private static final Set<String> EXPECTS =
      Lexicon.words(
          "expect expects anticipate anticipates intend intends plan plans hope hopes targeting",
          "planning intending anticipating want wants seek seeks seeking aiming aim aims");
  private static final Set<String> READY =
      Lexicon.words(
          "course track agreed accepted invited asked invitation order position process ready "
              + "preparing working commitment opportunity plans committed due");
  private static final Set<String> MEANT = Set.of("working", "preparing", "plans", "target");
  private static final Set<String> LEADING =
      Lexicon.words("committed plans commitment confirmed promised agreed pledged target");
  private static final Set<String> AHEAD = Lexicon.words("of before in on for to about prior");
  private static final Set<String> DENIALS = Lexicon.words("no not never any");
  private static final Set<String> PLANNED =
      Lexicon.words("planned scheduled expected proposed due set hoping looking");
  private static final Set<String> FIXED = Set.of("due", "scheduled", "set");
  private static final Set<String> WAS = Lexicon.words("was were had");
  private static final Set<String> MODAL = Lexicon.words("would should");
  private static final Set<String> THINGS =
      Lexicon.words("review consultation audit evaluation investigation launch report update");
  private static final int REACH = 9;

  private final List<Word> words;

  private LooserTriggers(List<Word> words) {
    this.words = words;
  }

  /// All triggers of a sentence in its order: those of [Triggers], and where these have none at a
  /// verb, the looser ones.
  static List<Trigger> with(List<Word> words) {
    List<Trigger> all = new ArrayList<>(Triggers.in(words));
    LooserTriggers looser = new LooserTriggers(words);
    for (int i = 0; i < words.size(); i++) {
      Trigger trigger = looser.at(i);
      if (trigger != null && !taken(all, trigger) && !looser.denied(trigger.first())) {
        all.add(trigger);
      }
    }
    all.sort(Comparator.comparingInt(Trigger::first).thenComparingInt(Trigger::verb));
    return all;
  }

  private static boolean taken(List<Trigger> all, Trigger next) {
    return all.stream().anyMatch(t -> t.verb() == next.verb() || t.first() == next.first());
  }

  /// "No plans to", "does not intend to".
  private boolean denied(int first) {
    return DENIALS.contains(word(first)) || DENIALS.contains(word(first - 1));
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private @Nullable Trigger at(int i) {
    String w = word(i);
    if (w.endsWith("ing") && doing(w) && !w.equals("looking")) {
      return progressive(i);
    }
    if (EXPECTS.contains(w) && !w.equals("plans")) {
      return object(i);
    }
    if (PLANNED.contains(w)) {
      return planned(i);
    }
    if (MODAL.contains(w) && word(i + 1).equals("be") && doing(word(i + 2))) {
      return new Trigger(i, i + 2, true, false, Kind.INTENT);
    }
    if (w.equals("being") && BE.contains(word(i - 1)) && doing(word(i + 1))) {
      return new Trigger(i - 1, i + 1, true, false, Kind.GOING_ON);
    }
    if (w.equals("committed") && word(i + 1).equals("to")) {
      return toThing(i);
    }
    return w.equals("to") && plain(i + 1) ? infinitive(i) : null;
  }

  /// "A centre planned to open", "a round table scheduled for May".
  private @Nullable Trigger planned(int i) {
    Kind kind = FIXED.contains(word(i)) ? Kind.WILL : Kind.INTENT;
    if (word(i + 1).equals("to")) {
      int verb = word(i + 2).equals("be") ? i + 3 : i + 2;
      return doing(word(verb)) ? new Trigger(i, verb, verb > i + 2, false, kind) : null;
    }
    boolean timed = Set.of("for", "in", "on", "throughout").contains(word(i + 1));
    return timed && !WAS.contains(word(i - 1)) ? new Trigger(i, i, true, false, kind) : null;
  }

  /// "Is committed to an independent review".
  private @Nullable Trigger toThing(int i) {
    for (int k = i + 2; k < Math.min(words.size(), i + REACH); k++) {
      if (THINGS.contains(word(k))) {
        return new Trigger(i, k, false, false, Kind.COMMITTED);
      }
    }
    return null;
  }

  private static boolean doing(String w) {
    return Verbs.of(w).known() && Verbs.of(w).strength() != Verb.Strength.STATE;
  }

  private boolean plain(int i) {
    Verb verb = Verbs.of(word(i));
    return verb.base().equals(word(i)) && verb.known() && verb.strength() != Verb.Strength.STATE;
  }

  /// "We are introducing", "ahead of publishing", "committed to … by publishing".
  private @Nullable Trigger progressive(int i) {
    int at = i - 1;
    while (at > 0 && (Triggers.ADVERBS.contains(word(at)) || word(at).endsWith("ly"))) {
      at--;
    }
    String before = word(at);
    if (BE.contains(before) || before.endsWith("'re") || before.equals("and")) {
      return new Trigger(at, i, false, false, Kind.GOING_ON);
    }
    boolean leads = AHEAD.contains(before) && (ledBy(at) || before.equals("to"));
    return leads ? new Trigger(i, i, false, false, Kind.GOING_ON) : null;
  }

  private boolean ledBy(int at) {
    return Set.of("ahead", "process", "prior", "means", "committed").contains(word(at - 1))
        || word(at).equals("before");
  }

  /// "We expect the Bill to complete", "we anticipate publishing", "targeting September for".
  private @Nullable Trigger object(int i) {
    if (word(i + 1).endsWith("ing") && doing(word(i + 1))) {
      return new Trigger(i, i + 1, false, false, Kind.INTENT);
    }
    for (int k = i + 1; k < Math.min(words.size(), i + REACH); k++) {
      if (word(k).equals("to") && Verbs.of(word(k + 1)).known()) {
        return new Trigger(i, k + 1, false, false, Kind.INTENT);
      }
      if (word(k).equals("to") && word(k + 1).equals("be")) {
        return new Trigger(i, Math.min(words.size() - 1, k + 2), true, false, Kind.INTENT);
      }
      if (Clause.isFinite(word(k)) || word(k).equals("that")) {
        break;
      }
    }
    return null;
  }

  /// "Is on course to complete", "has agreed to meet", "an invitation to meet".
  private @Nullable Trigger infinitive(int i) {
    for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
      if (READY.contains(word(k)) || LEADING.contains(word(k))) {
        Kind kind = MEANT.contains(word(k)) ? Kind.INTENT : Kind.GOING_ON;
        return new Trigger(k, i + 1, false, false, kind);
      }
    }
    return null;
  }
}
