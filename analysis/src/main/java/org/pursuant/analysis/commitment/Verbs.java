package org.pursuant.analysis.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pursuant.analysis.commitment.Verb.Strength;
import org.pursuant.domain.commitment.Act;

/// The verbs that promises use, in all their forms.
final class Verbs {
  private static final Map<String, Verb> FORMS = new HashMap<>();

  /// Forms that the rules of spelling do not give: past, participle, form in -ing.
  private static final Map<String, List<String>> IRREGULAR =
      Map.ofEntries(
          Map.entry("write", List.of("wrote", "written")),
          Map.entry("bring", List.of("brought")),
          Map.entry("begin", List.of("began", "begun", "beginning")),
          Map.entry("hold", List.of("held")),
          Map.entry("make", List.of("made")),
          Map.entry("give", List.of("gave", "given")),
          Map.entry("send", List.of("sent")),
          Map.entry("meet", List.of("met")),
          Map.entry("lay", List.of("laid")),
          Map.entry("build", List.of("built")),
          Map.entry("rebuild", List.of("rebuilt")),
          Map.entry("take", List.of("took", "taken")),
          Map.entry("put", List.of("putting")),
          Map.entry("lead", List.of("led")),
          Map.entry("set", List.of("setting")),
          Map.entry("undertake", List.of("undertook", "undertaken")),
          Map.entry("spend", List.of("spent")),
          Map.entry("rise", List.of("rose", "risen")),
          Map.entry("come", List.of("came")),
          Map.entry("go", List.of("went", "gone", "goes")),
          Map.entry("have", List.of("had", "has")),
          Map.entry("do", List.of("did", "done", "does")),
          Map.entry("pay", List.of("paid")),
          Map.entry("see", List.of("saw", "seen")),
          Map.entry("get", List.of("got", "getting")),
          Map.entry("keep", List.of("kept")),
          Map.entry("buy", List.of("bought")),
          Map.entry("seek", List.of("sought")),
          Map.entry("withdraw", List.of("withdrew", "withdrawn")),
          Map.entry("run", List.of("ran", "running")),
          Map.entry("cut", List.of("cutting")),
          Map.entry("ban", List.of("banned", "banning")),
          Map.entry("stop", List.of("stopped", "stopping")),
          Map.entry("scrap", List.of("scrapped", "scrapping")),
          Map.entry("submit", List.of("submitted", "submitting")),
          Map.entry("transfer", List.of("transferred", "transferring")),
          Map.entry("refer", List.of("referred", "referring")),
          Map.entry("cap", List.of("capped", "capping")),
          Map.entry("feed", List.of("fed")),
          Map.entry("become", List.of("became")),
          Map.entry("know", List.of("knew", "known")),
          Map.entry("hear", List.of("heard")),
          Map.entry("tell", List.of("told")),
          Map.entry("say", List.of("said")),
          Map.entry("focus", List.of("focused", "focusing")));

  static {
    deeds(
        Act.PUBLISH,
        "publish announce outline release unveil respond report communicate issue "
            + "disseminate print present table deposit place detail disclose confirm");
    deeds(
        Act.LEGISLATE,
        "legislate introduce amend repeal abolish ban lay enact outlaw criminalise prohibit scrap "
            + "ratify consolidate");
    deeds(Act.CONSULT, "consult engage invite seek-views");
    deeds(Act.LAUNCH, "launch establish create open start begin commence pilot trial form resume");
    deeds(
        Act.REVIEW,
        "review evaluate assess reassess examine investigate conduct analyse audit revisit reconsider");
    deeds(Act.FUND, "fund invest allocate spend finance");
    deeds(Act.WRITE, "write");
    deeds(Act.UPDATE, "update inform notify");
    deeds(Act.MEET, "meet visit host convene attend chair");
    deeds(
        Act.DELIVER,
        "deliver recruit build rebuild implement roll complete conclude replace "
            + "appoint hire deploy construct install upgrade end cease close remove withdraw transfer "
            + "extend finalise reform train expand restore raise double hold undertake procure retire commission merge lift bring carry set make put award distribute reimburse cut halve waive expire undergo reinstate");
    deeds(
        Act.OTHER,
        "correct share send submit circulate return discuss ask refer decide vote request sign provide transition migrate move "
            + "resolve redevelop repatriate test");
    changes(
        Act.DELIVER,
        "support increase reduce strengthen develop offer produce modernise "
            + "simplify transform improve boost accelerate streamline digitise enhance devolve give rise "
            + "introduce-into secure unlock grow change lead run run cover pay operate work-towards run extend-to receive benefit convert achieve reach prioritise empower enable tackle require apply exempt grant protect mandate include save host-up double-up cap integrate adopt align");
    changes(Act.REVIEW, "consider explore monitor determine decide-on look test-out");
    changes(
        Act.OTHER,
        "come go take become fall produce ask-for get vary-with form-part exceed retain act do see feed follow listen collaborate coordinate discuss-with advise respond-to address set-up know finalize happen occur represent");
    states(
        "ensure work continue help allow mean remain depend need keep have be maintain play focus "
            + "seek want expect aim encourage promote drive use ease vary inform enable-to contribute underpin "
            + "reflect complement prevent build-on differ affect impact involve facilitate serve urge call stand understand recognise welcome hope appreciate note agree judge like champion push press strive endeavour participate");
    IRREGULAR.forEach((base, forms) -> {
      Verb verb = FORMS.get(base);
      if (verb != null) {
        forms.forEach(f -> FORMS.put(f, verb));
      }
    });
  }

  private Verbs() {}

  private static void deeds(Act act, String bases) {
    add(act, Strength.DEED, bases);
  }

  private static void changes(Act act, String bases) {
    add(act, Strength.CHANGE, bases);
  }

  private static void states(String bases) {
    add(Act.OTHER, Strength.STATE, bases);
  }

  private static void add(Act act, Strength strength, String bases) {
    for (String base : Lexicon.words(bases)) {
      Verb verb = new Verb(base, act, strength);
      FORMS.putIfAbsent(base, verb);
      for (String form : regular(base)) {
        FORMS.putIfAbsent(form, verb);
      }
    }
  }

  private static List<String> regular(String base) {
    char last = base.charAt(base.length() - 1);
    String stem = last == 'e' && !base.endsWith("ee") ? base.substring(0, base.length() - 1) : base;
    String past =
        last == 'y' && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0
            ? base.substring(0, base.length() - 1) + "ied"
            : stem + "ed";
    boolean hissing = Set.of('s', 'h', 'x', 'z').contains(last);
    return List.of(stem + "ing", past, hissing ? base + "es" : base + "s");
  }

  /// The verb of which a word is a form; [Verb#UNKNOWN] for a word that is none of these.
  static Verb of(String word) {
    return FORMS.getOrDefault(word, Verb.UNKNOWN);
  }
}
