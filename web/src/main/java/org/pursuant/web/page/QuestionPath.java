package org.pursuant.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.site.Request;

/// Reads which question an address names: by its parts `house`, `tabled` and `uin`, or `scheme` and
/// `value`. Questions of which no source states the date tabled are addressed by the day of the
/// answer.
public final class QuestionPath {
  private static final String ANSWERED = "answered-";

  private QuestionPath() {}

  /// The question; empty where there is none.
  public static Optional<QuestionId> find(Request request, RecordReader record) {
    return ofId(request) ? byId(request, record) : byKey(request, record);
  }

  /// The path as it was asked for, without what is before and behind it; see
  /// [org.pursuant.domain.record.QuestionSummary#path()].
  public static String asked(Request request) {
    return ofId(request)
        ? "id/" + request.part("scheme") + "/" + request.part("value")
        : request.part("house") + "/" + request.part("tabled") + "/" + request.part("uin");
  }

  private static boolean ofId(Request request) {
    return request.parts().containsKey("scheme");
  }

  private static Optional<QuestionId> byId(Request request, RecordReader record) {
    String scheme = request.part("scheme");
    String value = request.part("value");
    return scheme.matches("[a-z]{1,20}") && !value.isBlank()
        ? record.find(new SourceId(scheme, value))
        : Optional.empty();
  }

  private static Optional<QuestionId> byKey(Request request, RecordReader record) {
    String day = request.part("tabled");
    Optional<House> house = House.of(request.part("house"));
    Optional<LocalDate> date = day(day.replaceFirst("^" + ANSWERED, ""));
    Optional<Uin> uin = Uin.parse(request.part("uin"));
    if (house.isEmpty() || date.isEmpty() || uin.isEmpty()) {
      return Optional.empty();
    }
    return day.startsWith(ANSWERED)
        ? record.findAnswered(house.get(), date.get(), uin.get())
        : record.find(new QuestionKey(house.get(), date.get(), uin.get()));
  }

  private static Optional<LocalDate> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
