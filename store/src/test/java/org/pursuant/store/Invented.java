package org.pursuant.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.body.BodyRef;
import org.pursuant.domain.feed.Observation;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.Member;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.Coverage;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.SourceRef;
import org.pursuant.domain.record.StoreCounts;
import org.pursuant.domain.record.StoredItem;
import org.pursuant.domain.text.RichText;
import org.pursuant.domain.text.SourceText;

/// Invented questions for the tests, and a short way to store them.
final class Invented {
  static final Instant NOON = Instant.parse("2031-03-04T12:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  static final LocalDate TABLED = LocalDate.of(2031, 3, 3);
  static final String ASKED =
      "To ask the Secretary of State for Harbours, how many lighthouses were painted in blue in 2030.";
  static final BodyRef HARBOURS = new BodyRef(901, "Department for Harbours");

  private Invented() {}

  static QuestionState.Builder state(String uin) {
    return QuestionState.builder()
        .house(House.COMMONS)
        .tabled(TABLED)
        .uin(new Uin(uin))
        .askedBy(MemberRef.ofId(MemberId.mnis(7001)))
        .body(HARBOURS)
        .question(full("To ask the Secretary of State for Harbours, what number " + uin + " is."))
        .due(TABLED.plusDays(5))
        .namedDay(false);
  }

  /// What a page states of the question [#ASKED].
  static QuestionState.Builder printed() {
    return QuestionState.builder()
        .askedBy(new MemberRef(null, "Ada Quill", "Lantern Party", "Saltmarsh", null))
        .body(new BodyRef(null, "Department for Harbours"))
        .question(full(ASKED))
        .answer(answer("Four lighthouses were painted.", null));
  }

  static SourceText full(String words) {
    return SourceText.full(RichText.ofPlain(words));
  }

  static Answer answer(String words, @Nullable LocalDate day) {
    return new Answer(full(words), false, day, null, null, null, null, null, List.of());
  }

  static Member quill() {
    return new Member(
        MemberId.mnis(7001),
        "Ada Quill",
        "Quill, Ada",
        null,
        List.of(new Member.Membership(House.COMMONS, "Saltmarsh", null, null)),
        List.of(new Member.PartyPeriod("Lantern Party", null, null)));
  }

  static Observation.QuestionSeen official(long id, int hour, QuestionState state) {
    return seen(SourceId.official(id), Lineage.OFFICIAL, NOON.plusSeconds(hour * 3600L), state);
  }

  static Observation.QuestionSeen twfy(String gid, QuestionState state) {
    return seen(new SourceId(SourceId.TWFY, gid), Lineage.THEYWORKFORYOU, null, state);
  }

  static Observation.QuestionSeen page(String id, QuestionState state) {
    return seen(new SourceId(SourceId.PROVISIONAL, id), Lineage.PAGE, null, state);
  }

  static Observation.QuestionSeen seen(
      SourceId id, Lineage lineage, @Nullable Instant at, QuestionState state) {
    return new Observation.QuestionSeen(id, List.of(), lineage, at, Coverage.DETAIL, state);
  }

  static SourceForm formOf(Observation first) {
    return switch (first) {
      case Observation.QuestionSeen q ->
          switch (q.lineage()) {
            case OFFICIAL -> SourceForm.QUESTIONS_API;
            case PARLIAMENT_SEARCH -> SourceForm.PARLIAMENT_SEARCH;
            case THEYWORKFORYOU -> SourceForm.THEYWORKFORYOU;
            case PAGE -> SourceForm.PAGE;
          };
      case Observation.MemberSeen _ -> SourceForm.MEMBERS_FILE;
      case Observation.MemberLinked _ -> SourceForm.MEMBER_LINKS_FILE;
      default -> SourceForm.ARCHIVE_FILE;
    };
  }

  /// Keeps a document for each call and stores what it is taken to state.
  static StoreCounts store(Archive archive, Observation... observations) {
    return archive.writer().store(source(archive, observations), items(observations));
  }

  static SourceRef source(Archive archive, Observation... observations) {
    byte[] bytes = List.of(observations).toString().getBytes(StandardCharsets.UTF_8);
    try {
      String sha256 = archive.raw().keep(new ByteArrayInputStream(bytes));
      return new SourceRef(sha256, formOf(observations[0]), "invented.json", NOON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<StoredItem> items(Observation... observations) {
    List<StoredItem> items = new ArrayList<>();
    for (Observation o : observations) {
      items.add(new StoredItem("item " + (items.size() + 1), o));
    }
    return items;
  }
}
