package org.pursuant.analysis.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words of general English that begin sentences or are written with a capital letter without
/// being, or beginning, a name.
final class CommonWords {
  /// What leads a sentence and is no part of the name it leads to.
  private static final Set<String> LEADING =
      words(
          """
          the a an this these those that in on for as at by from through throughout under since while
          when where if it we he she they i my his her their our its there following additionally
          with within without during despite although though because before after between both all
          any each every many most several some such other another existing current further
          furthermore moreover however alongside also and but or nor so yet to of about above across
          against along among amongst around beyond into like near off onto out over per regarding
          respectively than then therefore thus toward towards until up upon via what whether which
          who whom whose why how not no new recent recently previous last next once only given
          including includes include more less one two three four five six seven eight nine ten first
          second third finally currently today now meanwhile separately similarly likewise overall
          latest please both either neither unlike using based noting pursuant notwithstanding ask
          asked is are was were has have had will would can could may might must should do does did
          regardless subject whilst secondly firstly thirdly together information figures data
          details officials my your please see\
          """);

  /// Capitals in this record's manner of writing, which name nothing by themselves.
  private static final Set<String> PLAIN =
      words(
          """
          government governments department departments minister ministers ministerial member members
          question questions answer answers house houses state states secretary parliament
          parliamentary parliaments right honourable hon friend friends noble lord lords lady learned
          gentleman official officials report local authority authorities council councils police
          force forces public service services national international i bill act acts section sections
          part parts schedule paragraph article articles clause annex appendix table chapter page
          january february march april may june july august september october november december jan
          feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
          sunday spring summer autumn winter easter christmas quarter year years month week day days
          north south east west northern southern eastern western central region regions country
          countries nation nations city cities county mr mrs ms miss sir dame dr professor baroness
          viscount earl prime crown his her majesty majesty's king queen royal note notes source
          sources total yes no n/a na uin pq pqs hl uk eu us usa nhs mp mps peer peers civil servants
          servant board boards school schools university universities hospital hospitals trust trusts
          number numbers name address date time value type category description col columns percentage
          per cent sex age male female men women children people person group groups team teams
          programme programmes fund funds strategy strategies plan plans review reviews inquiry
          committee committees commission agency agencies office offices centre centres scheme schemes
          project projects company companies industry ministry college colleges court courts judge
          chair chief executive director officer officers commissioner commissioners district districts
          area areas phase stage round tranche step option level levels tier grade band class stream
          contract contracts guidance framework frameworks regulations regulation order orders policy
          standard standards budget statement code act's devolved administrations administration
          independent annual joint private regional statutory central new general community combined
          social health care education housing justice home foreign defence treasury energy transport
          environment work pensions business trade science technology culture media sport rural
          affairs and the of for in on to a an or is are with at by as from
          british english scottish welsh irish european american african asian french german dutch
          spanish danish swiss turkish christian muslim jewish islamic western eastern commonwealth
          white green paper papers http https www gov com org co ltd plc html pdf\
          """);

  /// What makes no name of the head word after it: "the Local Authority", "a National Programme".
  private static final Set<String> GENERIC =
      words(
          """
          the a an local national public regulatory regional central new independent joint private annual
          statutory general government governmental ministerial parliamentary police state combined
          civil international official devolved cross-government inter-ministerial whole all primary
          secondary former previous current next first second third draft affirmative negative final interim english scottish
          welsh irish british uk devolved other relevant lead each his her their our its this that\
          """);

  /// Offices and bodies that stand for whoever is asked, not for one that is named.
  private static final Set<String> OWN =
      words(
          """
          department departments government office minister ministers secretary house member members
          committee officials lord lady party state speaker parliament service services\
          """);

  /// Things of which there are many, by their keys, which this record writes with capitals.
  private static final Set<String> MANY =
      List.of(
              "Secretary of State",
              "Minister of State",
              "Member of Parliament",
              "House of Parliament",
              "Library of the House",
              "House Library",
              "House Libraries",
              "Written Ministerial Statement",
              "Written Statement",
              "Ministerial Statement",
              "Oral Statement",
              "Official Report",
              "Green Paper",
              "White Paper",
              "Command Paper",
              "Code of Practice",
              "Impact Assessment",
              "Equality Impact Assessment",
              "Parliamentary Question",
              "Written Question",
              "Written Parliamentary Question",
              "Written Answer",
              "Statutory Instrument",
              "Parliamentary Under-Secretary",
              "Parliamentary Under Secretary",
              "Parliamentary Under Secretary of State",
              "Local Government",
              "Local Authority",
              "Government Department",
              "Private Member's Bill",
              "Annual Report and Accounts",
              "Annual Report",
              "Annex A",
              "Annex B",
              "Table 1",
              "Hon Member",
              "Right Hon",
              "Chief Executive",
              "Terms of Reference",
              "Business Case",
              "Memorandum of Understanding",
              "Freedom of Information Act Request",
              "Question Number",
              "Excel Spreadsheet",
              "Financial Year",
              "Full Time Equivalent",
              "Head of State",
              "Overseas Territory",
              "Crown Dependency",
              "Integrated Care System",
              "Deposited Paper",
              "Explanatory Memorandum",
              "Working Group",
              "Action Plan",
              "Environmental Impact Assessment",
              "Service Inquiry",
              "Special Adviser",
              "Permanent Secretary",
              "Chief Executive Officer",
              "Director General",
              "Accounting Officer",
              "Senior Adviser",
              "Managing Director",
              "All-Party Parliamentary Group",
              "Foreign Minister",
              "Rt Hon Member",
              "Right Hon Member",
              "Hon Friend",
              "Noble Friend",
              "Draft Bill")
          .stream()
          .map(LongForms::key)
          .collect(Collectors.toUnmodifiableSet());

  private CommonWords() {}

  private static Set<String> words(String lines) {
    return Arrays.stream(lines.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /// Whether a word can lead a sentence without being part of the name that follows.
  static boolean leads(String lower) {
    return LEADING.contains(lower);
  }

  /// Whether a key is of a thing of which there are many, written with capitals.
  static boolean isManyOf(String key) {
    return MANY.contains(key);
  }

  /// Whether a word tells nothing of which one the head word after it means.
  static boolean isGeneric(String lower) {
    return GENERIC.contains(lower);
  }

  /// Whether "the" with this head word means the asked body or House rather than what was named.
  static boolean isOwn(String lower) {
    return OWN.contains(lower);
  }

  /// Whether a word, capital or not, names nothing by itself.
  static boolean isPlain(String lower) {
    return PLAIN.contains(lower) || LEADING.contains(lower);
  }
}
