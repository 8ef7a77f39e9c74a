package org.pursuant.analysis.reference;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.CitableQuestions;
import org.pursuant.domain.reference.Citation.Hints;
import org.pursuant.domain.reference.Citation.UnnumberedAnswer;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Sureness;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.domain.reference.Resolution.Why;
import org.pursuant.domain.reference.StatedDay;

/// Finds the answer that is named by its day and by its heading or the Member who asked.
final class UnnumberedRules {
  private final CitableQuestions questions;
  private final Citing citing;
  private final DayMatch days;

  UnnumberedRules(CitableQuestions questions, Citing citing) {
    this.questions = questions;
    this.citing = citing;
    this.days = new DayMatch(citing);
  }

  Resolution resolve(UnnumberedAnswer cited) {
    Hints hints = cited.hints();
    boolean named = hints.heading() != null || hints.member() != null || hints.sameAsker();
    if (!named || cited.days().isEmpty()) {
      return new Unresolved(Why.TOO_LITTLE);
    }
    List<Citable> fitting =
        cited.days().stream()
            .flatMap(this::dates)
            .distinct()
            .flatMap(d -> questions.answeredOn(d).stream())
            .distinct()
            .filter(q -> Resolver.earlier(q, citing))
            .filter(q -> fits(q, hints))
            .toList();
    if (fitting.isEmpty()) {
      return new Unresolved(Why.NOT_HELD);
    }
    return fitting.size() == 1 || together(fitting)
        ? resolved(cited, fitting)
        : new Unresolved(Why.SEVERAL);
  }

  private Stream<LocalDate> dates(StatedDay day) {
    if (day.kind() == StatedDay.Kind.TODAY) {
      return citing.day().stream();
    }
    LocalDate to = citing.to();
    if (day.year() != null || to == null) {
      return day.date().stream();
    }
    return Stream.of(to.getYear(), to.getYear() - 1)
        .flatMap(year -> day.in(year).stream())
        .filter(citing::after)
        .limit(1);
  }

  /// Nothing known speaks against it, and a heading or the asker for it.
  private boolean fits(Citable question, Hints hints) {
    List<Agreement.Says> said =
        List.of(
            Agreement.wholeHeading(hints, question),
            Agreement.member(hints, question),
            Agreement.sameAsker(hints, citing, question));
    return said.contains(Agreement.Says.YES)
        && !said.contains(Agreement.Says.NO)
        && Agreement.body(citing, question) != Agreement.Says.NO;
  }

  /// Whether all were answered together with the first.
  private static boolean together(List<Citable> fitting) {
    Citable first = fitting.getFirst();
    return fitting.stream()
        .skip(1)
        .allMatch(q -> first.group().stream().anyMatch(p -> p.uin().equals(q.uin())));
  }

  private Resolution resolved(UnnumberedAnswer cited, List<Citable> fitting) {
    Citable question = fitting.getFirst();
    Set<Evidence> evidence = EnumSet.noneOf(Evidence.class);
    evidence.addAll(days.exact(cited.days(), question));
    evidence.addAll(Agreement.of(cited.hints(), citing, question));
    if (fitting.size() > 1) {
      evidence.add(Evidence.GROUP);
    }
    return new Resolved(question.id(), Sureness.PROBABLE, evidence);
  }
}
