package org.pursuant.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Measures how well the program does what it does; each subject is a command of its own.
@Command(
    name = "evaluate",
    synopsisSubcommandLabel = "SUBJECT",
    description =
        "Measure how well the program does what it does, against what the record itself declares.",
    footer = {"", "Example:", "  ./pursuant evaluate search --help"})
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  /// The command with its subjects.
  static CommandLine of(Console console) {
    CommandLine evaluate = new CommandLine(new EvaluateCommand());
    evaluate.addSubcommand(new EvaluateSearchCommand(console));
    evaluate.addSubcommand(new EvaluateTimelinessCommand(console));
    evaluate.addSubcommand(new EvaluateModelsCommand(console));
    evaluate.addSubcommand(new EvaluateCommitmentsCommand(console));
    evaluate.addSubcommand(new EvaluateRepliesCommand(console));
    evaluate.addSubcommand(new EvaluateConnectionsCommand(console));
    evaluate
        .getSubcommands()
        .values()
        .forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    return evaluate;
  }

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "say what to evaluate: " + String.join(", ", spec.subcommands().keySet()));
  }
}
