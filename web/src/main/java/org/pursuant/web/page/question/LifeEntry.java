package org.pursuant.web.page.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.question.Event;
import org.pursuant.web.html.Dates;

/// One line of the life of a question.
///
/// @param day null where none is known
/// @param words what happened
/// @param known how its time is known; empty where the record states it
/// @param unknown what of it no source tells, as a sentence; empty for nothing
/// @param unusual whether it is out of the ordinary
/// @param change the address on the page at which its texts are compared; empty for none
public record LifeEntry(
    @Nullable LocalDate day,
    String words,
    String known,
    String unknown,
    boolean unusual,
    String change) {

  /// The events of a question by day; those without a day stand where their source has them.
  public static List<LifeEntry> of(List<Event> events) {
    List<LifeEntry> entries = new ArrayList<>();
    LocalDate last = LocalDate.MIN;
    List<LocalDate> order = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      LocalDate day = Known.day(event.when());
      last = day == null ? last : day;
      order.add(last);
      entries.add(
          new LifeEntry(
              day,
              EventWords.of(event),
              Known.how(event.when()),
              EventWords.unknown(event),
              EventWords.unusual(event),
              Change.comparable(event) ? Change.id(i) : ""));
    }
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      places.add(i);
    }
    places.sort(Comparator.comparing(order::get));
    return places.stream().map(entries::get).toList();
  }

  /// The entry in one sentence, for the short account at the head of the page.
  public String sentence() {
    String when = day == null ? "" : known.isEmpty() ? " on " + Dates.of(day) : "";
    String seen = known.isEmpty() ? "" : " (" + lower(known) + ")";
    return words + when + seen + "." + (unknown.isEmpty() ? "" : " " + unknown);
  }

  private static String lower(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }
}
