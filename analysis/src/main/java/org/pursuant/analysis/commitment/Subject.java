package org.pursuant.analysis.commitment;

import java.util.List;
import java.util.Set;

/// Who or what a clause says will act, sorted by what it is.
enum Subject {
  /// Left out, as in "… and will publish".
  NONE,
  /// I, we.
  OURSELVES,
  /// A Minister, a department, an agency, a regulator.
  GOVERNMENT,
  /// A Bill, strategy, review, fund: a thing that government makes.
  INSTRUMENT,
  /// It, this, they.
  PRONOUN,
  /// Councils, police, companies, people.
  OTHERS,
  /// Anything else.
  THING;

  private static final Set<String> GOVERNMENT_WORDS =
      Lexicon.words(
          "government government's governments department departments minister ministers",
          "ministry secretary secretaries treasury hmrc agency authority commission nhs ofgem",
          "ofcom ofsted dwp mod defra dsit dhsc dfe dft desnz mhclg fcdo dcms dbt hmt officials",
          "chancellor regulator inspectorate taskforce home cabinet uk office board service",
          "committee commissioner executive hmcts hmpps dvla dvsa caa tra mhra cqc nice ukhsa",
          "ukri administration england highways rail trust corporation panel council's unit",
          "directorate army navy raf forces parliament house baroness lord kingdom institute",
          "bank chair");
  private static final Set<String> INSTRUMENT_WORDS =
      Lexicon.words(
          "bill bills act legislation strategy plan plans paper review consultation report",
          "reports response guidance regulations details detail information update updates",
          "funding fund programme scheme pilot pilots data statistics findings results measures",
          "powers steps announcement announcements contract contracts reforms changes framework",
          "standards body survey evaluation system figures investment statement decision",
          "decisions outcome outcomes assessment inquiry service project treaty agreement",
          "policy statistical publication conclusions allocations allocation recommendations",
          "proposals work process settlement budget increase roadmap code document evidence",
          "grant grants tax rate rates levy duty facility register tool website route centre",
          "centres hubs campaign letter copy meeting summit reform target phase round expansion",
          "removal abolition introduction instrument amendments amendment requirement",
          "requirements options analysis modelling research study audit version charter mission",
          "partnership spending rollout roll-out arrangements package initiative action trial",
          "trials competition procurement appointment commitment commitments priorities",
          "criteria timetable timings timeline construction works applications consultations",
          "strategies reviews schemes programmes");
  private static final Set<String> OTHERS_WORDS =
      Lexicon.words(
          "police councils council authorities trusts icbs boards schools school colleges",
          "universities employers suppliers companies company providers developers landlords",
          "individuals people patients customers claimants households families children pupils",
          "students applicants victims businesses farmers tenants residents workers staff",
          "officers member members friend lady peer you parents operators operator consumers",
          "drivers taxpayers pensioners veterans doctors gps nurses teachers communities",
          "everyone someone those others many some governors coroner court courts judge judges",
          "magistrates carers women users owners organisations charities countries states",
          "partners airlines banks insurers passengers offenders prisoners migrants individual",
          "person employees firms industry manufacturers airport airports employer claimant",
          "applicant patient child pupil householders homeowners leaseholders areas dentists",
          "pharmacies practices hospitals forces");
  private static final Set<String> PRONOUNS =
      Lexicon.words("it this these they that which there those such each both he she all who what");
  private static final Set<String> STOPS =
      Lexicon.words(
          "of in for with on to by from at , ( including who which that as under into about",
          "between through around following such across within");

  static Subject of(List<Word> words, int from, int to) {
    int end = to;
    while (end > from
        && (Triggers.ADVERBS.contains(words.get(end - 1).lower())
            || !words.get(end - 1).isWord()
            || words.get(end - 1).lower().endsWith("ly"))) {
      end--;
    }
    if (from >= end) {
      return NONE;
    }
    String last = words.get(end - 1).lower();
    String first = words.get(from).lower();
    if (Set.of("i", "we").contains(last)
        || Set.of("i", "we").contains(first)
        || last.startsWith("we'")
        || last.startsWith("i'")) {
      return OURSELVES;
    }
    if (PRONOUNS.contains(first) && end - from == 1) {
      return PRONOUN;
    }
    Subject head = byHead(words, from, end);
    if (head != null) {
      return head;
    }
    return PRONOUNS.contains(last) ? PRONOUN : named(words, from, end) ? GOVERNMENT : THING;
  }

  /// A name of several words, such as "Great British Energy": most often a public body's.
  private static boolean named(List<Word> words, int from, int end) {
    int capitals = 0;
    for (int i = from; i < end; i++) {
      if (words.get(i).capital()) {
        capitals++;
      } else if (!Set.of("and", "of", "for", "the").contains(words.get(i).lower())) {
        return false;
      }
    }
    return capitals >= 2 && end - from > 1;
  }

  /// By the last telling word before the first preposition, or else by any telling word.
  private static @org.jspecify.annotations.Nullable Subject byHead(
      List<Word> words, int from, int end) {
    Subject found = null;
    for (int i = from; i < end; i++) {
      String w = words.get(i).lower();
      if (i > from && STOPS.contains(w) && found != null) {
        return found;
      }
      if (OTHERS_WORDS.contains(w)) {
        found = OTHERS;
      } else if (GOVERNMENT_WORDS.contains(w)) {
        found = GOVERNMENT;
      } else if (INSTRUMENT_WORDS.contains(w)) {
        found = INSTRUMENT;
      }
    }
    return found;
  }
}
