package org.pursuant.analysis.reference;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pursuant.domain.legislature.Session;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.CitableQuestions;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.Citation.UnnumberedAnswer;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Evidence;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.Resolution.Sureness;
import org.pursuant.domain.reference.Resolution.Unresolved;
import org.pursuant.domain.reference.Resolution.Why;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.text.EditDistance;

/// Finds the question that a citation means.
///
/// A number is used anew in each session, so it takes a day, or what else speaks for a question, to
/// tell which one is meant. A question tabled after the text was given is never meant. Where the
/// words leave it open, nothing is resolved. Pure but for what it asks of its port.
public final class Resolver {
  private final CitableQuestions questions;

  public Resolver(CitableQuestions questions) {
    this.questions = questions;
  }

  /// To what a citation in a text leads.
  public Resolution resolve(Citation citation, Citing citing) {
    return switch (citation) {
      case NumberedQuestion q -> new Numbered(q, citing).resolve();
      case UnnumberedAnswer a -> new UnnumberedRules(questions, citing).resolve(a);
      case Citation.WrittenStatement _, Citation.DepositedPaper _, Citation.OfficialReport _ ->
          new Unresolved(Why.NOT_A_QUESTION);
    };
  }

  /// Whether a question can have been known to who wrote the text.
  static boolean earlier(Citable question, Citing citing) {
    return !question.id().equals(citing.id())
        && (question.earliest() == null || citing.after(question.earliest()));
  }

  private final class Numbered {
    private final NumberedQuestion cited;
    private final Citing citing;
    private final DayMatch days;

    Numbered(NumberedQuestion cited, Citing citing) {
      this.cited = cited;
      this.citing = citing;
      this.days = new DayMatch(citing);
    }

    Resolution resolve() {
      List<Citable> held =
          questions.numbered(cited.uin()).stream().filter(q -> earlier(q, citing)).toList();
      return linked(held)
          .or(() -> exact(held))
          .or(() -> unanswered(held))
          .or(() -> slipped(held))
          .or(this::otherNumber)
          .orElseGet(() -> new Unresolved(why(held)));
    }

    private Why why(List<Citable> held) {
      if (held.isEmpty()) {
        return Why.NOT_HELD;
      }
      return cited.days().isEmpty() ? Why.TOO_LITTLE : Why.DAY_DISAGREES;
    }

    private Optional<Resolution> linked(List<Citable> held) {
      StatedDay day = cited.linkedDay();
      return day == null
          ? Optional.empty()
          : held.stream()
              .filter(q -> q.tabled() != null && day.fits(q.tabled()))
              .findFirst()
              .map(q -> resolved(q, Sureness.CERTAIN, List.of(Evidence.LINK)));
    }

    private Resolution resolved(Citable question, Sureness sureness, List<Evidence> evidence) {
      Set<Evidence> all = EnumSet.of(Evidence.NUMBER);
      all.addAll(evidence);
      all.addAll(Agreement.of(cited.hints(), citing, question));
      return new Resolved(question.id(), sureness, all);
    }

    /// The question of that number that was answered, or tabled, on the day stated.
    private Optional<Resolution> exact(List<Citable> held) {
      List<Citable> fitting =
          held.stream().filter(q -> !days.exact(cited.days(), q).isEmpty()).toList();
      if (fitting.size() != 1) {
        return fitting.isEmpty() ? Optional.empty() : Optional.of(new Unresolved(Why.SEVERAL));
      }
      Citable question = fitting.getFirst();
      List<Evidence> match = days.exact(cited.days(), question);
      boolean supplied = match.contains(Evidence.YEAR_SUPPLIED);
      boolean known = !supplied || citing.from() != null && citing.to() != null;
      return Optional.of(resolved(question, known ? Sureness.CERTAIN : Sureness.PROBABLE, match));
    }

    /// The question of that number in the session of the day stated, whose answer the record lacks.
    private Optional<Resolution> unanswered(List<Citable> held) {
      List<Citable> fitting = held.stream().filter(q -> days.possible(cited.days(), q)).toList();
      return fitting.size() != 1 || misnamed(fitting.getFirst())
          ? Optional.empty()
          : Optional.of(
              resolved(
                  fitting.getFirst(),
                  Sureness.PROBABLE,
                  List.of(Evidence.NOT_YET_HELD, Evidence.SESSION)));
    }

    /// The only question of that number in the session, where more speaks for it than the number,
    /// and nothing against it.
    private Optional<Resolution> slipped(List<Citable> held) {
      List<Citable> sameSession = held.stream().filter(this::ofTheSession).toList();
      if (sameSession.size() != 1) {
        return Optional.empty();
      }
      Citable question = sameSession.getFirst();
      Evidence slip = days.slip(cited.days(), question);
      Set<Evidence> agreed = Agreement.of(cited.hints(), citing, question);
      boolean named =
          agreed.contains(Evidence.HEADING)
              || agreed.contains(Evidence.MEMBER)
              || agreed.contains(Evidence.SAME_ASKER);
      boolean dayless = cited.days().stream().allMatch(d -> d.kind() == StatedDay.Kind.TODAY);
      boolean enough =
          agreed.contains(Evidence.HEADING)
              || slip != null && (named || agreed.contains(Evidence.BODY))
              || dayless;
      if (!enough || contradicted(question)) {
        return Optional.empty();
      }
      List<Evidence> evidence = new ArrayList<>(List.of(Evidence.SESSION));
      if (slip != null) {
        evidence.add(slip);
      }
      return Optional.of(resolved(question, Sureness.PROBABLE, evidence));
    }

    private boolean ofTheSession(Citable question) {
      Session session = question.session();
      return session != null
          && (session.equals(citing.session())
              || cited.days().stream()
                  .flatMap(d -> d.date().stream())
                  .anyMatch(d -> Session.on(d).equals(Optional.of(session))));
    }

    private boolean misnamed(Citable question) {
      Agreement.Says heading = Agreement.heading(cited.hints(), question);
      boolean member =
          Agreement.member(cited.hints(), question) == Agreement.Says.NO
              || Agreement.sameAsker(cited.hints(), citing, question) == Agreement.Says.NO;
      return heading == Agreement.Says.NO || heading == Agreement.Says.NOTHING && member;
    }

    private boolean contradicted(Citable question) {
      return misnamed(question)
          || Agreement.heading(cited.hints(), question) != Agreement.Says.YES
              && Agreement.body(citing, question) == Agreement.Says.NO;
    }

    /// The question of nearly that number with the heading and the day stated.
    private Optional<Resolution> otherNumber() {
      if (cited.hints().heading() == null) {
        return Optional.empty();
      }
      List<Citable> fitting =
          cited.days().stream()
              .flatMap(d -> d.date().stream())
              .flatMap(d -> questions.answeredOn(d).stream())
              .filter(q -> earlier(q, citing))
              .filter(q -> q.uin() != null && near(q.uin(), cited.uin()))
              .filter(q -> Agreement.wholeHeading(cited.hints(), q) == Agreement.Says.YES)
              .distinct()
              .toList();
      return fitting.size() != 1 ? Optional.empty() : Optional.of(slipOfNumber(fitting.getFirst()));
    }

    private Resolution slipOfNumber(Citable question) {
      Set<Evidence> all = EnumSet.of(Evidence.NUMBER_SLIP);
      all.addAll(days.exact(cited.days(), question));
      all.addAll(Agreement.of(cited.hints(), citing, question));
      return new Resolved(question.id(), Sureness.PROBABLE, all);
    }

    private static boolean near(Uin one, Uin other) {
      return one.value().length() > 2
          && one.value().startsWith("HL") == other.value().startsWith("HL")
          && EditDistance.between(one.value(), other.value()) == 1;
    }
  }
}
