package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Set;

/// The clause in which something is announced.
///
/// @param start index of its first word
/// @param subject index of the first word of who or what is to act; the trigger's own where the
///   clause leaves it out
/// @param relative whether it hangs on a noun ("a strategy which will …")
/// @param purpose whether it is what something else is for ("so that people will …")
/// @param conditional whether it is said of a case that may or may not arise
record Clause(int start, int subject, boolean relative, boolean purpose, boolean conditional) {
  private static final Set<String> FINITE =
      Lexicon.words(
          "supports is are was were has have had will shall can may do does did continues remains",
          "includes provides sets works recognises welcomes continue recognise welcome want",
          "wants took met wrote held made keeps came plans intends aims expects remain supports",
          "published announced launched confirmed committed invested agreed set keep expect",
          "plan intend gives");
  private static final Set<String> JOIN =
      Lexicon.words("and but while whilst however so with as or");
  private static final Set<String> PURPOSE =
      Lexicon.words(
          "so ensure ensuring mean means meaning hope hopes hopeful believe believes argue",
          "concern concerns suggest such risk likely estimate estimates estimated concerned",
          "assess guarantee requiring require requires clear expectation expect expects",
          "recognise recognises important vital projected forecast right possible idea",
          "requirement");
  private static final Set<String> CASE =
      Lexicon.words("if unless where whether should whenever how what");
  private static final Set<String> REPORT =
      Lexicon.words(
          "explained said confirm confirms confirmed announce announces announced announcing committed commits commitment",
          "indicated states stated state note noted pleased clear informed advised outlined outlines promised pledged",
          "agreed decided proud sets reiterate reiterated reaffirmed assured assure aware told");
  private static final Set<String> PERSONAL = Lexicon.words("we it they i");
  private static final Set<String> OPENERS =
      Lexicon.words(
          "we i it they he she this these the our a an his her their further there that officials ministers",
          "first findings details results its government more other");
  private static final Set<String> ADVERBIAL =
      Lexicon.words(
          "in on from as following to through by at under since when once after while whilst",
          "for with also however additionally finally alongside subject later this beyond over",
          "furthermore therefore building where if and but given working starting moving more",
          "nationally until looking before should ahead within during via beginning",
          "specifically next upon using unless because although though");

  static boolean isFinite(String word) {
    return FINITE.contains(word);
  }

  static Clause of(List<Word> words, Trigger trigger) {
    return new Scan(words, trigger).clause();
  }

  /// Goes back from a trigger to where its clause begins.
  private static final class Scan {
    private final List<Word> words;
    private final int trigger;
    private boolean relative;
    private boolean purpose;
    private boolean conditional;
    private boolean comma;

    Scan(List<Word> words, Trigger trigger) {
      this.words = words;
      this.trigger = trigger.first();
    }

    private String word(int i) {
      return i >= 0 && i < words.size() ? words.get(i).lower() : "";
    }

    Clause clause() {
      int k = trigger - 1;
      while (k >= 0 && !opens(k)) {
        comma |= word(k).equals(",");
        k--;
      }
      int start = k + 1;
      conditional |= leadsWithCase(words, start, trigger);
      return new Clause(
          start, Clause.subject(words, start, trigger), relative, purpose, conditional);
    }

    /// Whether the clause begins after a word.
    private boolean opens(int k) {
      String w = word(k);
      return switch (w) {
        case ";", ":" -> true;
        case "that" -> that(k);
        case "which", "who", "whom" -> relative(k);
        default -> inCase(k, w) || JOIN.contains(w) && joins(k, w);
      };
    }

    private boolean that(int k) {
      if (finite(k + 1, trigger)) {
        return false;
      }
      boolean reported = false;
      for (int i = Math.max(0, k - 9); i < k; i++) {
        reported |= REPORT.contains(word(i));
      }
      relative = k + 1 == trigger && !reported;
      purpose = PURPOSE.contains(word(k - 1)) || !reported && !relative;
      return true;
    }

    private boolean relative(int k) {
      if (finite(k + 1, trigger) || comma && k + 1 != trigger) {
        return false;
      }
      relative = true;
      return true;
    }

    private boolean inCase(int k, String w) {
      if (!CASE.contains(w) || comma || k == 0 || finite(k + 1, trigger)) {
        return false;
      }
      conditional = true;
      return true;
    }

    private boolean joins(int k, String w) {
      String next = word(k + 1);
      boolean plain = w.equals("and") || w.equals("but");
      boolean direct = k + 1 == trigger || trigger - k <= 3 && next.endsWith("ly");
      if (w.equals("as") || w.equals("or")
          ? !PERSONAL.contains(next)
          : !direct && !w.equals("with") && !OPENERS.contains(next)) {
        return false;
      }
      return w.equals("with")
          ? OPENERS.contains(next) || next.equals("a")
          : finite(0, k) && (plain || OPENERS.contains(next));
    }

    private boolean finite(int from, int to) {
      for (int i = from; i < to; i++) {
        String w = word(i);
        if (FINITE.contains(w) || w.endsWith("'re") || w.endsWith("'ll") || w.endsWith("'ve")) {
          return true;
        }
      }
      return false;
    }
  }

  /// "If …, we will", "Where this is so, …" and rules for any one who comes: "When a hotel …".
  private static boolean leadsWithCase(List<Word> words, int start, int trigger) {
    if (start >= trigger) {
      return false;
    }
    String w = words.get(start).lower();
    int at =
        Set.of("and", "but", "so", "however").contains(w) && start + 1 < trigger
            ? start + 1
            : start;
    String first = words.get(at).lower();
    String second = at + 1 < words.size() ? words.get(at + 1).lower() : "";
    return Set.of("if", "unless", "where", "should", "whenever", "any", "anyone", "each", "every")
            .contains(first)
        || Set.of("when", "once", "after").contains(first)
            && Set.of("a", "an", "any").contains(second)
        || first.equals("in") && Set.of("cases", "circumstances").contains(second)
        || first.equals("in")
            && second.equals("the")
            && at + 2 < words.size()
            && words.get(at + 2).lower().equals("event");
  }

  private static int subject(List<Word> words, int start, int trigger) {
    int from = start;
    while (from < trigger
        && Set.of(",", "and", "but", "also", "then").contains(words.get(from).lower())) {
      from++;
    }
    if (from < trigger && ADVERBIAL.contains(words.get(from).lower())) {
      int last = -1;
      for (int i = from; i < trigger - 1; i++) {
        if (words.get(i).lower().equals(",")) {
          last = i;
        }
      }
      return last >= 0 ? last + 1 : from;
    }
    return from;
  }
}
