package org.pursuant.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Chain;
import org.pursuant.domain.question.Event;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Revision;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.search.SearchOutcome.Piece;
import org.pursuant.domain.text.SourceText;

/// Writes questions to be read in a terminal.
final class QuestionLines {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private final PrintStream out;

  QuestionLines(PrintStream out) {
    this.out = out;
  }

  static String day(@Nullable LocalDate day) {
    return day == null ? "on a day not stated" : DAY.format(day);
  }

  static String who(@Nullable MemberRef member) {
    if (member == null) {
      return "somebody not named";
    }
    String name = member.name() != null ? member.name() : "Member " + member.identity().path();
    List<String> more = new ArrayList<>();
    if (member.party() != null) {
      more.add(member.party());
    }
    if (member.constituency() != null) {
      more.add(member.constituency());
    }
    return Wrapped.safe(more.isEmpty() ? name : name + " (" + String.join(", ", more) + ")");
  }

  /// Two lines: heading and address, then who, whom, when and what became of it.
  void brief(QuestionSummary q) {
    QuestionState s = q.state();
    String heading = s.heading() == null ? "(no heading yet)" : s.heading();
    out.println();
    out.println(Wrapped.safe(heading) + "  " + q.path());
    String body = s.body() == null ? "" : " · " + Wrapped.safe(s.body().name());
    String marks =
        q.marks().isEmpty()
            ? ""
            : " · " + q.marks().stream().sorted().map(Mark::code).collect(Collectors.joining(", "));
    out.println(
        "    "
            + who(s.askedBy())
            + body
            + " · "
            + day(s.tabled())
            + " · "
            + q.status().code()
            + marks);
  }

  /// A passage with its found words in brackets.
  void passage(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      words.append(piece.marked() ? "[" + piece.text() + "]" : piece.text());
    }
    if (!words.isEmpty()) {
      Wrapped.print(out, "    ", words.toString());
    }
  }

  /// A question with its whole life.
  void whole(QuestionDossier dossier) {
    QuestionSummary q = dossier.summary();
    brief(q);
    QuestionState s = q.state();
    if (s.due() != null) {
      out.println(
          "    for answer on "
              + day(s.due())
              + (Boolean.TRUE.equals(s.namedDay()) ? ", a named day" : ""));
    }
    text("Question", s.question());
    answer(s.answer());
    life(dossier);
    others("Answered together with", dossier.siblings(), dossier.siblings().size());
    others("The very same answer was given to", dossier.sameAnswer(), dossier.sameAnswerCount());
    sources(dossier);
  }

  private void text(String title, @Nullable SourceText text) {
    if (text != null) {
      out.println();
      out.println(title + (text.isClipped() ? " (known only in part)" : ""));
      Wrapped.print(out, "  ", text.text().plain());
    }
  }

  private void answer(@Nullable Answer a) {
    if (a == null) {
      out.println();
      out.println("No answer when last seen.");
      return;
    }
    String kind = a.holding() ? "Holding answer" : "Answer";
    String by = a.answeredBy() == null ? "" : " by " + who(a.answeredBy());
    text(kind + by + ", " + day(a.answeredOn()), a.text());
    if (a.text() == null) {
      out.println();
      out.println(kind + by + ", " + day(a.answeredOn()) + "; its words are not known.");
    }
    a.attachments()
        .forEach(file ->
            out.println(
                "  Attached: "
                    + Wrapped.safe(file.title() + (file.url() == null ? "" : " " + file.url()))));
  }

  private void life(QuestionDossier dossier) {
    if (!dossier.events().isEmpty()) {
      out.println();
      out.println("Its life");
      EventLines lines = new EventLines(out);
      dossier.events().forEach((Event e) -> lines.print(e));
    }
  }

  private void others(String title, List<QuestionSummary> questions, long count) {
    if (!questions.isEmpty()) {
      out.println();
      out.printf(Locale.ROOT, "%s %,d other%s:%n", title, count, count == 1 ? "" : "s");
      questions.stream()
          .limit(10)
          .forEach(q ->
              out.println(
                  "  "
                      + q.path()
                      + "  "
                      + Wrapped.safe(q.state().heading() == null ? "" : q.state().heading())));
    }
  }

  private void sources(QuestionDossier dossier) {
    out.println();
    out.println("Sources");
    for (Map.Entry<Lineage, Chain> entry : dossier.chains().entrySet()) {
      List<Revision> revisions = entry.getValue().revisions();
      out.printf(
          Locale.ROOT,
          "  %s: %d revision%s%n",
          entry.getKey().title(),
          revisions.size(),
          revisions.size() == 1 ? "" : "s");
      revisions.forEach(r ->
          out.println(
              "    "
                  + (r.firstSeen() == null ? "seen at a time not stated" : "seen " + r.firstSeen())
                  + ", "
                  + Wrapped.safe(r.provenance().origin() + ", " + r.provenance().place())));
    }
    out.println(
        "  Known as "
            + dossier.ids().stream().map(Object::toString).collect(Collectors.joining(", ")));
    dossier.formerKeys().forEach(k -> out.println("  Formerly " + k.path()));
  }
}
