package org.pursuant.analysis.reply;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pursuant.domain.reply.Marker;

/// The standard phrases that show each marker, matched against one sentence in lower case.
///
/// Gaps between words are bounded, so that no text can make matching slow.
final class MarkerPatterns {
  static final Map<Marker, List<Pattern>> ALL = new EnumMap<>(Marker.class);

  private static final String KEPT =
      "(?:held|hold(?! (?:up|back|on)\\b)|collect(?:ed)?|collated?|record(?:ed)?|gather(?:ed)?|captured?|compiled?|aggregated?)";

  private static final String MATTER =
      "(?:information|data|figures?|statistics|details?|records?|breakdown|number|estimates?|list|costs?|totals?)";

  private static final String SAID = "[^.;]{0,60}?";

  private MarkerPatterns() {}

  static {
    put(
        Marker.NOT_HELD,
        "\\b(?:not|nor|neither|longer)(?: \\w+){0,3}? "
            + KEPT
            + "(?: or "
            + KEPT
            + ")? (?!discussions|meetings|a meeting|talks|an? election)",
        "\\b(?:not|nor)(?: \\w+){0,2}? " + KEPT + "(?:,|\\.|;|$| )$",
        "\\bnot (?:\\w+ ){0,2}?(?:held|collected|collated|recorded|gathered|captured|monitored|tracked|aggregated)\\b(?! (?:discussions|meetings|talks|to account))",
        "\\bnot (?:\\w+ ){0,2}?(?:monitor|track|maintain|retain|keep)(?:ed|s)? (?:\\w+ ){0,3}?"
            + MATTER
            + "\\b",
        "\\b"
            + MATTER
            + "\\b"
            + SAID
            + "\\b(?:is|are) (?:\\w+,? ){0,2}?not(?: \\w+){0,2}? (?:available|published|accessible)\\b",
        "\\bno (?:central |centrally held |comprehensive |reliable )(?:record|data|information|list|register|figures|statistics)s?\\b",
        "\\bunable to (?:provide|supply|identify|disaggregate|break down|separate)\\b"
            + SAID
            + "\\b"
            + MATTER
            + "\\b",
        "\\b(?:do|does) not have\\b[^.;]{0,30}?\\b(?:" + MATTER + ")\\b",
        "\\bdata (?:is|are) only available\\b",
        "\\bnot (?:\\w+ )?available in the (?:form|format)\\b",
        "\\bnot possible to (?:identify|provide|separate|isolate|disaggregate|determine)\\b"
            + SAID
            + "\\b"
            + MATTER
            + "\\b",
        "\\b(?:is|are|was|were) not disaggregated\\b",
        "\\bonly holds? " + MATTER + "\\b");
    put(
        Marker.COST,
        "\\bdisproportionate(?:ly)? (?:\\w+ ){0,3}?(?:costs?|cost\\b|expens\\w+|effort)|\\bcost threshold\\b|\\bexcessive cost\\b");
    put(
        Marker.REFERS_EARLIER,
        "\\b(?:i|we|would|to)(?: would| must| also| can)? (?:refer|direct|point)\\b.{0,140}?\\b(?:answers?|repl(?:y|ies)|response|statements?|speech|remarks|letter|debate|evidence|contribution|questions?|pqs?|uin|wms|column|col)\\b",
        "\\b(?:i|we)(?: \\w+)? refer (?:the|my|her|his|noble)\\b.{0,100}?\\b(?:to|him|her) ",
        "\\b(?:as|i|we|was|were|been)(?: have| has)? (?:set out|stated|said|outlined|noted|explained|confirmed|answered|provided|given|indicated|mentioned|detailed|announced|made clear)\\b[^.;]{0,50}?\\b(?:in|to) (?:the |my |our |his |her |a |an |previous |public )*(?:\\w+ ){0,3}?(?:answers?|response|reply|pq|question|written (?:ministerial )?statements?|oral statement|statements?|parliamentary question)\\b",
        "\\b(?:the|my|previous|earlier) (?:\\w+ ){0,2}?(?:answers?|repl(?:y|ies)|responses?) (?:of|given|i gave|provided|he received|she received|to (?:questions?|pqs?|uin|parliamentary question))\\b",
        "\\b(?:see|further to|pursuant to|following)\\b.{0,30}?\\b(?:answer|reply|response) (?:of|to|given|on)\\b",
        "\\b(?:hcws|hlws) ?\\d+",
        "\\b(?:pq|uin|question|hl) ?(?:number |no\\.? ?|uin )?(?:hl)?\\d{3,6}\\b",
        "\\bas (?:i|the (?:prime minister|chancellor|minister|(?:\\w+ ){0,2}secretary)|my (?:right |rt\\.? )?(?:hon\\w*\\.?|noble) friend\\b.{0,60}?) (?:have )?(?:set out|stated|said|told|announced|made clear|confirmed|outlined)\\b.{0,30}?\\b(?:in|to) (?:the|this) house\\b",
        "\\bas (?:set out|stated|announced|outlined|explained|noted|said|per|confirmed) (?:in|to|by)?\\b.{0,60}?\\b(?:statement|answer|reply|response|oral evidence|pq)\\b(?! to (?:the |this )?(?:consultation|review|report|call))",
        "\\b(?:earlier|previous) (?:parliamentary )?(?:question|answer|reply|response|pq)s?\\b|\\bofficial report, (?:column|col|vol|hc|pq)",
        "\\b(?:written ministerial|oral|written) statement (?:of|on|made|laid|dated|to) .{0,40}?\\d{4}|\\bstatements? (?:made |of |on )+\\d{1,2} \\w+|\\b(?:told|informed|updated) (?:the|this) house (?:on|in)\\b",
        "\\bi (?:previously )?(?:replied|answered|responded)\\b|\\b(?:answer|reply|response)s? (?:i|he|she|the minister) (?:gave|provided)\\b|\\b(?:answers?|repl(?:y|ies)) (?:given )?(?:to|of) (?:him|her|the (?:right |rt )?hon)");
    put(
        Marker.WILL_WRITE,
        "\\b(?:i|we|minister|secretary|department|officials|authority|who|and)(?:'ll| will| shall| intend to| has been asked to| have asked .{0,60}? to) (?:also |then |now )?(?:write|respond) (?:directly )?(?:to|with|back)\\b.{0,30}?\\b(?:hon|member|noble|him|her|them|my|you|right|lord|lady|baroness)",
        "\\b(?:will|shall) (?:write|respond) (?:directly )?to (?:the |my |you |him |her |them )(?:hon|noble|right|rt|shortly|when|with|as|by|separately|directly|in due|very)",
        "\\bhas been asked to (?:write|reply)\\b|\\bwill write (?:directly )?to (?:him|her|them|you)\\b",
        "\\basked\\b.{0,100}?\\bto (?:write|reply|respond)(?: directly)? to (?:the|my|you|him|her)\\b");
    put(
        Marker.PUBLISHED_SOURCE,
        "https?://|www\\.|\\.gov\\.uk|\\bgov\\.uk\\b",
        "\\b(?:published|available|found|accessed|viewed|seen|detailed)(?: \\w+)? (?:at(?! (?:a |disproportionate|excessive))|here|online|on the (?:\\w+'?s? ){0,4}(?:website|web ?page|page|portal|site)|via the|at this link|through the)\\b(?! (?:pace|risk|least|the (?:budget|earliest|end|time|moment)))",
        "\\b(?:can|may|could) (?:also )?be (?:\\w+ )?(?:found|viewed|accessed|seen|obtained|downloaded)\\b(?! (?:in|at) (?:the )?(?:table|annex|attached|below|each|any|contempt))",
        "\\b(?:is|are|were|was|been) (?:\\w+ ){0,2}?(?:published|available|reported|recorded|listed|set out|outlined|disclosed|detailed)\\b[^.;]{0,50}?\\b(?:website|annual report|gov\\.uk|dashboard|publications?|statistics|following link|online|bulletin|release|register|strategy|plan|guidance|white paper|quarterly|monthly|annually|transparency)\\b",
        "\\b(?:publishes) (?:\\w+ ){0,6}?(?:data|figures|statistics|estimates|returns|register)\\b",
        "\\b(?:government|department|we|treasury|office|ministry|hmrc|defra|desnz|nhs england)(?: \\w+)? (?:has |have )?published (?:its|our|their|the|a|an) [^.;]{0,60}?\\b(?:plan|strategy|report|guidance|statistics|assessment|framework|paper|document|publication|bulletin|review|consultation|impact)\\b",
        "\\b(?:data|information|statistics|figures|details|guidance|reports?|accounts|plan|list|assessment|minutes|returns|estimates|notices?)\\b[^.;]{0,70}?\\b(?:is|are|was|were|been) (?:\\w+ ){0,2}?(?:published|publicly available|publically available|in the public domain|available (?:here|at(?! (?:a |disproportionate|excessive))|online|from|in the following|via))\\b",
        "\\bfollowing (?:web)?(?:links?|web ?pages?|web ?sites?)\\b|\\bin the public domain\\b|\\bpublicly available\\b(?! \\w+s\\b| charg)|\\brefer(?:ring)? to (?:the|our|its) published\\b",
        "\\bpublication [\"'“‘]");
    put(
        Marker.OTHER_BODY,
        "\\b(?:is|are|be|remains?|were|being) (?:\\w+ ){0,2}?(?:a |an )?(?:\\w+ )?(?:matters?|decisions?) (?:\\w+ )?for (?!(?:the |an? |his |her |their |any )?(?:next|future|upcoming|forthcoming|spending|government|budget|autumn|department|secretary of state|consideration|concern|debate|discussion|devolved|scottish|welsh)\\b)",
        "^(?:\\w+ ){0,6}matters? for (?!(?:the )?(?:next|future|spending|budget|devolved|scottish|welsh))",
        "\\b(?:is|are|lies|lie|rests?|remains?|be) (?:\\w+ )?(?:with )?(?:the )?responsibilit(?:y|ies) (?:of|for)\\b(?! (?:the )?(?:department|government|secretary of state|home office|devolved|scottish|welsh|all|everyone))",
        "\\bresponsib(?:ility|ilities|le) [^.;]{0,60}?\\b(?:lies?|rests?|sits?|falls?) (?:\\w+ )?(?:with|to)\\b",
        "\\b(?:falls?|fall) (?:\\w+ )?(?:under|within) the (?:remit|responsibilit\\w+) of\\b",
        "\\b(?:made|taken|determined|set|decided) (?:\\w+ )?by (?:the |individual |local |each )?(?:police|local authorit|councils?|integrated care|icbs?|courts?|judiciary|trusts?|independent|regulator|chief constable|ofcom|ofgem|ofwat|schools|employers)",
        "\\b(?:is|are) (?:\\w+ )?independent of (?:the )?(?:government|ministers)\\b",
        "\\bit is (?:\\w+ )?(?:for|up to) (?:the |individual |each |local )?(?:\\w+ ){0,3}?(?:authorit\\w+|councils?|police|chief\\w*|boards?|icbs?|trusts?|schools|employers?|companies|providers?|regulators?|courts?|judge\\w*|bodies|commission\\w*|universities|institutions|governors|house|parties|landlords?|developers?|planning)\\b",
        "\\buk statistics authority\\b|\\bnational statistician\\b",
        "\\b(?:may|might) be (?:\\w+ )?held by\\b",
        "\\bquestions? (?:should|is|are) (?:be )?(?:best )?(?:directed|addressed) to\\b",
        "\\bdecisions? (?:on|about|over|regarding|relating to|as to) [^.;]{0,80}? (?:is|are|rests?|lies?|remains?) (?:\\w+ )?(?:for|with|by) (?:the |individual |local |each )?(?:\\w+ ){0,2}?(?:authorit\\w+|councils?|police|chief\\w*|boards?|icbs?|trusts?|schools|employers?|companies|providers?|regulators?|courts?|commission\\w*|universities|institutions|themselves|clinicians?|leaders)\\b",
        "\\bit is (?:the |an? |\\w+ ){1,4}(?:'s|s') responsibility\\b|\\bis (?:one|a decision) taken locally\\b",
        "\\bit is for (?:each|the relevant|individual|any) \\w+(?: \\w+){0,3}? to (?:decide|determine|consider|set|make)\\b");
    put(
        Marker.DEVOLVED,
        "\\b(?:is|are|being|as|largely|fully|matters? (?:is|are)) (?:\\w+ ){0,3}?(?:a )?devolved\\b(?! (?:deal|government|administration|authorit|institution|nation|region|power|partner|counterpart))",
        "\\bdevolved (?:matter|issue|policy|competence|area|responsibility|in |to (?:the )?(?:scottish|welsh|northern|devolved|wales|scotland))",
        "\\bmatters? for (?:the )?(?:devolved|scottish|welsh|northern ireland) (?:\\w+ )?(?:government|administration|executive|parliament|assembly)",
        "\\bresponsibility of the (?:devolved|scottish|welsh|northern ireland)\\b|\\bdevolved (?:governments?|administrations?) (?:are|is) responsible\\b");
    put(
        Marker.OPERATIONAL,
        "\\boperational(?:ly)? (?:decisions?|matters?|independen\\w+|responsibilit\\w+ (?:of|for|rests|lies))\\b|\\boperational(?:ly)? reasons\\b",
        "\\bpolice operations?\\b.{0,60}\\bindependent|\\b(?:made|taken|operates?|acts?|investigat\\w+) (?:\\w+ )?independently (?:of|by|from)\\b.{0,30}\\b(?:government|ministers|police|department|department's)");
    put(
        Marker.NO_COMMENT_POLICY,
        "\\b(?:does|do|did|will) ?(?:n't|not|never)(?: \\w+){0,3}? (?:comment|speculate|discuss|disclose|divulge|give a running commentary|provide a running)\\b",
        "\\b(?:does|do) not (?:\\w+ )?(?:routinely |normally |generally |usually )(?:publish|disclose|release|share|provide)\\b",
        "\\bneither confirm(?:s|ed)? n?or den(?:y|ies)\\b|\\bnot (?:to )?confirm (?:n?or|n?either) deny\\b|\\bconfirm or deny\\b",
        "\\b(?:policy|practice|convention) (?:\\w+,? ){0,8}?(?:not to|to not|never to|to neither|that (?:we|the government|ministers) do(?:es)? not)\\b",
        "\\b(?:inappropriate|not (?:be )?(?:\\w+ )?appropriate|unable|cannot|not able)(?: for \\w+(?: \\w+)?)?(?: to)? (?:\\w+ )?(?:comment|speculate|discuss) (?:further )?(?:on |about |upon )?(?:\\w+ )?(?:individual|specific|particular|leaked|speculation|hypothetical|internal|private|personal)\\b",
        "\\bdo not (?:\\w+ )?(?:provide|give|publish|release) (?:further |any )?(?:detail|information|commentary)\\w* (?:on|about|of) (?:\\w+ )?(?:individual|specific|live|internal|private|advice|legal|security|operational)",
        "\\blaw officers'? convention\\b");
    put(
        Marker.SECURITY,
        "\\b(?:national|operational|cyber|physical|personal|information)? ?security (?:reasons|grounds|purposes|considerations|sensitivit\\w+|implications)\\b",
        "\\breasons of (?:\\w+ ){0,3}?security\\b|\\b(?:on|for) (?:the )?(?:grounds|reasons|purposes?) of (?:\\w+ )?(?:and )?(?:national |operational )?security\\b",
        "\\b(?:comment|confirm|discuss|disclos\\w+|release|provide|publish|detail)\\b.{0,80}?\\b(?:security (?:matters|issues|arrangements|measures|posture|breaches)|intelligence matters|special forces|national security)\\b",
        "\\b(?:national security|operational security|capability|effectiveness|safeguard\\w*)\\b.{0,100}?\\b(?:withh\\w+|not (?:be )?(?:disclos|releas|provid|comment|shared|publish)\\w*|prejudice|compromise)",
        "\\b(?:withh\\w+|prejudice|compromise|undermine|harm|jeopardise|risk)\\w*\\b.{0,90}?\\b(?:security|capability|operational effectiveness|defence of|armed forces|combat effectiveness)\\b");
    put(
        Marker.COMMERCIAL,
        "\\bcommercial(?:ly)?[ -]?(?:in[- ])?(?:sensitiv\\w+|confiden\\w+|interests?|reasons|grounds)",
        "\\bcommercial (?:and \\w+ )(?:sensitiv\\w+|confiden\\w+)|\\bfor commercial\\b|\\bcommercial (?:matter|negotiations?|discussions?)\\b");
    put(
        Marker.LIVE_CASE,
        "\\b(?:ongoing|on-going|live|active|current|pending) (?:\\w+ ){0,3}?(?:investigations?|proceedings|cases?|litigation|inquir\\w+|inquest|prosecutions?|arbitration|appeal)\\b(?=.*\\b(?:comment|appropriate|inappropriate|discuss|disclos\\w+|speculat\\w+|prejudice|detail|details)\\b)",
        "\\b(?:comment|appropriate|inappropriate|discuss|disclos\\w+|speculat\\w+|prejudice|detail|details|as this is|given (?:the|that)|in view of|due to)\\b.{0,120}?\\b(?:ongoing|on-going|live|active|pending) (?:\\w+ ){0,3}?(?:investigations?|proceedings|cases?|litigation|inquir\\w+|inquest|prosecutions?|arbitration|appeal|matter)\\b",
        "\\b(?:legal|court|criminal|disciplinary|judicial review|arbitration|tribunal) (?:proceedings|action|challenge|process)\\b.{0,60}?\\b(?:comment|inappropriate|not (?:be )?appropriate)\\b",
        "\\b(?:comment|inappropriate|appropriate)\\b.{0,60}?\\b(?:legal|court|criminal|disciplinary|judicial|arbitration) (?:proceedings|action|challenge|process)",
        "\\bsubject (?:to|of) (?:an? |\\w+ ){0,3}?(?:legal|court|litigation|judicial review|investigation|proceedings|appeal)\\b.{0,80}\\b(?:comment|inappropriate|appropriate|unable|cannot|discuss)\\b",
        "\\b(?:investigations?|reviews?|inquir\\w+|case|proceedings|litigation)\\b.{0,30}?\\b(?:is|are|remains?) (?:still )?(?:ongoing|on-going|live|active|underway)\\b.{0,60}?\\b(?:comment|inappropriate|appropriate|unable|cannot)\\b",
        "\\bsub judice\\b|\\bbefore the courts?\\b|\\bprejudice (?:\\w+ ){0,3}?(?:investigation|proceedings|trial|case)");
    put(
        Marker.NO_PLANS,
        "\\bno (?:\\w+ ){0,2}?(?:plans?|intentions?|proposals?) (?!b\\b|a\\b|(?:has|have|were|was|had)\\b)",
        "\\bno (?:\\w+ ){0,2}?(?:plans?|intentions?)[.,;]|\\bno (?:\\w+ ){0,1}?plans?$",
        "\\b(?:does|do|is|are) not (?:\\w+ )?(?:intend|plan|propos|considering|seeking|looking to|minded|planning)\\w*\\b",
        "\\bnot (?:currently |presently )?(?:considering|planning|proposing|intending)\\b",
        "\\bhas (?:ruled out|not committed to)\\b|\\bwill not (?:be )?(?:introduc|bring|chang|extend|reinstat|increas|establish)\\w*\\b");
    put(
        Marker.NO_ASSESSMENT,
        "\\bno (?:\\w+ ){0,4}?(?:assessments?|estimates?|analys[ie]s|evaluation|modelling|forecasts?) (?:\\w+ ){0,3}?(?:has|have|had|was|were|is|are|yet|been|of|on)\\b",
        "\\bmade no (?:\\w+ ){0,3}?(?:assessments?|estimates?)\\b",
        "\\b(?:not|nor)(?: \\w+){0,3}? (?:made|make|makes|undertaken|undertake|conducted|conduct|carried out|carry out|completed|produced|produce|commissioned|done|performed|prepared|formed)\\b[^.;]{0,40}?\\b(?:assessments?|estimates?|analys[ie]s|evaluations?|modelling|forecasts?|appraisal|projections?|comparison)\\b",
        "\\bnot (?:yet |specifically |formally |separately |directly |itself |recently )*(?:assessed|estimated|evaluated|modelled|quantified|analysed|forecast)\\b",
        "\\b(?:assessments?|estimates?|analys[ie]s|modelling)\\b[^.;]{0,60}?\\b(?:has|have) (?:yet )?not (?:\\w+ )?been (?:made|undertaken|conducted|carried|completed|produced)\\b",
        "\\bnot (?:\\w+ )?possible to (?:\\w+ )?(?:estimate|assess|quantify)\\b|\\b(?:do|does) not (?:\\w+ )?(?:estimate|assess|forecast)\\b");
    put(
        Marker.UNDER_REVIEW,
        "\\bunder (?:\\w+ ){0,2}?(?:review|consideration)\\b|\\bcontinual review\\b",
        "\\b(?:we|government|i|department|ministers?|ministry|office|treasury|officials|defra|hmrc|dfe|england|this|these|is|are) (?:\\w+ ){0,2}?(?:is|are|am|currently|now|carefully|actively|been) (?:\\w+ ){0,2}?(?:considering|reviewing|examining)\\b",
        "\\b(?:is|are|currently) (?:\\w+ )?being (?:\\w+ )?(?:considered|reviewed|examined)\\b",
        "\\b(?:we|government|i|department|ministers?|ministry) will (?:\\w+ )?(?:carefully |fully |properly )?(?:consider|review)\\b",
        "\\btime\\b.{0,30}\\bto (?:carefully |fully |properly )?consider (?:this|the|these)\\b",
        "\\b(?:review|evaluation) (?:\\w+ )?(?:is|remains|are) (?:\\w+ )?(?:underway|ongoing|under way|in progress|considering|looking)\\b",
        "\\b(?:we|government|department|ministers?|ministry|office|treasury)\\b.{0,60}\\b(?:conducting|undertaking|carrying out|launched|launching|commissioned|begun|started) (?:\\w+ ){0,4}?review\\b",
        "\\b(?:we|government|department|ministers?) (?:are|is|will|continue to) (?:\\w+ )?look(?:ing)? (?:\\w+ )?(?:carefully |closely |again )?(?:at|into) (?:how|whether|what|all|options|the case|this|ways)\\b",
        "\\bno (?:final )?decisions? (?:\\w+ ){0,4}?(?:has|have) (?:\\w+ ){0,2}?been (?:made|taken)\\b");
    put(
        Marker.DUE_COURSE,
        "\\bin due course\\b|\\bwhen parliamentary time\\b|\\bin the near future\\b",
        "\\b(?:will|shall|expects? to|expected to|plans? to|intends? to|aims? to|look forward to|due to|hopes? to) (?:\\w+ ){0,2}?(?:publish|announce|respond|update|set out|provide|reply|write|confirm|bring|lay|introduce|inform|release|share|communicate|legislate|consult|launch|make|issue|be|report|say|outline|come|begin|start|set|appoint|follow|correct)\\w*\\b.{0,140}?\\b(?:shortly|soon(?! as)|in the coming (?:\\w+ )?(?:weeks?|months?|days?)|over the coming (?:\\w+ )?(?:weeks?|months?)|at the (?:appropriate|earliest|right) (?:\\w+ )?(?:time|opportunity|point)|at a later date|in the next few (?:weeks|months))\\b(?! (?:before|after))",
        "\\b(?:will|shall|aims? to|hope to) (?:\\w+ ){0,3}?(?:publish|announc|respond|updat|set out|provid|repl|writ|confirm|bring forward|lay|introduc|inform|release|share|communicat|legislat)\\w*\\b(?!.{0,30}it is available).{0,100}?\\bas soon as (?:\\w+ )?(?:possible|practicable|able|ready|available)\\b(?! to)",
        "\\bwhen (?:legislative|parliamentary) (?:time|opportunity)\\b|\\bas soon as parliamentary time|\\b(?:soon|shortly) (?:be )?(?:publish|announc|set out|consult|introduc|bring|launch|respond|updat)\\w*");
    put(
        Marker.LIBRARY_DEPOSIT,
        "\\b(?:plac|deposit|put|lodg|avail|provid|copy|copies|letter|laid)\\w*\\b.{0,80}?\\b(?:in|to) the (?:house |houses of parliament )?(?:\\w+ )?librar(?:y|ies)\\b(?! (?:service|sector))",
        "\\b(?:house of commons|house of lords|house) librar(?:y|ies)\\b.{0,40}?\\b(?:cop|plac|deposit)\\w*|\\bdep ?20\\d\\d-\\d+");
    put(
        Marker.HOLDING,
        "\\bnot be possible to answer this question within the usual time\\b",
        "\\b(?:an answer|a reply) is being prepared\\b");
    put(
        Marker.PROROGATION,
        "\\bprorogation\\b|\\bdissolution\\b|\\bbefore (?:parliament (?:was|is) )?(?:prorogued|dissolved)\\b");
  }

  /// Whether a sentence shows a marker.
  ///
  /// @param sentence in lower case
  static boolean shows(Marker marker, String sentence) {
    for (Pattern pattern : ALL.getOrDefault(marker, List.of())) {
      if (pattern.matcher(sentence).find()) {
        return true;
      }
    }
    return false;
  }

  private static void put(Marker marker, String... patterns) {
    ALL.put(marker, Arrays.stream(patterns).map(Pattern::compile).toList());
  }
}
