package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.mention.NamedQuestion.Definition;

/// What a question and its answer have named so far: abbreviations that they defined, and the last
/// name with each head word.
final class Recall {
  private final Map<String, Meaning> meanings = new LinkedHashMap<>();
  private final Map<String, FoundName> byHead = new HashMap<>();

  /// What an abbreviation stands for in these texts.
  ///
  /// @param name null where it stands for a term that is no name
  record Meaning(@Nullable FoundName name) {}

  void define(String abbreviation, @Nullable FoundName name) {
    meanings.put(abbreviation, new Meaning(name));
  }

  /// The abbreviations that are defined, with the keys of the names that they stand for.
  List<Definition> definitions() {
    List<Definition> definitions = new ArrayList<>();
    meanings.forEach((abbreviation, meaning) -> {
      FoundName name = meaning.name();
      definitions.add(new Definition(abbreviation, name == null ? "" : name.key()));
    });
    return definitions;
  }

  @Nullable Meaning meaning(String abbreviation) {
    return meanings.get(abbreviation);
  }

  void remember(String head, FoundName name) {
    byHead.put(head, name);
  }

  @Nullable FoundName last(String head) {
    return byHead.get(head);
  }
}
