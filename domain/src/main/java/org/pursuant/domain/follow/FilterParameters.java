package org.pursuant.domain.follow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.person.MemberId;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;
import org.pursuant.domain.search.SearchRequest.Filters;

/// Filters written as the parameters that addresses of searches have, which are stable, so that
/// they can be kept.
public final class FilterParameters {
  private FilterParameters() {}

  /// The parameters of filters, in a fixed order; those that filter nothing are left out.
  public static SequencedMap<String, List<String>> of(Filters f) {
    SequencedMap<String, List<String>> all = new LinkedHashMap<>();
    put(all, "house", f.house() == null ? null : f.house().code());
    put(all, "body", f.body());
    put(all, "asker", f.asker() == null ? null : f.asker().path());
    put(all, "answerer", f.answerer() == null ? null : f.answerer().path());
    put(all, "party", f.party());
    put(all, "status", f.statuses(), Status::code);
    put(all, "mark", f.marks(), Mark::code);
    put(all, "from", f.tabledFrom());
    put(all, "to", f.tabledTo());
    put(all, "answered-from", f.answeredFrom());
    put(all, "answered-to", f.answeredTo());
    put(all, "session", f.session());
    return all;
  }

  private static void put(Map<String, List<String>> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, List.of(value.toString()));
    }
  }

  private static <E extends Enum<E>> void put(
      Map<String, List<String>> all, String name, Collection<E> values, Function<E, String> code) {
    if (!values.isEmpty()) {
      all.put(name, values.stream().sorted().map(code).toList());
    }
  }

  /// Reads what [#of] wrote.
  ///
  /// @throws java.time.DateTimeException if a day is none
  public static Filters read(Map<String, List<String>> all) {
    return new Filters(
        one(all, "house", v -> House.of(v).orElse(null)),
        one(all, "body", v -> v),
        one(all, "asker", v -> MemberId.ofPath(v).orElse(null)),
        one(all, "answerer", v -> MemberId.ofPath(v).orElse(null)),
        one(all, "party", v -> v),
        one(all, "from", LocalDate::parse),
        one(all, "to", LocalDate::parse),
        one(all, "answered-from", LocalDate::parse),
        one(all, "answered-to", LocalDate::parse),
        several(all, "status", Status.class, Status::code),
        several(all, "mark", Mark.class, Mark::code),
        one(all, "session", v -> v));
  }

  private static <T> @Nullable T one(
      Map<String, List<String>> all, String name, Function<String, @Nullable T> reading) {
    List<String> values = all.getOrDefault(name, List.of());
    return values.isEmpty() ? null : reading.apply(values.getFirst());
  }

  private static <E extends Enum<E>> Set<E> several(
      Map<String, List<String>> all, String name, Class<E> type, Function<E, String> code) {
    Set<E> found = EnumSet.noneOf(type);
    List<String> wanted = all.getOrDefault(name, List.of());
    Stream.of(type.getEnumConstants())
        .filter(e -> wanted.contains(code.apply(e)))
        .forEach(found::add);
    return found;
  }
}
