package org.pursuant.pipeline;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pursuant.analysis.reference.Citations;
import org.pursuant.analysis.reference.Resolver;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.CitableQuestions;
import org.pursuant.domain.reference.Citation;
import org.pursuant.domain.reference.Citing;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.text.SourceText;

/// Finds in the record the questions that a question cites, by their numbers or by the day of the
/// answer with a heading or Member, as soon as it comes in. What the record does not hold then is
/// not told of later.
final class CitedQuestions {
  private final Resolver resolver;
  private final CitingTexts texts;

  CitedQuestions(RecordReader record) {
    this.resolver = new Resolver(new Held(record));
    this.texts = CitingTexts.of(record);
  }

  Set<QuestionId> of(QuestionSummary citing) {
    SourceText text = citing.state().question();
    Set<QuestionId> found = new LinkedHashSet<>();
    if (text != null && citing.state().tabled() != null) {
      Citing written = texts.of(citing, Place.QUESTION);
      for (Citation citation : Citations.in(text.text(), Place.QUESTION)) {
        if (resolver.resolve(citation, written) instanceof Resolution.Resolved to) {
          found.add(to.question());
        }
      }
    }
    return found;
  }

  private record Held(RecordReader record) implements CitableQuestions {
    @Override
    public List<Citable> numbered(Uin uin) {
      return citable(record.findByUin(uin.value()));
    }

    @Override
    public List<Citable> answeredOn(LocalDate day) {
      return citable(record.answeredOn(day));
    }

    private static List<Citable> citable(List<QuestionSummary> questions) {
      return questions.stream().map(q -> Citable.of(q.id(), q.state())).toList();
    }
  }
}
