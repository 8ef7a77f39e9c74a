package org.pursuant.analysis.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.commitment.Trigger.Kind;

/// Finds the words of a sentence that announce a future act.
final class Triggers {
  private static final Set<String> BE = Lexicon.words("is are remain remains was were 's being");
  private static final Set<String> DUE = Lexicon.words("due scheduled set");
  private static final Set<String> EXPECTED =
      Lexicon.words(
          "expected planned intended anticipated hoped envisaged projected aiming planning",
          "intending hoping expecting looking preparing proposing");
  private static final Set<String> INTEND =
      Lexicon.words(
          "plan plans intend intends aim aims expect expects hope hopes propose proposes",
          "anticipate anticipates");
  private static final Set<String> AIMS =
      Lexicon.words(
          "ambition target goal mission pledge commitment intention intent aim plan plans",
          "objective milestone aspiration");
  private static final Set<String> PURPOSES =
      Lexicon.words(
          "aim goal purpose objective priority role ambition target aims intention mission focus approach way challenge");
  private static final Set<String> CONSIDERING =
      Lexicon.words("considering exploring assessing examining investigating evaluating");
  private static final Set<String> TRIES =
      Lexicon.words("aim aiming seek seeking endeavour strive hope hoping look looking");
  private static final Set<String> OF_NOUN =
      Lexicon.words(
          "the a an our its their his her no any this these of future current such 's local");
  private static final Set<String> PRESENT =
      Lexicon.words("begins starts opens commences comes takes closes launches ends ");
  static final Set<String> ADVERBS =
      Lexicon.words(
          "also now then only soon always still further therefore both not never either too",
          "instead likewise again already first next better very well thus in");

  private final List<Word> words;
  private final List<Trigger> found = new ArrayList<>();

  private Triggers(List<Word> words) {
    this.words = words;
  }

  static List<Trigger> in(List<Word> words) {
    Triggers triggers = new Triggers(words);
    for (int i = 0; i < words.size(); i++) {
      Trigger trigger = triggers.at(i);
      if (trigger != null) {
        triggers.found.add(trigger);
      }
    }
    return triggers.found;
  }

  private String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i).lower() : "";
  }

  private @Nullable Trigger at(int i) {
    String w = word(i);
    if (w.equals("will") || w.equals("shall") || w.endsWith("'ll")) {
      return will(i);
    }
    if ((DUE.contains(w) || EXPECTED.contains(w))
        && (followsBe(i) || word(i + 2).equals("be") || withNoun(i))) {
      return due(i);
    }
    if (w.equals("to") && BE.contains(word(i - 1)) && !word(i - 1).equals("being")) {
      return infinitive(i - 1, i + 1, PURPOSES.contains(word(i - 2)) ? Kind.AIM : Kind.WILL);
    }
    if (w.equals("to") && word(i + 1).equals("be") && withThing(i)) {
      return infinitive(i, i + 1, Kind.WILL);
    }
    if (w.equals("going") && followsBe(i) && word(i + 1).equals("to")) {
      return infinitive(i - 1, i + 2, Kind.WILL);
    }
    if (INTEND.contains(w)
        && word(i + 1).equals("to")
        && !OF_NOUN.contains(word(i - 1))
        && !word(i - 1).equals("not")) {
      return infinitive(i, i + 2, Kind.INTENT);
    }
    if (w.equals("committed") || w.equals("pledged")) {
      return committed(i);
    }
    if (CONSIDERING.contains(w) && followsBe(i)) {
      return new Trigger(back(i), i, false, false, Kind.CONSIDERING);
    }
    if (AIMS.contains(w)) {
      return aim(i);
    }
    return PRESENT.contains(w) ? new Trigger(i, i, false, false, Kind.PRESENT) : null;
  }

  private @Nullable Trigger will(int i) {
    if (word(i + 1).equals("of")) {
      return null;
    }
    return infinitive(i, i + 1, Kind.WILL);
  }

  /// The trigger whose act is told by the plain verb from a word on, past adverbs and "be".
  private @Nullable Trigger infinitive(int first, int start, Kind kind) {
    int at = start;
    boolean passive = false;
    boolean continuing = false;
    boolean intended = false;
    for (int steps = 0; steps < 9; steps++) {
      String w = word(at);
      if (w.equals("not") || w.equals("no") || w.equals("never")) {
        return null;
      }
      if (w.equals(",")) {
        int close = closing(at);
        if (close < 0) {
          return null;
        }
        at = close + 1;
      } else if (ADVERBS.contains(w)
          || w.endsWith("ly") && !w.equals("apply") && !w.equals("supply") && !w.equals("rely")) {
        at++;
      } else if (w.equals("continue") && word(at + 1).equals("to")) {
        continuing = true;
        at += 2;
      } else if (TRIES.contains(w) && word(at + 1).equals("to")) {
        intended = true;
        at += 2;
      } else if (w.equals("be")
          || w.equals("been")
          || w.equals("have") && word(at + 1).equals("been")) {
        passive = true;
        at++;
      } else {
        break;
      }
    }
    if (at >= words.size() || !words.get(at).isWord()) {
      return null;
    }
    boolean ing = word(at).endsWith("ing") && Verbs.of(word(at)).known();
    Verb verb = Verbs.of(word(at));
    Kind meant = intended ? Kind.INTENT : kind;
    if (Set.of("consider", "explore").contains(verb.base())
        || looksAt(at)
        || givesConsideration(at)) {
      meant = Kind.CONSIDERING;
    }
    int considered = takesTime(at);
    if (considered > 0) {
      return new Trigger(first, considered, false, false, Kind.CONSIDERING);
    }
    return new Trigger(first, at, passive && !ing && !intended, continuing, meant);
  }

  /// "Will take the time to consider": the index of "consider"; 0 where it is not said.
  private int takesTime(int at) {
    if (!word(at).equals("take")) {
      return 0;
    }
    for (int i = at + 1; i < Math.min(words.size(), at + 13); i++) {
      if (word(i).equals("consider")) {
        return i;
      }
    }
    return 0;
  }

  private boolean givesConsideration(int at) {
    return word(at).equals("give")
        && (word(at + 1).equals("consideration") || word(at + 2).equals("consideration"));
  }

  private boolean looksAt(int at) {
    return word(at).equals("look") && word(at + 1).equals("at")
        || word(at).equals("looking") && word(at + 1).equals("at");
  }

  /// Where words put between commas end; -1 where they do not soon.
  private int closing(int open) {
    for (int i = open + 1; i < words.size() && i < open + 14; i++) {
      if (word(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /// "With a consultation to be launched in May": a thing named after "with", and no verb between.
  private boolean withThing(int i) {
    for (int k = i - 1; k >= 0 && k > i - 7; k--) {
      if (word(k).equals("with")) {
        return k < i - 1;
      }
      if (Clause.isFinite(word(k)) || DUE.contains(word(k)) || EXPECTED.contains(word(k))) {
        return false;
      }
    }
    return false;
  }

  /// "With the first report expected in the spring".
  private boolean withNoun(int i) {
    for (int k = i - 1; k >= 0 && k > i - 7; k--) {
      if (word(k).equals("with")) {
        return Set.of("in", "by", "on", "later", "this", "from", "at").contains(word(i + 1));
      }
    }
    return false;
  }

  private boolean followsBe(int i) {
    int at = i - 1;
    while (at > 0
        && (ADVERBS.contains(word(at)) || word(at).endsWith("ly") || word(at).equals("all"))) {
      at--;
    }
    String w = word(at);
    return BE.contains(w)
        || w.equals("be")
        || w.endsWith("'re")
        || w.endsWith("'s") && w.length() > 2;
  }

  private int back(int i) {
    int at = i - 1;
    while (at > 0 && (ADVERBS.contains(word(at)) || word(at).endsWith("ly"))) {
      at--;
    }
    return BE.contains(word(at)) ? at : i;
  }

  /// "Is due to open", "is expected in the spring", "findings expected to be published".
  private @Nullable Trigger due(int i) {
    Kind kind = DUE.contains(word(i)) ? Kind.WILL : Kind.INTENT;
    int first = followsBe(i) ? back(i) : i;
    if (Set.of("was", "were").contains(word(first))) {
      return null;
    }
    for (int k = first; k < i; k++) {
      if (word(k).equals("not")) {
        return null;
      }
    }
    if (word(i + 1).equals("to")) {
      return infinitive(first, i + 2, kind);
    }
    boolean bare =
        Set.of(
                "in", "for", "by", "on", "at", "later", "shortly", "this", "before", "early",
                "from", "next")
            .contains(word(i + 1));
    boolean active = word(i).endsWith("ing") || word(i).equals("set");
    return bare && !active ? new Trigger(first, i, true, false, kind) : null;
  }

  private @Nullable Trigger committed(int i) {
    int at = i + 1;
    while (at < i + 8 && at < words.size() && !word(at).equals("to")) {
      if (Set.of(",", ";", "that").contains(word(at))) {
        return null;
      }
      at++;
    }
    if (!word(at).equals("to")) {
      return null;
    }
    int verb = at + 1;
    while (word(verb).endsWith("ly") || ADVERBS.contains(word(verb))) {
      verb++;
    }
    boolean be =
        followsBe(i) || Set.of("have", "has", "government", "we").contains(word(i - 1)) || i < 10;
    return be && verb < words.size() && Verbs.of(word(verb)).known()
        ? new Trigger(followsBe(i) ? back(i) : i, verb, false, false, Kind.COMMITTED)
        : null;
  }

  /// "An ambition to", "our plan to", "the next steps are to" (by its "are to").
  private @Nullable Trigger aim(int i) {
    boolean to = word(i + 1).equals("to");
    if (!to
        || Set.of("no", "any").contains(word(i - 1))
        || Set.of("no", "any").contains(word(i - 2))) {
      return null;
    }
    int verb = i + 2;
    while (word(verb).endsWith("ly") || ADVERBS.contains(word(verb))) {
      verb++;
    }
    Verb act = Verbs.of(word(verb));
    boolean plain = act.base().equals(word(verb));
    return plain ? new Trigger(i, verb, false, false, Kind.AIM) : null;
  }
}
