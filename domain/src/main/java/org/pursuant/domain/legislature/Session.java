package org.pursuant.domain.legislature;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A session of the UK Parliament: UINs start anew with each, and a question answered in it may not
/// be asked again in it.
///
/// The list begins with the Parliament of 1997. Days are those on which a Parliament first met or a
/// session was opened, and on which it was prorogued or dissolved. The last one listed goes on
/// until a later one is added; the second year of its name is the one that is expected.
///
/// @param name the years (`2023-24`), as Parliament writes them; `2019` for the one of that autumn
/// @param from its first day
/// @param to its last day; null where it is not known
public record Session(String name, LocalDate from, @Nullable LocalDate to) {
  /// By law a Parliament ends five years after it first met, and the present one met on 9 July
  /// 2024.
  private static final LocalDate LATEST_END = LocalDate.of(2029, 7, 9);

  private static final List<Session> ALL =
      List.of(
          of("1997-98", "1997-05-07", "1998-11-19"),
          of("1998-99", "1998-11-24", "1999-11-11"),
          of("1999-2000", "1999-11-17", "2000-11-30"),
          of("2000-01", "2000-12-06", "2001-05-11"),
          of("2001-02", "2001-06-13", "2002-11-07"),
          of("2002-03", "2002-11-13", "2003-11-20"),
          of("2003-04", "2003-11-26", "2004-11-18"),
          of("2004-05", "2004-11-23", "2005-04-07"),
          of("2005-06", "2005-05-11", "2006-11-08"),
          of("2006-07", "2006-11-15", "2007-10-30"),
          of("2007-08", "2007-11-06", "2008-11-26"),
          of("2008-09", "2008-12-03", "2009-11-12"),
          of("2009-10", "2009-11-18", "2010-04-08"),
          of("2010-12", "2010-05-18", "2012-05-01"),
          of("2012-13", "2012-05-09", "2013-04-25"),
          of("2013-14", "2013-05-08", "2014-05-14"),
          of("2014-15", "2014-06-04", "2015-03-26"),
          of("2015-16", "2015-05-18", "2016-05-12"),
          of("2016-17", "2016-05-18", "2017-04-27"),
          of("2017-19", "2017-06-13", "2019-10-08"),
          of("2019", "2019-10-14", "2019-11-05"),
          of("2019-21", "2019-12-17", "2021-04-29"),
          of("2021-22", "2021-05-11", "2022-04-28"),
          of("2022-23", "2022-05-10", "2023-10-26"),
          of("2023-24", "2023-11-07", "2024-05-24"),
          of("2024-26", "2024-07-09", "2026-04-29"),
          new Session("2026-27", LocalDate.parse("2026-05-13"), null));

  private static Session of(String name, String from, String to) {
    return new Session(name, LocalDate.parse(from), LocalDate.parse(to));
  }

  /// Every session, the earliest first.
  public static List<Session> all() {
    return ALL;
  }

  /// The session that a day belongs to. A day between two sessions belongs to the earlier one, in
  /// which what was printed on it was asked; empty before the first, and after the last can have
  /// ended.
  public static Optional<Session> on(LocalDate day) {
    return ALL.reversed().stream()
        .filter(s -> !s.from.isAfter(day))
        .findFirst()
        .filter(s -> s.to != null || day.isBefore(LATEST_END));
  }

  /// The session of a name, however its years are written (`2023-24`, `2023-2024`, `2023/24`), or
  /// of the year in which it alone began (`2021`); empty when there is none.
  public static Optional<Session> named(String name) {
    String wanted = name.strip().toLowerCase(Locale.ROOT).replaceAll("[/–—]", "-");
    String years = shortened(wanted);
    return ALL.stream()
        .filter(s -> shortened(s.name).equals(years))
        .findFirst()
        .or(() -> begunIn(wanted));
  }

  private static Optional<Session> begunIn(String year) {
    List<Session> begun = ALL.stream().filter(s -> s.name.startsWith(year + "-")).toList();
    return year.matches("\\d{4}") && begun.size() == 1
        ? Optional.of(begun.getFirst())
        : Optional.empty();
  }

  /// The years with the second one in two digits.
  private static String shortened(String years) {
    String shortened = years.replaceFirst("^(\\d{4})-\\d{2}(\\d{2})$", "$1-$2");
    return shortened.equals("2019-19") ? "2019" : shortened;
  }

  /// The session before this one; empty for the first.
  public Optional<Session> before() {
    int at = ALL.indexOf(this);
    return at < 1 ? Optional.empty() : Optional.of(ALL.get(at - 1));
  }

  @Override
  public String toString() {
    return name;
  }
}
