package org.pursuant.source.membersapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pursuant.source.Documents.brief;
import static org.pursuant.source.Documents.observed;
import static org.pursuant.source.Documents.parse;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.source.questionsapi.Questions;

class MembersFilesTest {
  static final String ITEM =
      """
      {"value": {"id": 90001, "nameListAs": "Quill, Ada", "nameDisplayAs": "Ada Quill",
       "nameFullTitle": "Ada Quill MP", "latestParty": {"id": 1, "name": "Tidal Party"},
       "latestHouseMembership": {"membershipFrom": "Saltmarsh", "house": 1,
       "membershipStartDate": "2030-05-01T00:00:00", "membershipEndDate": null}}, "links": []}
      """
          .replace("\n", "");
  static final Member ADA =
      new Member(
          MemberId.mnis(90001),
          "Ada Quill",
          "Quill, Ada",
          "Ada Quill MP",
          List.of(
              new Member.Membership(House.COMMONS, "Saltmarsh", LocalDate.of(2030, 5, 1), null)),
          List.of(new Member.PartyPeriod("Tidal Party", null, null)));

  private final MembersFileParser parser = new MembersFileParser();

  @Test
  void readsItemsInEveryLayout() throws IOException {
    for (String layout :
        List.of(ITEM, "[" + ITEM + "]", "{\"items\":[" + ITEM + "],\"totalResults\":1}")) {
      assertThat(parse(parser, layout))
          .singleElement()
          .extracting(o -> ((Observation.MemberSeen) observed(o)).member())
          .isEqualTo(ADA);
    }
  }

  @Test
  void rejectsAMemberWithoutANameOrOfAnUnknownHouse() throws IOException {
    String noName = ITEM.replace("\"Ada Quill\"", "\" \"");
    String noHouse = ITEM.replace("\"house\": 1", "\"house\": 3");
    assertThat(brief(parse(parser, noName + "\n" + noHouse)))
        .containsExactly(
            "line 1: nameDisplayAs: expected a name",
            "line 2: latestHouseMembership.house: expected 1 (Commons) or 2 (Lords)");
  }

  @Test
  void readsCsvWithQuotesAndRejectsBadRows() throws IOException {
    String csv =
        MembersFileParser.HEADER
            + "\r\n1,Ada Quill,Ada Quill MP,Tidal Party,\"Cowal, \"\"Isle\"\"\n and Sea\",X1\r\n"
            + "x,No Number,,,,\n\n2,Short\n3,Bo Fell,,,,\n4,\"open,,,,";
    var outcomes = parse(parser, csv);
    assertThat(brief(outcomes))
        .containsExactly(
            "line 2",
            "line 4: expected six fields: " + MembersFileParser.HEADER,
            "line 6: expected six fields: " + MembersFileParser.HEADER,
            "line 7",
            "line 8: expected six fields: " + MembersFileParser.HEADER);
    Member ada = ((Observation.MemberSeen) observed(outcomes.getFirst())).member();
    assertThat(ada.memberships())
        .containsExactly(
            new Member.Membership(House.COMMONS, "Cowal, \"Isle\"\n and Sea", null, null));
    Member bo = ((Observation.MemberSeen) observed(outcomes.get(3))).member();
    assertThat(bo.parties()).isEmpty();
    assertThat(bo.fullTitle()).isNull();
  }

  @Test
  void linksPersonsToMembers() throws IOException {
    var outcomes =
        parse(new MemberLinksFileParser(), "twfy_person_id,mnis_member_id\n10001,172\n10002,\n");
    assertThat(observed(outcomes.getFirst()))
        .isEqualTo(
            new Observation.MemberLinked(
                new MemberId(MemberId.TWFY, "person/10001"), MemberId.mnis(172)));
    assertThat(brief(outcomes).getLast())
        .isEqualTo("line 3: expected two numbers: twfy_person_id,mnis_member_id");
  }

  @Test
  void takesSeatsAndPartiesFromAHistoryOfTheSameMember() {
    String history =
        """
        {"value": {"id": 90001, "nameHistory": [], "partyHistory": [
          {"startDate": "2030-05-01T00:00:00", "endDate": "2030-09-01T00:00:00",
           "party": {"name": "Harbour Party"}},
          {"startDate": "2030-09-01T00:00:00", "endDate": null, "party": {"name": "Tidal Party"}}],
         "houseMembershipHistory": [{"house": 2, "membershipFrom": "Life peer",
           "membershipStartDate": "2031-01-01T00:00:00"}]}}\
        """;
    Member full = MemberJson.withHistory(ADA, Questions.parse(history));
    assertThat(full.parties())
        .containsExactly(
            new Member.PartyPeriod(
                "Harbour Party", LocalDate.of(2030, 5, 1), LocalDate.of(2030, 9, 1)),
            new Member.PartyPeriod("Tidal Party", LocalDate.of(2030, 9, 1), null));
    assertThat(full.memberships())
        .containsExactly(
            new Member.Membership(House.LORDS, "Life peer", LocalDate.of(2031, 1, 1), null));
    assertThat(MemberJson.withHistory(ADA, Questions.parse(history.replace("90001", "9"))))
        .isEqualTo(ADA);
  }
}
