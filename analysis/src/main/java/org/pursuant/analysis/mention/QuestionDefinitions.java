package org.pursuant.analysis.mention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.search.DefinitionFinder;
import org.pursuant.domain.text.SourceText;

/// The abbreviations that a question and its answer define, as [ShortForms] finds them.
public final class QuestionDefinitions implements DefinitionFinder {
  @Override
  public List<Definition> in(QuestionState question) {
    Map<List<String>, Definition> found = new LinkedHashMap<>();
    collect(question.question(), found);
    collect(question.answer() == null ? null : question.answer().text(), found);
    return List.copyOf(found.values());
  }

  private static void collect(@Nullable SourceText text, Map<List<String>, Definition> found) {
    if (text == null) {
      return;
    }
    for (ShortForm form : ShortForms.in(text.text().plain())) {
      String meaning = LongForms.key(form.longForm());
      found.putIfAbsent(
          List.of(form.name(), meaning), new Definition(form.name(), form.longForm(), meaning));
    }
  }
}
