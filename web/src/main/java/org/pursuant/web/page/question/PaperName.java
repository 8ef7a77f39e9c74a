package org.pursuant.web.page.question;

import java.time.LocalDate;
import org.pursuant.domain.reference.FoundReference;
import org.pursuant.domain.reference.FoundReference.Kind;
import org.pursuant.web.html.Dates;

/// What a paper of Parliament other than a question is called.
public final class PaperName {
  private PaperName() {}

  /// `Written statement HCWS549, 25 March 2031`.
  public static String of(FoundReference paper) {
    String name =
        switch (paper.kind()) {
          case STATEMENT -> "Written statement";
          case DEPOSITED_PAPER -> "Deposited paper";
          case OFFICIAL_REPORT -> "Official Report, column";
          case QUESTION, ANSWER -> "Question";
        };
    String number = paper.named() == null ? "" : " " + paper.named();
    LocalDate day = paper.kind() == Kind.DEPOSITED_PAPER ? null : paper.day();
    return name + number + (day == null ? "" : ", " + Dates.of(day));
  }
}
