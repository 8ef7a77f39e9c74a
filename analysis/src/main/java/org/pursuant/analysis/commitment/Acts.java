package org.pursuant.analysis.commitment;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pursuant.domain.commitment.Act;

/// Tells what kind of act is promised, by its verb and what it is done to.
final class Acts {
  private static final int OBJECT_WORDS = 12;

  private static final Set<String> TOLD =
      Lexicon.words(
          "details detail information report response statement strategy plan guidance data findings",
          "results steps figures paper statistics answer announcement description announcements",
          "evaluation roadmap recommendations");
  private static final Set<String> PAPERS =
      Lexicon.words("report publication release statistics update publications releases");
  private static final Set<String> PLANS = Lexicon.words("strategy plan roadmap paper");
  private static final Set<String> LAW =
      Lexicon.words(
          "bill legislation act regulations legislative law order statutory vat tax instrument",
          "secondary");
  private static final Set<String> BILL = Lexicon.words("bill legislation");
  private static final Set<String> MONEY =
      Lexicon.words("£ funding million billion grant grants investment");
  private static final Set<String> UPDATES = Lexicon.words("update updates");
  private static final Set<String> CONSULT =
      Lexicon.words("consultation consultations views engagement");
  private static final Set<String> REVIEW = Lexicon.words("review evaluation assessment inquiry");
  private static final Set<String> MEET =
      Lexicon.words("meeting meetings discussions roundtable talks summit");
  private static final Set<String> LAID =
      Lexicon.words("report accounts statement response strategy");

  private final Verb verb;
  private final Set<String> object;
  private final Set<String> who;

  /// What the act is done to: of a passive verb what stands before it.
  private final Set<String> done;

  private Acts(Verb verb, Set<String> object, Set<String> who, boolean passive) {
    this.verb = verb;
    this.object = object;
    this.who = who;
    this.done = passive ? who : object;
  }

  static Act of(List<Word> words, Trigger trigger, int until, String actor) {
    int v = trigger.verb();
    Set<String> object = new HashSet<>();
    for (int i = v + 1; i < Math.min(words.size(), Math.min(until, v + 1 + OBJECT_WORDS)); i++) {
      object.add(words.get(i).lower());
    }
    Set<String> who = new HashSet<>();
    Word.of(actor).forEach(w -> who.add(w.lower()));
    Verb verb = v < words.size() ? Verbs.of(words.get(v).lower()) : Verb.UNKNOWN;
    return new Acts(verb, object, who, trigger.passive()).act();
  }

  private static boolean meets(Set<String> a, Set<String> b) {
    return !Collections.disjoint(a, b);
  }

  private Act act() {
    return switch (verb.base()) {
      case "set" -> object.contains("out") ? Act.PUBLISH : Act.LAUNCH;
      case "bring" -> bring();
      case "come" ->
          meets(object, Set.of("force", "effect", "parliament")) ? Act.LEGISLATE : Act.PUBLISH;
      case "take" -> take();
      case "make" -> make();
      case "provide", "give", "share", "send", "offer" -> give();
      case "lay" -> meets(done, LAID) ? Act.PUBLISH : Act.LEGISLATE;
      case "include", "cover" -> meets(object, PAPERS) ? Act.PUBLISH : partOf();
      case "deliver" -> meets(object, PLANS) ? Act.PUBLISH : partOf();
      case "launch",
          "open",
          "begin",
          "start",
          "hold",
          "conduct",
          "undertake",
          "commence",
          "carry",
          "lead",
          "complete",
          "conclude",
          "run" ->
          process();
      case "receive", "increase", "extend", "award" ->
          meets(object, MONEY) || meets(who, MONEY) ? Act.FUND : Act.DELIVER;
      case "introduce" -> Act.LEGISLATE;
      case "create", "establish" -> meets(object, LAW) ? Act.LEGISLATE : Act.LAUNCH;
      case "communicate" -> who.contains("this") || meets(who, TOLD) ? Act.PUBLISH : Act.UPDATE;
      case "discuss" -> Act.MEET;
      case "know" -> Act.PUBLISH;
      default -> usual();
    };
  }

  private Act partOf() {
    return meets(object, BILL) || meets(who, BILL) ? Act.LEGISLATE : Act.DELIVER;
  }

  private Act make() {
    if (meets(done, Set.of("regulations"))) {
      return Act.LEGISLATE;
    }
    if (meets(done, MONEY)) {
      return Act.FUND;
    }
    return meets(done, TOLD) || meets(object, TOLD) ? Act.PUBLISH : Act.DELIVER;
  }

  private Act bring() {
    if (meets(object, Set.of("consultation"))) {
      return Act.CONSULT;
    }
    if (meets(object, Set.of("paper"))) {
      return Act.PUBLISH;
    }
    if (meets(object, LAW) || meets(who, LAW) || object.contains("force")) {
      return Act.LEGISLATE;
    }
    return object.contains("forward") && meets(done, TOLD) ? Act.PUBLISH : Act.DELIVER;
  }

  private Act take() {
    if (object.contains("effect") || object.contains("forward") && meets(done, LAW)) {
      return Act.LEGISLATE;
    }
    return object.contains("place") && meets(who, CONSULT) ? Act.CONSULT : Act.OTHER;
  }

  private Act give() {
    if (meets(object, UPDATES) || meets(who, UPDATES)) {
      return Act.UPDATE;
    }
    if (meets(done, TOLD)) {
      return Act.PUBLISH;
    }
    return meets(done, MONEY) ? Act.FUND : Act.DELIVER;
  }

  /// What is begun, held or ended: a consultation, a review, a meeting.
  private Act process() {
    if (meets(done, CONSULT) || who.contains("consultation")) {
      return Act.CONSULT;
    }
    if (meets(object, REVIEW) || meets(who, REVIEW)) {
      return Act.REVIEW;
    }
    return meets(done, MEET) ? Act.MEET : verb.act();
  }

  /// "A report is expected in the summer": by the thing alone.
  private Act byThing() {
    if (meets(who, TOLD) || meets(who, PAPERS)) {
      return Act.PUBLISH;
    }
    if (meets(who, CONSULT)) {
      return Act.CONSULT;
    }
    if (meets(who, REVIEW)) {
      return Act.REVIEW;
    }
    if (meets(who, MEET)) {
      return Act.MEET;
    }
    return meets(who, LAW) || meets(object, LAW) ? Act.LEGISLATE : Act.OTHER;
  }

  private Act usual() {
    if (!verb.known()) {
      return byThing();
    }
    if (meets(who, BILL) && verb.act() != Act.PUBLISH) {
      return Act.LEGISLATE;
    }
    boolean pays =
        meets(object, MONEY)
            && verb.act() == Act.DELIVER
            && verb.strength() == Verb.Strength.CHANGE;
    return pays ? Act.FUND : verb.act();
  }
}
