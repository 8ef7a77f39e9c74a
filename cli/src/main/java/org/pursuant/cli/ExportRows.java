package org.pursuant.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;
import org.pursuant.web.page.QuestionData;
import org.pursuant.web.page.question.DerivedData;

/// Writes questions in the form of an export.
interface ExportRows {
  /// Writes one.
  ///
  /// @param derived null where nothing is derived, or it is not wanted
  void write(QuestionData question, @Nullable DerivedData derived);

  /// Each a line of JSON; what is derived is a field of it, left out where there is none.
  static ExportRows jsonLines(PrintStream out) {
    return (question, derived) ->
        out.print(
            (derived == null
                    ? Console.jsonLine(question)
                    : Console.jsonLine(question, "derived", derived))
                + "\n");
  }
}
