package org.pursuant.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionDossier;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.web.page.QuestionData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows one question with its whole life.
@Command(
    name = "show",
    description = {
      "Show a question: its text, its answer, what happened to it and when, and where each state was read.",
      "A UIN that was used in several sessions lists them."
    },
    footer = {
      "",
      "Examples:",
      "  ./pursuant show HL4404",
      "  ./pursuant show commons/2024-12-02/17499",
      "  ./pursuant show id:1746395",
      "  ./pursuant show https://questions-statements.parliament.uk/written-questions/detail/2024-12-02/17499"
    })
final class ShowCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      paramLabel = "QUESTION",
      description =
          "A UIN, HOUSE/DATE/UIN, id:NUMBER (the official API's), or an address on the web.")
  private String question = "";

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  @Mixin private final ArchiveFolder archive = new ArchiveFolder();

  ShowCommand(Console console) {
    this.console = console;
  }

  /// The JSON of the command.
  ///
  /// @param questions those of which the UIN was given, when they are several; then the other is
  ///   null
  record Choice(List<QuestionData> questions) {}

  @Override
  public Integer call() throws IOException {
    try (OpenArchive open = archive.openExisting()) {
      List<QuestionId> found = new QuestionAddress(open.reader()).find(question);
      if (found.isEmpty()) {
        throw new FailureException(
            "no question is known as '%s': give a UIN (HL4404), HOUSE/DATE/UIN (commons/2024-12-02/17499), id:NUMBER or an address"
                .formatted(question));
      }
      if (found.size() == 1) {
        open.reader().dossier(found.getFirst()).ifPresent(d -> print(d, open));
      } else {
        print(open.reader().summaries(found));
      }
    }
    return 0;
  }

  private void print(QuestionDossier dossier, OpenArchive open) {
    if (json) {
      console.json(Life.of(dossier, new Inferred(open).of(dossier.summary(), true)));
    } else {
      new QuestionLines(console.out()).whole(dossier);
      new ReferenceLines(console.out(), open.reader(), open.derived().references())
          .of(dossier.summary().id());
    }
  }

  private void print(List<QuestionSummary> several) {
    if (json) {
      console.json(new Choice(several.stream().map(QuestionData::of).toList()));
      return;
    }
    console.out().println(question + " was used for " + several.size() + " questions:");
    QuestionLines lines = new QuestionLines(console.out());
    several.forEach(lines::brief);
  }
}
