package org.pursuant.domain.mention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.QuestionId;

/// What one question and its answer name, and what they say of names.
///
/// @param day tabled; where that is not stated, answered; null where neither is
/// @param body the slug of the asked body; empty where not stated
/// @param asker the path of the asker's page; empty where not stated
/// @param definitions abbreviations defined in it
/// @param renamings said in it
/// @param members whom they mean
public record NamedQuestion(
    QuestionId question,
    @Nullable LocalDate day,
    String body,
    String asker,
    List<Mention> mentions,
    List<Definition> definitions,
    List<Renaming> renamings,
    List<MeantMember> members) {
  public NamedQuestion {
    mentions = List.copyOf(mentions);
    definitions = List.copyOf(definitions);
    renamings = List.copyOf(renamings);
    members = List.copyOf(members);
  }

  /// An abbreviation and the key of the name in full that it stands for; empty where it stands for
  /// a term that is no name.
  public record Definition(String abbreviation, String key) {}

  /// Keys of one name before and after it changed.
  public record Renaming(String former, String later) {}
}
