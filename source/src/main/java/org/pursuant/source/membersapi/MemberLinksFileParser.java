package org.pursuant.source.membersapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceForm;

/// Reads the CSV that links TheyWorkForYou's persons (`person/10001`; not the membership ids of its
/// XML) to Parliament's member ids.
public final class MemberLinksFileParser implements SourceParser {
  private static final String HEADER = "twfy_person_id,mnis_member_id";

  @Override
  public SourceForm form() {
    return SourceForm.MEMBER_LINKS_FILE;
  }

  @Override
  public boolean recognises(String name, String head) {
    return MembersFileParser.withoutMark(head).startsWith(HEADER);
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    try (Reader in =
        new BufferedReader(new InputStreamReader(document.open(), StandardCharsets.UTF_8))) {
      CsvRows rows = new CsvRows(in);
      rows.read();
      for (CsvRows.Row row = rows.read(); row != null; row = rows.read()) {
        sink.accept(link(row));
      }
    }
  }

  private static ParseOutcome link(CsvRows.Row row) {
    String place = "line " + row.line();
    String person = row.field(0);
    String mnis = row.field(1);
    if (!row.whole() || row.fields().size() != 2 || !isId(person) || !isId(mnis)) {
      return new ParseOutcome.Rejected(
          place, "expected two numbers: " + HEADER, String.join(",", row.fields()));
    }
    return new ParseOutcome.Parsed(
        place,
        new Observation.MemberLinked(
            new MemberId(MemberId.TWFY, "person/" + person), MemberId.mnis(Long.parseLong(mnis))));
  }

  private static boolean isId(String text) {
    return text.matches("\\d{1,9}");
  }
}
