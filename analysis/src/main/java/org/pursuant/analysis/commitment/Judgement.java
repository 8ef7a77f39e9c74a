package org.pursuant.analysis.commitment;

import java.util.Set;
import org.pursuant.analysis.commitment.Trigger.Kind;
import org.pursuant.analysis.commitment.Verb.Strength;

/// Decides whether an announced act is a promise that somebody could later check.
final class Judgement {
  private static final Set<String> BILL = Lexicon.words("bill legislation regulations");

  private static final Set<String> OPEN =
      Lexicon.words(
          "whether what options any further if potential proposals introducing extending");

  private static final Set<String> READY =
      Lexicon.words("available ready operational complete in live open able");

  private static final Set<String> OBJECTS =
      Lexicon.words("review consultation bill legislation evaluation");
  private static final Set<String> FOUNDING =
      Lexicon.words(
          "establish build abolish launch publish introduce create lay announce open replace");
  private static final Set<String> PLANS =
      Lexicon.words(
          "plan strategy review paper bill response report consultation inquiry guidance framework evaluation");
  private static final Set<String> WITHIN =
      Lexicon.words("include consider cover look determine examine address explore");

  private static final Set<String> FUNDS =
      Lexicon.words(
          "fund funding programme scheme grant grants investment bill hubs service centre");

  private final Reading r;
  private final Verb verb;

  private Judgement(Reading r) {
    this.r = r;
    this.verb = Verbs.of(r.word(r.trigger().verb()));
  }

  static boolean promises(Reading reading) {
    Judgement j = new Judgement(reading);
    return !j.excluded() && j.counts();
  }

  /// Whether it is no promise whatever else speaks for it: a case that may not arise, or a holding
  /// answer.
  static boolean ruledOut(Reading reading) {
    return reading.clause().conditional() || new Judgement(reading).holdingFormula();
  }

  private boolean excluded() {
    boolean purpose = r.clause().purpose() && r.trigger().kind() != Kind.COMMITTED && !r.dated();
    return purpose || ruledOut(r) || othersWords();
  }

  /// "An answer is being prepared and will be provided as soon as it is available."
  private boolean holdingFormula() {
    String s = r.sentence();
    return s.contains("usual time period")
        || s.contains("answer is being prepared")
        || s.contains("will be provided as soon as it is available");
  }

  /// What a previous government or a person in quotation marks said they would do.
  private boolean othersWords() {
    for (int i = 0; i < r.trigger().first(); i++) {
      String w = r.word(i);
      if (Set.of("previous", "last", "former").contains(w)
          && Set.of("government", "administration", "government's").contains(r.word(i + 1))
          && i >= r.clause().start()) {
        return true;
      }
    }
    return r.subject() == Subject.OTHERS
        && r.has(Set.of("member", "lady", "friend", "you"), 0)
        && r.trigger().first() < 10
        && Set.of("be", "recall", "wish", "know", "understand", "appreciate", "find", "aware")
            .contains(r.word(r.trigger().verb()));
  }

  private boolean counts() {
    return switch (r.trigger().kind()) {
      case WILL -> will();
      case INTENT -> intent();
      case AIM -> aim();
      case COMMITTED -> committed();
      case CONSIDERING -> considering();
      case PRESENT -> present();
      case GOING_ON -> false;
    };
  }

  private boolean deed() {
    return verb.strength() == Strength.DEED || phrasal();
  }

  /// Verbs that are deeds by the word after them: take effect, come into force, take forward.
  private boolean phrasal() {
    String base = verb.base();
    String next = r.word(r.trigger().verb() + 1);
    return switch (base) {
      case "take" -> Set.of("place", "effect", "forward").contains(next);
      case "come" -> Set.of("into", "forward", "before").contains(next);
      case "go" -> Set.of("live", "ahead").contains(next);
      case "keep" -> r.has(Set.of("updated", "informed"), r.trigger().verb());
      case "know" -> true;
      default -> false;
    };
  }

  private boolean idle() {
    String base = verb.base();
    String next = r.word(r.trigger().verb() + 1);
    String after = r.word(r.trigger().verb() + 2);
    return switch (base) {
      case "set" -> !Set.of("out", "up").contains(next) && r.due() == null;
      case "make" ->
          next.equals("sure")
              || next.equals("it")
              || next.equals("a") && after.equals("difference")
              || next.equals("decisions") && !r.dated();
      case "put" -> r.has(Set.of("first", "heart", "patients"), r.trigger().verb());
      case "bring" -> Set.of("together", "benefits", "local").contains(next) && r.due() == null;
      case "open" -> next.equals("to") && r.trigger().passive();
      case "hold" -> next.equals("to") || r.has(Set.of("account"), r.trigger().verb());
      case "form" -> Set.of("the", "part", "a").contains(next);
      case "inform", "update" ->
          !r.trigger().passive()
              && !Set.of(Subject.OURSELVES, Subject.GOVERNMENT, Subject.NONE).contains(r.subject());
      case "create" ->
          r.due() == null
              && !r.trigger().passive()
              && r.subject() != Subject.OURSELVES
              && r.subject() != Subject.GOVERNMENT
              && r.subject() != Subject.NONE;
      default -> false;
    };
  }

  private boolean will() {
    if (!verb.known()) {
      boolean ready = READY.contains(r.word(r.trigger().verb())) && r.due() != null;
      return ready && r.subject() != Subject.OTHERS
          || r.dated()
              && (r.has(BILL, 0)
                  || r.has(
                      Set.of("subject", "available", "eligible", "in", "able", "required"),
                      r.trigger().verb()));
    }
    boolean money = r.has(Set.of("£", "million", "billion"), r.trigger().verb());
    if (r.trigger().continuing()) {
      return r.dated();
    }
    if (deed() && !idle()) {
      return deedCounts();
    }
    return verb.strength() == Strength.CHANGE ? change(money) : state();
  }

  private boolean deedCounts() {
    Subject subject = r.subject();
    boolean timed = r.due() != null;
    if (r.clause().relative() && r.clause().subject() >= r.trigger().first() && !timed) {
      return false;
    }
    return switch (subject) {
      case OTHERS -> r.dated() || timed && r.trigger().passive();
      case PRONOUN ->
          r.trigger().passive()
              || timed
              || !r.word(r.clause().subject()).equals("this") && !r.clause().relative();
      case THING ->
          timed
              || !r.clause().relative()
                  && (!r.trigger().passive() || FOUNDING.contains(verb.base()));
      case NONE -> true;
      default -> true;
    };
  }

  private boolean change(boolean money) {
    Subject subject = r.subject();
    if (r.dated() || money && subject != Subject.OTHERS) {
      return true;
    }
    return switch (subject) {
      case OURSELVES, GOVERNMENT ->
          verb.base().equals("support") || r.due() != null || r.has(BILL, r.trigger().verb());
      case INSTRUMENT ->
          WITHIN.contains(verb.base()) && r.has(PLANS, 0)
              || verb.base().equals("support") && r.has(FUNDS, 0)
              || r.has(Set.of("bill", "legislation"), r.clause().start())
              || r.due() != null;
      default -> r.has(Set.of("bill", "legislation"), r.trigger().verb());
    };
  }

  private boolean state() {
    if (r.dated()
        && Set.of(Subject.OURSELVES, Subject.GOVERNMENT, Subject.INSTRUMENT, Subject.NONE)
            .contains(r.subject())) {
      return true;
    }
    return r.dated()
        && r.subject() != Subject.PRONOUN
        && Set.of("have", "be", "need", "work", "help", "mean").contains(verb.base());
  }

  private boolean intent() {
    if (!verb.known()) {
      boolean stands =
          r.trigger().passive()
              && (r.trigger().verb() <= r.trigger().first() + 4
                      && r.word(r.trigger().verb() - 1).equals("be")
                  ? READY.contains(r.word(r.trigger().verb()))
                  : true);
      return r.dated() && stands && r.subject() != Subject.OTHERS;
    }
    if (tellsPurpose()) {
      return false;
    }
    if (deed() && !idle()) {
      return r.subject() != Subject.OTHERS || r.dated();
    }
    return r.dated() || r.due() != null && verb.strength() == Strength.CHANGE;
  }

  /// "The programme aims to …" tells what a thing is for.
  private boolean tellsPurpose() {
    return Set.of("aim", "aims", "intended").contains(r.word(r.trigger().first()))
        && Set.of(Subject.INSTRUMENT, Subject.PRONOUN, Subject.THING).contains(r.subject())
        && !r.dated();
  }

  private boolean aim() {
    return r.due() != null
        && (r.dated() || r.due().words().toLowerCase(java.util.Locale.ROOT).contains("parliament"));
  }

  private boolean committed() {
    boolean money = r.has(Set.of("£", "million", "billion"), r.trigger().verb());
    return r.dated()
        || money
        || r.has(OBJECTS, r.trigger().verb()) && deed()
        || deed() && verb.act() != org.pursuant.domain.commitment.Act.DELIVER
        || r.has(Set.of("bill"), r.trigger().verb());
  }

  private boolean considering() {
    int v = r.trigger().verb();
    String next = r.word(v + 1);
    if (r.word(v).startsWith("look")) {
      next = r.word(v + 2);
    }
    if (r.clause().relative() && r.clause().subject() >= r.trigger().first()
        || r.subject() == Subject.OTHERS) {
      return false;
    }
    boolean open = OPEN.contains(next) || r.word(r.trigger().first()).equals("will");
    if (r.trigger().passive() && r.due() == null && r.subject() != Subject.INSTRUMENT) {
      return false;
    }
    boolean will = r.word(r.trigger().first()).equals("will");
    return open && (will || !Set.of("how", "all", "ways").contains(next)) || r.dated();
  }

  private boolean present() {
    return r.due() != null
        && r.due().from() != null
        && r.subject() != Subject.OTHERS
        && deedOrTakes();
  }

  private boolean deedOrTakes() {
    return deed() && !r.clause().relative();
  }
}
