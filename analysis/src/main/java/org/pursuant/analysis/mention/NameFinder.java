package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NamedQuestion.Definition;
import org.pursuant.domain.mention.NamedQuestion.Renaming;
import org.pursuant.domain.question.Addressee;

/// Finds what a question and its answer name.
///
/// Pure and safe for many threads. The time is in proportion to the length of the texts.
public final class NameFinder {
  /// Raised whenever other names, spans or kinds may come out.
  public static final int VERSION = 3;

  private final KnownNames known;
  private final NameEvidence evidence;

  public NameFinder(KnownNames known, NameEvidence evidence) {
    this.known = known;
    this.evidence = evidence;
  }

  /// What both texts name, each in the order of the text. The question's address ("To ask the
  /// Secretary of State for …") names nothing; what the question names, the answer may refer back
  /// to.
  ///
  /// @param question plain; null where there is none
  /// @param answer plain; null where there is none
  public Found in(@Nullable String question, @Nullable String answer) {
    Recall recall = new Recall();
    List<FoundName> asked =
        question == null ? List.of() : text(question, address(question), recall);
    List<FoundName> answered = answer == null ? List.of() : text(answer, 0, recall);
    List<Renaming> renamings = new ArrayList<>();
    if (question != null) {
      renamings.addAll(Renamings.in(question, asked));
    }
    if (answer != null) {
      renamings.addAll(Renamings.in(answer, answered));
    }
    return new Found(asked, answered, recall.definitions(), renamings);
  }

  private static int address(String question) {
    int matter = question.length() - Addressee.split(question).matter().length();
    return question.startsWith("To ask ") ? matter : 0;
  }

  private List<FoundName> text(String text, int from, Recall recall) {
    List<FoundName> found = new ArrayList<>(new TextNames(text, known, evidence, recall).find());
    found.removeIf(name -> name.at().start() < from);
    return List.copyOf(found);
  }

  /// What a question and its answer name.
  ///
  /// @param definitions abbreviations that they define as a name
  /// @param renamings changes of name that they tell
  public record Found(
      List<FoundName> question,
      List<FoundName> answer,
      List<Definition> definitions,
      List<Renaming> renamings) {
    public Found {
      question = List.copyOf(question);
      answer = List.copyOf(answer);
      definitions = List.copyOf(definitions);
      renamings = List.copyOf(renamings);
    }
  }
}
