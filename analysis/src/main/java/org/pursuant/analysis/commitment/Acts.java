package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Set;
import org.pursuant.domain.commitment.Act;

/// Tells what kind of act is promised, by its verb and what it is done to.
final class Acts {
  private static final Set<String> TOLD =
      Lexicon.words(
          "details detail information report response statement strategy plan guidance data",
          "findings results steps figures paper statistics answer announcement description",
          "announcements evaluation roadmap recommendations");
  private static final Set<String> LAW = Lexicon.words(
          "bill legislation act regulations legislative law order statutory vat tax instrument",
          "secondary");
  private static final Set<String> MONEY = Lexicon.words(
          "£ funding million billion grant grants investment");
  private static final Set<String> UPDATES = Set.of("update", "updates");
  private static final Set<String> CONSULT = Lexicon.words(
          "consultation consultations views engagement");

  private Acts() {}

  static Act of(List<Word> words, Trigger trigger, int until, String actor) {
    int v = trigger.verb();
    Verb verb = v < words.size() ? Verbs.of(words.get(v).lower()) : null;
    String base = verb == null ? "" : verb.base();
    int end = Math.min(words.size(), Math.min(until, v + 13));
    Set<String> object = new java.util.HashSet<>();
    for (int i = v + 1; i < end; i++) {
      object.add(words.get(i).lower());
    }
    Set<String> who = new java.util.HashSet<>();
    for (Word w : Word.of(actor)) {
      who.add(w.lower());
    }
    Set<String> done = trigger.passive() ? who : object;
    return byObject(base, verb, object, who, done);
  }

  private static Act byObject(String base, @org.jspecify.annotations.Nullable Verb verb, Set<String> object, Set<String> who, Set<String> done) {
    switch (base) {
      case "set" -> {
        return object.contains("out") ? Act.PUBLISH : Act.LAUNCH;
      }
      case "bring" -> {
        return meets(object, LAW) || object.contains("force") ? Act.LEGISLATE : object.contains("forward") && meets(done, TOLD) ? Act.PUBLISH : Act.DELIVER;
      }
      case "come" -> {
        return object.contains("force") || object.contains("effect") || object.contains("parliament") ? Act.LEGISLATE : Act.PUBLISH;
      }
      case "take" -> {
        return object.contains("effect") ? Act.LEGISLATE : object.contains("place") && meets(who, CONSULT) ? Act.CONSULT : object.contains("forward") && meets(done, LAW) ? Act.LEGISLATE : Act.OTHER;
      }
      case "make" -> {
        return meets(done, TOLD) || object.contains("announcement") ? Act.PUBLISH : Act.DELIVER;
      }
      case "provide", "give", "share", "send", "offer" -> {
        return meets(object, UPDATES) || meets(who, UPDATES) ? Act.UPDATE : meets(done, TOLD) ? Act.PUBLISH : meets(done, MONEY) ? Act.FUND : Act.DELIVER;
      }
      case "lay" -> {
        return meets(done, Set.of("report", "accounts", "statement", "response", "strategy")) ? Act.PUBLISH : Act.LEGISLATE;
      }
      case "include", "deliver" -> {
        return meets(object, Set.of("bill", "legislation")) || who.contains("bill") ? Act.LEGISLATE : Act.DELIVER;
      }
      case "launch", "open", "begin", "start", "hold", "conduct", "undertake", "commence", "carry", "complete", "conclude", "run" -> {
        return meets(done, CONSULT) || who.contains("consultation") ? Act.CONSULT : meets(object, Set.of("review", "evaluation", "assessment")) || meets(who, Set.of("review", "evaluation", "assessment", "inquiry")) ? Act.REVIEW
            : meets(done, Set.of("meeting", "meetings", "discussions", "roundtable", "talks", "summit")) ? Act.MEET : verb.act();
      }
      case "receive", "increase", "extend", "award", "make-available" -> {
        return meets(object, MONEY) || meets(who, MONEY) ? Act.FUND : Act.DELIVER;
      }
      case "introduce", "create", "establish" -> {
        return base.equals("introduce") || meets(object, LAW) ? Act.LEGISLATE : Act.LAUNCH;
      }
      case "communicate" -> {
        return who.contains("this") || meets(who, TOLD) ? Act.PUBLISH : Act.UPDATE;
      }
      case "discuss" -> {
        return Act.MEET;
      }
      case "know" -> {
        return Act.PUBLISH;
      }
      default -> {
        return verb == null ? meets(who, LAW) || meets(object, LAW) ? Act.LEGISLATE : Act.OTHER
            : meets(who, Set.of("bill", "legislation")) && verb.act() != Act.PUBLISH ? Act.LEGISLATE
            : meets(object, MONEY) && verb.act() == Act.DELIVER && verb.strength() == Verb.Strength.CHANGE ? Act.FUND : verb.act();
      }
    }
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
