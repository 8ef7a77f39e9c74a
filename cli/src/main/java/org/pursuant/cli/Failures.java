package org.pursuant.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.pursuant.domain.search.QuestionIndex.IndexBusyException;
import org.pursuant.index.UnreadableIndexException;
import org.pursuant.store.ArchiveException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Tells of failures in one line that says what to do. The stack trace shows where `PURSUANT_DEBUG`
/// is set.
final class Failures {
  private final Console console;

  Failures(Console console) {
    this.console = console;
  }

  /// The command was called wrongly.
  int wrongCall(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    console.say("pursuant: " + e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, command.getErr());
    console.say("Try: ./" + command.getCommandSpec().qualifiedName() + " --help");
    trace(e);
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  /// The command was called rightly and failed.
  int failed(Exception e, CommandLine command, ParseResult parsed) {
    if (e instanceof WrongCallException wrong) {
      return wrongCall(new ParameterException(command, wrong.getMessage()), new String[0]);
    }
    console.flush();
    console.say("pursuant: " + message(e));
    trace(e);
    return command.getCommandSpec().exitCodeOnExecutionException();
  }

  private static String message(Exception e) {
    return switch (e) {
      case FailureException f -> String.valueOf(f.getMessage());
      case ArchiveException a -> String.valueOf(a.getMessage());
      case IndexBusyException b -> b.getMessage() + "; wait until it ends, and try again";
      case UnreadableIndexException u -> String.valueOf(u.getMessage());
      case UncheckedIOException u -> String.valueOf(u.getMessage());
      case IOException io -> file(io);
      default ->
          "unexpected: " + e + ". Please report it; PURSUANT_DEBUG=1 shows where it happened.";
    };
  }

  private static String file(IOException e) {
    return switch (e) {
      case AccessDeniedException a -> "no permission for " + a.getFile();
      case FileSystemException f ->
          f.getFile() + ": " + (f.getReason() == null ? "cannot be used" : f.getReason());
      default -> "cannot read or write: " + e.getMessage();
    };
  }

  private void trace(Exception e) {
    if (System.getenv("PURSUANT_DEBUG") != null) {
      e.printStackTrace(console.err());
    }
  }
}
