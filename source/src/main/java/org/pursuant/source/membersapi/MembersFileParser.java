package org.pursuant.source.membersapi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.feed.ParseOutcome;
import org.pursuant.domain.feed.SourceDocument;
import org.pursuant.domain.feed.SourceParser;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.source.json.JsonItems;

/// Reads files of Members: the education department's look-up as CSV, which holds the Members of
/// the current House of Commons without dates, or Members API items as JSON (an array, lines, or a
/// search's envelope).
public final class MembersFileParser implements SourceParser {
  static final String HEADER = "member_id,display_as,full_title,party_text,pcon_name,pcon_code";

  @Override
  public SourceForm form() {
    return SourceForm.MEMBERS_FILE;
  }

  @Override
  public boolean recognises(String name, String head) {
    String start = withoutMark(head);
    return start.startsWith(HEADER)
        || ((start.startsWith("{") || start.startsWith("[")) && head.contains("\"nameDisplayAs\""));
  }

  static String withoutMark(String head) {
    return (head.startsWith("\uFEFF") ? head.substring(1) : head).stripLeading();
  }

  @Override
  public void parse(SourceDocument document, Consumer<ParseOutcome> sink) throws IOException {
    try (PushbackInputStream in = new PushbackInputStream(document.open(), 16)) {
      byte[] start = in.readNBytes(16);
      in.unread(start);
      String head = withoutMark(new String(start, StandardCharsets.UTF_8));
      if (head.startsWith("{") || head.startsWith("[")) {
        JsonItems.read(
            in, item -> sink.accept(item.read((place, json) -> MemberJson.read(json, place))));
      } else {
        csv(in, sink);
      }
    }
  }

  private static void csv(InputStream in, Consumer<ParseOutcome> sink) throws IOException {
    CsvRows rows =
        new CsvRows(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    rows.read();
    for (CsvRows.Row row = rows.read(); row != null; row = rows.read()) {
      sink.accept(member(row));
    }
  }

  private static ParseOutcome member(CsvRows.Row row) {
    String place = "line " + row.line();
    String id = row.field(0);
    String name = row.field(1);
    if (!row.whole() || row.fields().size() != 6 || !id.matches("\\d{1,9}") || name.isEmpty()) {
      return new ParseOutcome.Rejected(
          place, "expected six fields: " + HEADER, String.join(",", row.fields()));
    }
    String title = row.field(2);
    String party = row.field(3);
    String seat = row.field(4);
    return new ParseOutcome.Parsed(
        place,
        new Observation.MemberSeen(
            new Member(
                MemberId.mnis(Long.parseLong(id)),
                name,
                null,
                title.isEmpty() ? null : title,
                List.of(
                    new Member.Membership(House.COMMONS, seat.isEmpty() ? null : seat, null, null)),
                party.isEmpty() ? List.of() : List.of(new Member.PartyPeriod(party, null, null)))));
  }
}
