package org.pursuant.cli;

import java.io.PrintStream;
import java.util.List;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.ReferenceReader;
import org.pursuant.web.html.ReferenceWords;
import org.pursuant.web.page.question.PaperName;

/// Writes what a question cites and what cites it, to be read in a terminal.
final class ReferenceLines {
  private static final int MOST = 20;

  private final PrintStream out;
  private final RecordReader record;
  private final ReferenceReader references;

  ReferenceLines(PrintStream out, RecordReader record, ReferenceReader references) {
    this.out = out;
    this.record = record;
    this.references = references;
  }

  void of(QuestionId question) {
    List<FoundReference> found = references.in(question);
    if (!found.isEmpty()) {
      out.println();
      out.println("Cites");
      found.forEach(this::cited);
    }
    List<QuestionId> citing =
        references.to(question, MOST).stream().map(FoundReference::citing).distinct().toList();
    if (!citing.isEmpty()) {
      out.println();
      out.println("Cited by");
      record.summaries(citing).forEach(q -> out.println("  " + line(q)));
    }
  }

  private void cited(FoundReference reference) {
    QuestionId target = reference.target();
    String where =
        target == null
            ? PaperName.of(reference)
            : record.summary(target).map(ReferenceLines::line).orElse(PaperName.of(reference));
    String why = ReferenceWords.why(reference);
    out.println("  " + Wrapped.safe(where) + (why.isEmpty() ? "" : " (" + why + ")"));
  }

  private static String line(QuestionSummary q) {
    String heading = q.state().heading();
    return q.path() + (heading == null ? "" : "  " + Wrapped.safe(heading));
  }
}
