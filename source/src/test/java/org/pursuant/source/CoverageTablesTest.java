package org.pursuant.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.pursuant.source.json.FieldUse;
import org.pursuant.source.membersapi.MemberJson;
import org.pursuant.source.questionsapi.QuestionFields;

/// The documentation names every field that a parser knows, with what becomes of it, and no other.
class CoverageTablesTest {
  private static final Pattern ROW =
      Pattern.compile("^\\| `([^`]+)` \\| (\\w+) \\| (.+) \\|$", Pattern.MULTILINE);

  private static Map<String, String> documented(String file, String section) throws IOException {
    Path path = Path.of("../docs/reference/sources").resolve(file);
    String text = Files.readString(path);
    int start = text.indexOf(section);
    assertThat(start).isNotNegative();
    int end = text.indexOf("\n## ", start + 1);
    Matcher rows = ROW.matcher(end < 0 ? text.substring(start) : text.substring(start, end));
    Map<String, String> uses = new TreeMap<>();
    while (rows.find()) {
      assertThat(uses.put(rows.group(1), rows.group(2))).as(rows.group(1)).isNull();
    }
    return uses;
  }

  private static Map<String, String> known(Map<String, FieldUse> uses) {
    Map<String, String> words = new TreeMap<>();
    uses.forEach((field, use) -> words.put(field, use.word()));
    return words;
  }

  @Test
  void everyFieldOfAQuestionIsDocumented() throws IOException {
    assertThat(documented("questions-api.md", "# Questions API"))
        .isEqualTo(known(QuestionFields.uses()));
  }

  @Test
  void everyFieldOfAMemberIsDocumented() throws IOException {
    assertThat(documented("members-api.md", "## Members API"))
        .isEqualTo(known(MemberJson.fieldUses()));
  }

  @Test
  void everyColumnAndFieldOfFilesIsDocumented() throws IOException {
    assertThat(documented("members-api.md", "## CSV of the current").keySet())
        .containsExactlyInAnyOrder(
            "member_id", "display_as", "full_title", "party_text", "pcon_name", "pcon_code");
    assertThat(documented("members-api.md", "## CSV of persons").keySet())
        .containsExactly("mnis_member_id", "twfy_person_id");
    assertThat(documented("archive-files.md", "## Question objects").keySet())
        .containsExactlyInAnyOrder("seen", "value", "links", "totalResults", "results");
    assertThat(documented("archive-files.md", "## Full texts").keySet())
        .containsExactlyInAnyOrder("id", "questionText", "answerText");
  }
}
