package org.pursuant.analysis.reply;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.pursuant.analysis.reply.ReadAnswer.Line;
import org.pursuant.domain.reply.Marker;

/// What is counted of a limb and an answer to judge whether the one answers the other; each by a
/// name that can be read.
final class Features {
  private static final List<Marker> TELLING =
      List.of(
          Marker.NOT_HELD,
          Marker.COST,
          Marker.REFERS_EARLIER,
          Marker.WILL_WRITE,
          Marker.PUBLISHED_SOURCE,
          Marker.OTHER_BODY,
          Marker.DEVOLVED,
          Marker.NO_COMMENT_POLICY,
          Marker.LIVE_CASE,
          Marker.NO_PLANS,
          Marker.NO_ASSESSMENT,
          Marker.UNDER_REVIEW,
          Marker.DUE_COURSE);

  private static final Pattern ASSESSES =
      Pattern.compile(
          "\\b(?:assess|estimat|evaluat|analys|review|monitor|consider|recognis|impact assessment)\\w*");
  private static final Pattern MEETS =
      Pattern.compile(
          "\\b(?:met|meets?|meetings?|discuss\\w*|engag\\w*|rais\\w+|spoke\\w*|talks|regular|liais\\w*|representations?|work\\w* closely)\\b");
  private static final Pattern DECIDES =
      Pattern.compile(
          "^(?:yes|no)\\b|\\b(?:will|plans?|intends?|committed|has already|expects?|introduc\\w+|agreed)\\b");
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:because|due to|reasons?|therefore|in order to|so that|since|as a result|reflects?|owing)\\b");
  private static final Pattern PUBLISHES =
      Pattern.compile(
          "\\b(?:publish\\w*|list\\w*|table|attached|below|placed|following|as follows)\\b");

  private final AskedLimb asked;
  private final ReadAnswer answer;
  private final Map<String, Double> values = new LinkedHashMap<>();

  private Features(AskedLimb asked, ReadAnswer answer) {
    this.asked = asked;
    this.answer = answer;
  }

  /// Of one limb, given all limbs of its question.
  static Map<String, Double> of(AskedLimb asked, List<AskedLimb> all, ReadAnswer answer) {
    Features f = new Features(asked, answer);
    f.form();
    f.shape(all);
    f.acts();
    f.closeness(all);
    f.wanted();
    return f.values;
  }

  private void put(String name, double value) {
    if (value != 0) {
      values.put(name, value);
    }
  }

  private void put(String name, boolean value) {
    put(name, value ? 1 : 0);
  }

  private static String name(Enum<?> e) {
    return e.name().toLowerCase(Locale.ROOT);
  }

  private void form() {
    put("asks " + group(), 1);
  }

  private String group() {
    return switch (asked.form()) {
      case NUMBER -> "number";
      case TIME -> "time";
      case WILL_ASSESS -> "to assess";
      case PUBLISH -> "to publish";
      case WILL_DO -> "to act";
      case ASSESSMENT -> "assessment";
      case DISCUSSIONS -> "discussions";
      case STEPS -> "steps";
      case WHETHER -> "whether";
      case REASON, FACT -> "fact";
    };
  }

  private void shape(List<AskedLimb> all) {
    put("number of limbs", Math.log(all.size()));
    put("in a row", asked.row() > 1);
    put("in a later part", asked.limb().segment() > 1);
    put("number of sentences", Math.log(1 + answer.lines().size()));
    put("has a table", answer.table());
  }

  private static final Pattern GENERAL =
      Pattern.compile(
          "\\b(?:committed to|commitment to|recognis\\w+|determined to|understand\\w*|importan\\w+|priorit\\w+|welcome\\w*|continues? to|seriously|vital|essential|key part|crucial|ambition|clear that|mission|believe\\w*|appreciate)\\b");

  private static final Pattern GIVES =
      Pattern.compile("\\b(?:table|attached|listed|below|as follows|following)\\b");

  private static final Pattern PART_ONLY =
      Pattern.compile(
          "\\b(?:however|although|while|whilst|only|some|not available (?:for|before|prior)|excludes?|does not include|in england|england only|at this stage|further details?)\\b");

  private void acts() {
    double lines = Math.max(1, answer.lines().size());
    double declines = answer.count(Act.DECLINES);
    double defers = answer.count(Act.DEFERS);
    double refers = answer.count(Act.REFERS);
    double tells = answer.count(Act.TELLS) + answer.count(Act.NEGATES);
    for (Act act : Act.values()) {
      put(name(act) + ": share of sentences", answer.count(act) / lines);
      put(name(act) + ": some sentence", answer.count(act) > 0);
      put(name(act) + ": every sentence", answer.count(act) == answer.lines().size());
    }
    put("tells nothing", tells == 0);
    if (!answer.lines().isEmpty()) {
      put("first sentence " + name(answer.lines().getFirst().act()), 1);
      put("last sentence " + name(answer.lines().getLast().act()), 1);
    }
    for (Marker m : TELLING) {
      put("says: " + m.title(), answer.shows(m));
    }
    boolean figure = false;
    double general = 0;
    double specific = 0;
    for (Line line : answer.lines()) {
      boolean tell = line.act() == Act.TELLS || line.act() == Act.NEGATES;
      figure |= tell && line.figure();
      general += tell && GENERAL.matcher(line.sentence().text()).find() ? 1 : 0;
      specific += tell && (line.figure() || line.time()) ? 1 : 0;
    }
    put("general words: share of sentences", general / lines);
    put("general words alone", tells > 0 && general == tells);
    put("figures and dates: share of sentences", specific / lines);
    put("some figure or date", specific > 0);
    put(
        "announces a list or table",
        answer.lines().stream().anyMatch(l -> GIVES.matcher(l.sentence().text()).find()));
    put(
        "hedged or limited: share of sentences",
        answer.lines().stream().filter(l -> PART_ONLY.matcher(l.sentence().text()).find()).count()
            / lines);
    put("declines, no figure", declines > 0 && !figure && !answer.table());
    put("declines beside figures", declines > 0 && (figure || answer.table()));
    put("defers, nothing specific", defers > 0 && specific == 0);
    put("refers, nothing specific", refers > 0 && specific == 0);
    put(
        "repeats the marks of the limbs",
        answer.lines().stream().anyMatch(l -> l.sentence().text().matches("^\\(?[a-h1-6i]+\\).*")));
    put("tells alone", tells == answer.lines().size());
    put("tells alone, to act", tells == answer.lines().size() && group().startsWith("to "));
    put("tells alone, number", tells == answer.lines().size() && group().equals("number"));
    put(
        "negates, will or whether",
        answer.count(Act.NEGATES) > 0
            && (group().startsWith("to ")
                || group().equals("whether")
                || group().equals("assessment")));
    put(
        "refers to answer first",
        !answer.lines().isEmpty()
            && answer.lines().getFirst().act() == Act.REFERS
            && answer.lines().getFirst().markers().contains(Marker.REFERS_EARLIER));
  }

  private void closeness(List<AskedLimb> all) {
    Line best = null;
    double most = 0;
    for (Act act : Act.values()) {
      double cover = 0;
      for (Line line : answer.lines()) {
        if (line.act() != act) {
          continue;
        }
        double share = near(line);
        cover = Math.max(cover, share);
        if (share > most) {
          most = share;
          best = line;
        }
      }
      put(act.participle() + " sentence on it", cover);
    }
    put("sentence most on it " + (best == null ? "none" : best.act().participle()), 1);
    put(
        "sentence most on it is specific",
        best != null && (best.figure() || best.time()) && best.act() == Act.TELLS);
    Set<String> told = told();
    double own = Stems.share(asked.own(), told);
    put("own words told", own);
    put("own words not told", asked.row() > 1 && own == 0);
    double others =
        all.stream()
            .filter(a -> !a.limb().equals(asked.limb()))
            .mapToDouble(a -> Stems.share(a.own(), told))
            .max()
            .orElse(0);
    put("others told more", all.size() > 1 && others > own + 0.3);
    put("others told less", all.size() > 1 && others < own - 0.3);
    put("all words told", Stems.share(asked.all(), told));
    put(
        "first sentence on it",
        answer.lines().isEmpty() || answer.lines().getFirst().act() != Act.TELLS
            ? 0
            : near(answer.lines().getFirst()));
  }

  /// How much of what is asked a sentence takes up.
  static double near(AskedLimb limb, Line line) {
    double all = Stems.share(limb.all(), line.stems());
    return limb.row() > 1 ? (all + Stems.share(limb.own(), line.stems())) / 2 : all;
  }

  private double near(Line line) {
    return near(asked, line);
  }

  private Set<String> told() {
    Set<String> told = new java.util.HashSet<>();
    for (Line line : answer.lines()) {
      if (line.act() == Act.TELLS || line.act() == Act.NEGATES) {
        told.addAll(line.stems());
      }
    }
    return told;
  }

  private static final double ON_SUBJECT = 0.25;

  /// Whether there is the kind of thing that was asked for.
  private void wanted() {
    boolean any = false;
    boolean near = false;
    for (Line line : answer.lines()) {
      boolean tells = line.act() == Act.TELLS || line.act() == Act.NEGATES;
      if (tells && gives(line)) {
        any = true;
        near |= near(line) >= ON_SUBJECT || line.sentence().row();
      }
    }
    put("gives a " + kind(), any);
    put("right kind of thing on it", near);
    put("gives no " + kind(), !any);
  }

  private String kind() {
    return switch (asked.form()) {
      case NUMBER -> "number";
      case TIME -> "time";
      case WILL_ASSESS, ASSESSMENT -> "assessment";
      case DISCUSSIONS -> "meeting";
      case WILL_DO, WHETHER -> "decision";
      default -> "other";
    };
  }

  private boolean gives(Line line) {
    String text = line.sentence().text();
    return switch (asked.form()) {
      case NUMBER -> line.figure() || line.number();
      case TIME -> line.time();
      case REASON -> CAUSE.matcher(text).find();
      case PUBLISH -> PUBLISHES.matcher(text).find() || line.sentence().row();
      case WILL_ASSESS, ASSESSMENT -> ASSESSES.matcher(text).find();
      case DISCUSSIONS -> MEETS.matcher(text).find();
      case WILL_DO, WHETHER -> line.act() == Act.NEGATES || DECIDES.matcher(text).find();
      case STEPS, FACT -> true;
    };
  }
}
