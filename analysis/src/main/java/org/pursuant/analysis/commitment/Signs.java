package org.pursuant.analysis.commitment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.pursuant.domain.commitment.Act;

/// Names what is seen of an announced act, for what is learnt to weigh: each sign is there or not.
final class Signs {
  private static final int OBJECT_WORDS = 9;
  private static final Set<String> MONEY = Lexicon.words("£ million billion");

  private final Reading r;
  private final Place place;
  private final Set<String> signs = new HashSet<>();

  /// Where a clause stands.
  ///
  /// @param firstSentence whether its sentence begins the text
  /// @param lastSentence whether its sentence ends the text
  /// @param before how many others stand before it in its sentence
  /// @param sameClause whether one of these shares its clause
  record Place(boolean firstSentence, boolean lastSentence, int before, boolean sameClause) {}

  private Signs(Reading reading, Place place) {
    this.r = reading;
    this.place = place;
  }

  /// @param act what the rules take the act for
  static Set<String> of(Reading reading, Act act, Place place) {
    Signs signs = new Signs(reading, place);
    signs.announcing(act);
    signs.verb();
    signs.subject();
    signs.clause();
    signs.object();
    signs.place();
    return signs.signs;
  }

  private void see(String sign) {
    signs.add(sign);
  }

  private void see(String sign, boolean seen) {
    if (seen) {
      signs.add(sign);
    }
  }

  private String due() {
    return r.due() == null ? "no time" : r.dated() ? "dated" : "open time";
  }

  private String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void announcing(Act act) {
    Trigger t = r.trigger();
    String kind = name(t.kind());
    boolean rules = Judgement.promises(r);
    see("rules say so", rules);
    see("rules say so, " + kind, rules);
    see("announced by " + kind);
    see("announcing word " + r.word(t.first()));
    see(kind + " and " + strength());
    see(kind + " and act " + act.code());
    see(kind + " and " + due());
    see("act " + act.code());
    see(due());
  }

  private String strength() {
    Verb verb = Verbs.of(r.word(r.trigger().verb()));
    return verb.known() ? name(verb.strength()) : "unknown";
  }

  private void verb() {
    Trigger t = r.trigger();
    String word = r.word(t.verb());
    Verb verb = Verbs.of(word);
    String base = verb.known() ? verb.base() : word;
    String strength = strength();
    see("verb " + base);
    see("verb " + base + " " + r.word(t.verb() + 1));
    see("verb is " + strength);
    see(strength + " and " + due());
    see("verb " + base + ", " + due(), verb.known());
    see("passive", t.passive());
    see("passive " + strength, t.passive());
    see("passive, " + due(), t.passive());
    see("continues", t.continuing());
  }

  private void subject() {
    Subject subject = r.subject();
    String name = name(subject);
    Trigger t = r.trigger();
    Verb verb = Verbs.of(r.word(t.verb()));
    see("subject " + name);
    see("subject " + name + ", " + due());
    see("subject " + name + ", passive", t.passive());
    see("subject " + name + ", verb " + verb.base(), verb.known());
    see("subject " + name + ", " + name(verb.strength()));
    see("subject " + name + ", " + name(t.kind()));
    for (int i = r.clause().subject(); i < t.first(); i++) {
      see("subject word " + r.word(i), r.words().get(i).isWord());
    }
    see("subject begins " + r.word(r.clause().subject()));
    see("before announcing " + r.word(t.first() - 1));
  }

  private void clause() {
    Clause c = r.clause();
    see("relative", c.relative());
    see("purpose", c.purpose());
    see("conditional", c.conditional());
    see("relative, " + due(), c.relative());
    see("clause begins " + r.word(c.start()));
  }

  private void object() {
    int verb = r.trigger().verb();
    boolean named = false;
    for (int i = verb + 1; i < Math.min(r.until(), verb + 1 + OBJECT_WORDS); i++) {
      see("object " + r.word(i), r.words().get(i).isWord());
      named |= r.words().get(i).capital();
    }
    see("object is named", named);
    see("sum of money", r.has(MONEY, verb));
    see("nothing after verb", verb + 1 >= r.until());
    see("object begins " + r.word(verb + 1));
  }

  private void place() {
    see("first sentence", place.firstSentence());
    see("last sentence", place.lastSentence());
    see("only sentence", place.lastSentence() && place.firstSentence());
    see("others before it", place.before() > 0);
    see("several before it", place.before() > 1);
    see("shares a clause", place.sameClause());
    see("long sentence", r.words().size() > 40);
    see("not", r.has(Set.of("not", "no", "never"), Math.max(0, r.clause().start())));
    see("quotation", r.sentence().indexOf('“') >= 0 || r.sentence().indexOf('"') >= 0);
    see("ends with a colon", r.sentence().endsWith(":"));
  }
}
