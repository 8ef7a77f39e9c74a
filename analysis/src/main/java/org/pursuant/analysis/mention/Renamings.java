package org.pursuant.analysis.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.pursuant.domain.mention.Mention.Form;
import org.pursuant.domain.mention.NamedQuestion.Renaming;

/// Finds where a text says that a name has changed: "the Lamp Board (formerly the Wick Board)".
final class Renamings {
  private static final Pattern FORMER_FOLLOWS =
      Pattern.compile(
          "\\s*[(,]?\\s*(?:(?:which|who) (?:was|were) |and )?(?:formerly|previously|originally)"
              + "(?: known as| called| named)?,? (?:the )?[\"“‘']?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LATER_FOLLOWS =
      Pattern.compile(
          "\\s*[(,]?\\s*(?:(?:which|who) (?:is|are|was|has been|have been) )?(?:since |later"
              + " |subsequently )?(?:now(?: known as| called| named)?|renamed(?: as|"
              + " to)?|re-named(?: as)?|became) (?:the )?[\"“‘']?",
          Pattern.CASE_INSENSITIVE);

  private static final int FARTHEST = 60;

  private Renamings() {}

  static List<Renaming> in(String text, List<FoundName> names) {
    List<Renaming> renamings = new ArrayList<>();
    for (int i = 1; i < names.size(); i++) {
      FoundName one = names.get(i - 1);
      FoundName other = names.get(i);
      int gap = other.at().start() - one.at().end();
      if (gap > 0
          && gap < FARTHEST
          && isNamed(one)
          && isNamed(other)
          && !one.key().equals(other.key())) {
        String between = between(text, one, other);
        if (FORMER_FOLLOWS.matcher(between).matches()) {
          renamings.add(new Renaming(other.key(), one.key()));
        } else if (LATER_FOLLOWS.matcher(between).matches()) {
          renamings.add(new Renaming(one.key(), other.key()));
        }
      }
    }
    return renamings;
  }

  private static boolean isNamed(FoundName name) {
    return name.form() == Form.FULL || name.form() == Form.DEFINED;
  }

  /// What stands between two names, without the brackets that define the first one's abbreviation.
  private static String between(String text, FoundName one, FoundName other) {
    return text.substring(one.at().end(), other.at().start()).replaceFirst("^\\)", "");
  }
}
