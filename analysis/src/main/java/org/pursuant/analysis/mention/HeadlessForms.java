package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;

/// Finds abbreviations that leave the head word of a name out: "Tending Hedges Together Programme
/// (THT)". Only directly after a capitalised run, which has to spell all of the abbreviation.
final class HeadlessForms {
  private HeadlessForms() {}

  /// @param defined what is found without this rule
  static List<ShortForm> in(
      String text, List<Token> tokens, List<Run> runs, List<ShortForm> defined) {
    List<ShortForm> forms = new ArrayList<>();
    for (Run run : runs) {
      if (run.size() > 2
          && run.to() < tokens.size()
          && opensWithAbbreviation(text, tokens, run.to())) {
        ShortForm form = form(text, tokens, run);
        if (form != null && defined.stream().noneMatch(d -> d.at().start() == form.at().start())) {
          forms.add(form);
        }
      }
    }
    return forms;
  }

  private static boolean opensWithAbbreviation(String text, List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean closed = token.end() < text.length() && text.charAt(token.end()) == ')';
    return token.gap() == Token.Gap.OPEN && token.isInitials() && closed;
  }

  private static @org.jspecify.annotations.Nullable ShortForm form(
      String text, List<Token> tokens, Run run) {
    int head = run.headAt(tokens);
    int from = tokens.get(run.from()).lower().equals("the") ? run.from() + 1 : run.from();
    Token token = tokens.get(run.to());
    Span at = new Span(token.start(), token.end());
    Abbreviation abbreviation = Abbreviation.inside(text, at);
    if (HeadWords.kind(tokens.get(head).lower()) == null
        || head - from < 2
        || abbreviation == null) {
      return null;
    }
    Span spelling = new Run(from, head).span(tokens);
    var alignment = new Alignment(abbreviation.letters(), Word.in(text, spelling));
    Span whole = new Run(from, run.to()).span(tokens);
    return alignment.costFrom(0) <= abbreviation.allowance()
        ? new ShortForm(abbreviation.name(), whole.of(text), at, whole)
        : null;
  }
}
