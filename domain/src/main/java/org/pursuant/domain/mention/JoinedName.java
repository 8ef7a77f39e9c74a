package org.pursuant.domain.mention;

import java.util.List;

/// The forms of one thing under the name that it goes by.
///
/// @param slug its address below `/names/`
/// @param title the name in full as it is written most
/// @param link the page of this site that tells of the same (`members/mnis-9`); empty where none
///   does
/// @param forms ids, the one of the title first
public record JoinedName(String slug, String title, NameKind kind, String link, List<Long> forms) {
  public JoinedName {
    forms = List.copyOf(forms);
  }
}
