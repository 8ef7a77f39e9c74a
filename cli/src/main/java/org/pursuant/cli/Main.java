package org.pursuant.cli;

import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/// The command line. Results go to standard output, progress and errors to standard error; exit
/// codes are 0, 1 (it failed or something was left undone) and 2 (it was called wrongly).
@Command(
    name = "pursuant",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description =
        "Follow what government tells Parliament: the record of written questions and answers.",
    footer = {
      "",
      "Begin with:  ./pursuant start",
      "Then:        ./pursuant sync --since 2025-09-01     (fetch from Parliament)",
      "             ./pursuant import downloads/           (take in files)",
      "             ./pursuant search \"asylum accommodation\"",
      "Each command tells more with --help."
    })
public final class Main {
  /// Kept, since a logger that nobody keeps forgets its level.
  private static final Logger SEARCH_LOG = Logger.getLogger("org.apache.lucene");

  private Main() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    // Lucene tells at each start which instructions of the processor it found, and which it would
    // like:
    // those serve vectors, of which there are none yet.
    SEARCH_LOG.setLevel(Level.SEVERE);
    Console console = Console.ofProcess();
    int code = commandLine(console).execute(args);
    console.flush();
    System.exit(code);
  }

  /// The command line with all its commands, as it writes to this process's streams.
  public static CommandLine commandLine() {
    return commandLine(Console.ofProcess());
  }

  /// The command line with all its commands, as it writes to a console.
  static CommandLine commandLine(Console console) {
    CommandLine main = new CommandLine(new Main());
    main.addSubcommand(new StartCommand(console));
    main.addSubcommand(new ImportCommand(console));
    main.addSubcommand(new SyncCommand(console));
    main.addSubcommand(new SearchCommand(console));
    main.addSubcommand(new AskedCommand(console, System.in));
    main.addSubcommand(new ShowCommand(console));
    main.addSubcommand(new NamesCommand(console));
    main.addSubcommand(new FollowCommand(console));
    main.addSubcommand(new PromisesCommand(console));
    main.addSubcommand(new StatsCommand(console));
    main.addSubcommand(new ExportCommand(console));
    main.addSubcommand(new CheckCommand(console));
    main.addSubcommand(new ReindexCommand(console));
    main.addSubcommand(new VectorsCommand(console));
    main.addSubcommand(new DeriveCommand(console));
    main.addSubcommand(new CalendarCommand(console));
    main.addSubcommand(new LinesCommand(console));
    main.addSubcommand(new FiguresCommand(console));
    main.addSubcommand(new MeasureCommand(console));
    main.addSubcommand(new MeasureScaleCommand(console));
    main.addSubcommand(EvaluateCommand.of(console));
    main.getSubcommands().values().forEach(c -> c.getCommandSpec().mixinStandardHelpOptions(true));
    main.setOut(console.outWriter());
    main.setErr(console.errWriter());
    main.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.AUTO));
    main.registerConverter(LocalDate.class, new Values.Day());
    main.setCaseInsensitiveEnumValuesAllowed(true);
    main.setUsageHelpAutoWidth(true);
    main.setParameterExceptionHandler(new Failures(console)::wrongCall);
    main.setExecutionExceptionHandler(new Failures(console)::failed);
    return main;
  }

  /// The version in the program's own jar.
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {"pursuant " + (version == null ? "(not packaged)" : version)};
    }
  }
}
