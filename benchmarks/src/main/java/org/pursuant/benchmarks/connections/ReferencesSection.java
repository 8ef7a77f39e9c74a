package org.pursuant.benchmarks.connections;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pursuant.analysis.reference.Citations;
import org.pursuant.analysis.reference.Resolver;
import org.pursuant.domain.feed.Progress;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.Citable;
import org.pursuant.domain.reference.Citation.NumberedQuestion;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.Place;
import org.pursuant.domain.reference.ReferenceStore;
import org.pursuant.domain.reference.Resolution;
import org.pursuant.domain.reference.Resolution.Resolved;
import org.pursuant.domain.reference.StatedDay;
import org.pursuant.domain.text.RichText;
import org.pursuant.pipeline.CitingTexts;

/// Measures references against the links of answers: those that give the day and the number of the
/// question cited are the truth, and the words beside them are read with the links taken away.
public final class ReferencesSection implements ConnectionsSection {
  private final ReferenceStore references;

  public ReferencesSection(ReferenceStore references) {
    this.references = references;
  }

  @Override
  public Measured measure(RecordReader record, Progress progress) {
    LinkTally chosen = new LinkTally();
    LinkTally heldOut = new LinkTally();
    Map<String, Map<String, Long>> found = new TreeMap<>();
    CitingTexts texts = CitingTexts.of(record);
    record.forEach(q -> {
      judge(q, texts, chosen, heldOut);
      references.in(q.id()).forEach(r -> count(r, found));
    });
    ReferenceFigures figures = new ReferenceFigures(chosen.links(), heldOut.links(), found);
    return new Measured("references", figures, ReferencesPage.write(figures));
  }

  private static void count(FoundReference r, Map<String, Map<String, Long>> found) {
    String result =
        switch (r.resolution()) {
          case Resolved resolved -> resolved.sureness().code();
          case Resolution.Unresolved unresolved -> unresolved.why().code();
        };
    found
        .computeIfAbsent(r.kind().code() + " in " + r.place().code(), _ -> new TreeMap<>())
        .merge(result, 1L, Long::sum);
  }

  private void judge(
      QuestionSummary question, CitingTexts texts, LinkTally chosen, LinkTally heldOut) {
    Answer answer = question.state().answer();
    if (answer == null || answer.text() == null || !answer.text().text().markup().contains("<a ")) {
      return;
    }
    RichText text = answer.text().text();
    Map<String, NumberedQuestion> linked = new LinkedHashMap<>();
    numbered(text).stream()
        .filter(c -> c.linkedDay() != null)
        .forEach(c -> linked.putIfAbsent(c.uin().value(), c));
    if (linked.isEmpty()) {
      return;
    }
    Map<String, NumberedQuestion> alone = new HashMap<>();
    RichText words = WordsAlone.of(text);
    numbered(words).forEach(c -> alone.putIfAbsent(c.uin().value(), c));
    boolean anyNumber = words.plain().matches("(?s).*\\d{3}.*");
    linked.forEach((uin, link) -> {
      LocalDate day = day(link.linkedDay());
      boolean named = anyNumber && words.plain().contains(uin.replace("HL", ""));
      judge(
          question,
          texts,
          day,
          link,
          named ? alone.get(uin) : null,
          named,
          day.getMonthValue() % 2 == 0 ? chosen : heldOut);
    });
  }

  private static List<NumberedQuestion> numbered(RichText text) {
    return Citations.in(text, Place.ANSWER).stream()
        .filter(NumberedQuestion.class::isInstance)
        .map(NumberedQuestion.class::cast)
        .toList();
  }

  private static LocalDate day(@Nullable StatedDay stated) {
    return stated == null ? LocalDate.MIN : stated.date().orElse(LocalDate.MIN);
  }

  private void judge(
      QuestionSummary question,
      CitingTexts texts,
      LocalDate day,
      NumberedQuestion link,
      @Nullable NumberedQuestion words,
      boolean named,
      LinkTally tally) {
    QuestionId meant =
        references.numbered(link.uin()).stream()
            .filter(c -> day.equals(c.tabled()))
            .map(Citable::id)
            .findFirst()
            .orElse(null);
    Resolution got =
        words == null
            ? null
            : new Resolver(references).resolve(words, texts.of(question, Place.ANSWER));
    QuestionId to = got instanceof Resolved resolved ? resolved.question() : null;
    tally.add(
        named,
        words == null ? null : form(words),
        meant != null,
        to != null,
        to != null && to.equals(meant));
  }

  private static String form(NumberedQuestion words) {
    String number = words.form().name().toLowerCase(Locale.ROOT);
    String day =
        words.linkedDay() != null
            ? "address"
            : words.days().isEmpty()
                ? "no day"
                : words.days().getFirst().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return (words.uin().value().startsWith("HL") ? "Lords " : "") + number + ", " + day;
  }
}
