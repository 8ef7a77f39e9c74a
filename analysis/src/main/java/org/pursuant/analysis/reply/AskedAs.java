package org.pursuant.analysis.reply;

import java.util.List;
import java.util.regex.Pattern;

/// The form in which a limb asks, which tells what would answer it.
enum AskedAs {
  /// For a number: "how many", "how much", "what proportion".
  NUMBER(
      "^(?:\\W|\\w+ ){0,3}?how (?:many|much)\\b|\\b(?:what|how|which|list|publish|provide)\\b.{0,80}?\\b(?:number|proportion|percentage|cost|costs|amount|total|average|value|rate|rates|expenditure|spend|spent|budget|headcount|breakdown|salary|size)\\b|^how (?:long|often|large|frequently)\\b"),
  /// For a time: "when", "what his timetable is", "on what date".
  TIME(
      "\\bwhen\\b|\\btime(?:table|frame|scale|line)s?\\b|\\b(?:what|which) dates?\\b|\\bdeadline\\b"),
  /// For a reason.
  REASON(
      "\\bwhy\\b|\\bfor what reasons?\\b|\\bwhat the reasons?\\b|\\brationale\\b|\\bon what basis\\b"),
  /// For something to be published, listed or placed.
  PUBLISH(
      "^(?:\\W|\\w+ ){0,2}?(?:if|whether|will) .{0,60}?\\b(?:publish|list|place|set out|provide|release|update|deposit|lay)\\b"),
  /// Whether an assessment or estimate will be made.
  WILL_ASSESS(
      "^(?:\\W|\\w+ ){0,2}?(?:if|whether|will) .{0,60}?\\b(?:will|plans? to|intends? to)\\b.{0,30}?\\b(?:assess\\w*|estimate|review|evaluat\\w+)\\b"),
  /// For an assessment, estimate or view that was made.
  ASSESSMENT(
      "\\b(?:assess\\w*|estimat\\w+|evaluat\\w+|analysis)\\b.{0,60}?|\\bwhat (?:his|her|their|the government's) (?:policy|view|position)\\b|\\bconsidered\\b"),
  /// For discussions, meetings, representations.
  DISCUSSIONS(
      "\\b(?:discuss\\w*|meetings?|met|meet|representations?|correspondence|spoken|engagement|raised)\\b"),
  /// For steps, progress, plans, guidance.
  STEPS(
      "\\bwhat\\b.{0,40}?\\b(?:steps|progress|action|actions|support|measures|plans|guidance|work|policies|role|lessons)\\b|\\bhow\\b.{0,40}\\b(?:plans|intends|will|ensur\\w+|support\\w*)\\b"),
  /// Whether something will be done.
  WILL_DO(
      "^(?:\\W|\\w+ ){0,2}?(?:if|will)\\b|\\b(?:plans?|intends?|intention|proposes?|expects?) to\\b|\\bwhether .{0,40}?\\b(?:will|plans|intends|potential merits)\\b"),
  /// Whether something is so.
  WHETHER("\\bwhether\\b|^(?:\\W|\\w+ ){0,2}?(?:does|do|is|are|has|have|did)\\b"),
  /// For any other thing.
  FACT(".");

  private final Pattern pattern;

  AskedAs(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  private static final List<AskedAs> ORDER =
      List.of(
          PUBLISH,
          WILL_ASSESS,
          NUMBER,
          TIME,
          REASON,
          ASSESSMENT,
          DISCUSSIONS,
          STEPS,
          WILL_DO,
          WHETHER,
          FACT);

  /// Only the first words tell the form.
  private static final int REACH = 160;

  /// The form of a limb.
  ///
  /// @param words in lower case, from the question word on
  static AskedAs of(String words) {
    String head = words.substring(0, Math.min(words.length(), REACH));
    return ORDER.stream().filter(f -> f.pattern.matcher(head).find()).findFirst().orElse(FACT);
  }
}
