package org.pursuant.store;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pursuant.domain.provenance.Lineage;
import org.pursuant.domain.provenance.SourceForm;
import org.pursuant.domain.question.Mark;
import org.pursuant.domain.question.Status;

/// Closed lists of the domain as the tables hold them. Numbers are places in the lists here: what
/// is added goes to the end, and nothing is ever taken away.
final class Codes {
  private static final Map<String, SourceForm> FORMS = by(SourceForm.values(), SourceForm::code);
  private static final Map<String, Status> STATUSES = by(Status.values(), Status::code);

  private static final List<Lineage> LINEAGES =
      List.of(Lineage.OFFICIAL, Lineage.PARLIAMENT_SEARCH, Lineage.THEYWORKFORYOU, Lineage.PAGE);
  private static final List<Mark> MARKS =
      List.of(
          Mark.TRANSFERRED,
          Mark.REWORDED,
          Mark.RETITLED,
          Mark.WAS_HELD,
          Mark.CORRECTED,
          Mark.EDITED,
          Mark.GROUPED,
          Mark.HAS_TABLE,
          Mark.HAS_LINK,
          Mark.HAS_ATTACHMENT,
          Mark.CLIPPED);
  private static final List<SourceForm> FORM_BITS =
      List.of(
          SourceForm.QUESTIONS_API,
          SourceForm.MEMBERS_API,
          SourceForm.ARCHIVE_FILE,
          SourceForm.FULL_TEXT_FILE,
          SourceForm.THEYWORKFORYOU,
          SourceForm.PARLIAMENT_SEARCH,
          SourceForm.PAGE,
          SourceForm.MEMBERS_FILE,
          SourceForm.MEMBER_LINKS_FILE);

  private Codes() {}

  static int number(Lineage lineage) {
    return LINEAGES.indexOf(lineage);
  }

  static Lineage lineage(int number) {
    return LINEAGES.get(number);
  }

  static long bit(Lineage lineage) {
    return 1L << number(lineage);
  }

  static long bit(SourceForm form) {
    return 1L << FORM_BITS.indexOf(form);
  }

  static long bit(Mark mark) {
    return 1L << MARKS.indexOf(mark);
  }

  private static <T> Map<String, T> by(T[] all, Function<T, String> code) {
    return Arrays.stream(all).collect(Collectors.toMap(code, Function.identity()));
  }

  static SourceForm form(String code) {
    return of(FORMS, code);
  }

  static Status status(String code) {
    return of(STATUSES, code);
  }

  private static <T> T of(Map<String, T> all, String code) {
    T found = all.get(code);
    if (found == null) {
      throw new ArchiveException("the record holds an unknown word: " + code);
    }
    return found;
  }

  static long marks(Set<Mark> marks) {
    return marks.stream().mapToLong(Codes::bit).sum();
  }

  static Set<Mark> marks(long bits) {
    Set<Mark> marks = EnumSet.noneOf(Mark.class);
    MARKS.stream().filter(mark -> (bits & bit(mark)) != 0).forEach(marks::add);
    return marks;
  }
}
