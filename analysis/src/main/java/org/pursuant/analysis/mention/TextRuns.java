package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NameKind;

/// Cuts a text into runs that may be names: those of the grammar, but where the text itself says
/// what an abbreviation stands for, or introduces a title as such, the words it means.
final class TextRuns {
  private final String text;
  private static final int LONGEST_PERSON = 4;

  private final List<Token> tokens;
  private final KnownNames known;
  private final List<ShortForm> definitions;
  private final Map<String, ShortForm> defined = new HashMap<>();
  private final Map<Run, NameKind> titles = new HashMap<>();
  private final List<Run> runs;

  TextRuns(String text, List<Token> tokens, KnownNames known, NameEvidence evidence) {
    this.text = text;
    this.tokens = tokens;
    this.known = known;
    this.definitions = new ArrayList<>(ShortForms.in(text));
    this.runs = runs(new RunReader(tokens, known, evidence).read());
  }

  /// In the order of the text.
  List<Run> runs() {
    return runs;
  }

  /// What the text defines an abbreviation as; null where it does not.
  @Nullable ShortForm defined(String abbreviation) {
    return defined.get(abbreviation);
  }

  /// The kind of a title that is introduced as such; null where the run is none.
  @Nullable NameKind title(Run run) {
    return titles.get(run);
  }

  /// Runs of the grammar, cut to what the text itself says an abbreviation stands for, and titles
  /// that are introduced as such.
  private List<Run> runs(List<Run> read) {
    definitions.addAll(HeadlessForms.in(text, tokens, read, definitions));
    definitions.forEach(form -> defined.putIfAbsent(form.name(), form));
    NavigableMap<Integer, Run> fixed = new TreeMap<>();
    for (ShortForm form : definitions) {
      Run run = run(form.longAt());
      if (run != null && isCapitalised(run) && overlapping(fixed, run) == null) {
        fixed.put(run.from(), run);
      }
    }
    for (Titles.Title title : Titles.in(text, tokens)) {
      if (overlapping(fixed, title.run()) == null) {
        fixed.put(title.run().from(), title.run());
        titles.put(title.run(), title.kind());
      }
    }
    List<Run> cut = new ArrayList<>(fixed.values());
    for (Run run : read) {
      rest(run, fixed).forEach(part -> parts(part, cut));
    }
    cut.sort(Comparator.comparingInt(Run::from));
    return cut;
  }

  /// The first of some runs, which do not overlap, that overlaps a run; null where none does.
  private static @Nullable Run overlapping(NavigableMap<Integer, Run> fixed, Run run) {
    Map.Entry<Integer, Run> before = fixed.floorEntry(run.from());
    if (before != null && before.getValue().to() > run.from()) {
      return before.getValue();
    }
    Map.Entry<Integer, Run> after = fixed.ceilingEntry(run.from());
    return after != null && after.getKey() < run.to() ? after.getValue() : null;
  }

  /// A run; a contract and its schedule: "LMC Schedule 2"; an office and who holds it: "Lamp
  /// Minister Ada Quill".
  private void parts(Run run, List<Run> runs) {
    int person = personAt(run);
    if (person > run.from()) {
      Run office = withoutEnd(new Run(run.from(), person));
      if (!RunWords.isTitle(tokens.get(office.to() - 1))) {
        runs.add(office);
        runs.add(new Run(person, run.to()));
        return;
      }
    }
    int schedule = run.to() - 2;
    boolean scheduled =
        run.size() >= 3
            && tokens.get(schedule - 1).isInitials()
            && tokens.get(schedule).text().equals("Schedule");
    if (scheduled) {
      runs.add(new Run(run.from(), schedule));
      runs.add(new Run(schedule, run.to()));
    } else {
      runs.add(run);
    }
  }

  /// Where the name of a Member begins with which a run ends; its own beginning where it ends with
  /// none, or is nothing else.
  private int personAt(Run run) {
    for (int at = Math.max(run.from(), run.to() - LONGEST_PERSON); at < run.to() - 1; at++) {
      String key = LongForms.key(new Run(at, run.to()).words(tokens));
      if (known.find(key).filter(k -> k.kind() == NameKind.PERSON).isPresent()) {
        return at;
      }
    }
    return run.from();
  }

  /// Without connecting words at its end.
  private Run withoutEnd(Run run) {
    int to = run.to();
    while (to > run.from() + 1 && !tokens.get(to - 1).isCapital()) {
      to--;
    }
    return new Run(run.from(), to);
  }

  /// What of a run no fixed one takes.
  private List<Run> rest(Run run, NavigableMap<Integer, Run> fixed) {
    Run one = overlapping(fixed, run);
    if (one == null) {
      return List.of(run);
    }
    int before = Math.min(one.from(), run.to());
    while (before > run.from() && !tokens.get(before - 1).isCapital()) {
      before--;
    }
    // What leads up to a fixed name is a name of its own only if a connecting word parts them.
    return before > run.from() && before < one.from()
        ? List.of(new Run(run.from(), before))
        : List.of();
  }

  /// Whether most of its weighty words are capitalised.
  boolean isCapitalised(Run run) {
    int capitals = 0;
    int weighty = 0;
    for (Token token : tokens.subList(run.from(), run.to())) {
      if (!Word.isSmall(token.lower())) {
        weighty++;
        capitals += token.isCapital() ? 1 : 0;
      }
    }
    return capitals >= 1
        && 3 * capitals >= 2 * weighty
        && (weighty > 1 || tokens.get(run.from()).gap() != Token.Gap.STOP);
  }

  /// The tokens of a span; null where it has none.
  @Nullable Run run(Span span) {
    int from = Token.first(tokens, span.start());
    int to = from;
    while (to < tokens.size() && tokens.get(to).end() <= span.end()) {
      to++;
    }
    return to > from ? new Run(from, to) : null;
  }
}
