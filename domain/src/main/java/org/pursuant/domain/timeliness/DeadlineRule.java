package org.pursuant.domain.timeliness;

import java.util.Arrays;
import java.util.Optional;

/// A rule that says by when a question is to be answered, and where it is written.
public enum DeadlineRule {
  NAMED_DAY(
      "named-day",
      "On the day that the Member named",
      "The Minister shall cause an answer to be given on the day named; the record's date for answer is that day.",
      "Standing Order No. 22(4); Erskine May, paragraph 22.4",
      "https://erskinemay.parliament.uk/section/4934/"),
  SITTING_DAYS(
      "five-sitting-days",
      "Within five sitting days",
      "In time until the sixth sitting day of the House after the day of tabling begins. Days on which the House does not sit are not counted, whichever they are.",
      "The Procedure Committee's expectation until 2024, and departments' own tables; a working week in Erskine May, paragraph 22.4",
      "https://erskinemay.parliament.uk/section/4934/"),
  WORKING_DAYS(
      "five-working-days",
      "Within five working days",
      "In time on the fifth day after the day of tabling that is neither of a weekend nor a bank holiday in England and Wales, recess or not.",
      "Procedure Committee, HC 461 of Session 2024–26",
      "https://publications.parliament.uk/pa/cm5901/cmselect/cmproced/461/report.html"),
  CALENDAR_DAYS(
      "seven-calendar-days",
      "Within seven calendar days",
      "In time on the seventh day after the day of tabling, whatever day it is.",
      "The question checker of the House of Commons librarians",
      "https://github.com/ukparliament/question-checker"),
  LORDS_DATE(
      "lords-date",
      "By the date for answer that the House published",
      "In time on the date for answer that the record gives. The Lords expect an answer within ten working days, and publish the day that this comes to.",
      "Lords Procedure Committee, 3rd Report of Session 2009–10; House of Lords Business lists what is unanswered after ten working days",
      "https://lordsbusiness.parliament.uk/"),
  LORDS_WORKING_DAYS(
      "ten-working-days",
      "Within ten working days",
      "Where the record gives a question in the Lords no date for answer: the tenth day after the day of tabling that is neither of a weekend nor a bank holiday.",
      "Lords Procedure Committee, 3rd Report of Session 2009–10; House of Lords Business lists what is unanswered after ten working days",
      "https://lordsbusiness.parliament.uk/");

  private final String code;
  private final String title;
  private final String words;
  private final String source;
  private final String href;

  DeadlineRule(String code, String title, String words, String source, String href) {
    this.code = code;
    this.title = title;
    this.words = words;
    this.source = source;
    this.href = href;
  }

  /// Stable, lower-case.
  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /// The rule in a sentence or two.
  public String words() {
    return words;
  }

  /// Where it is written.
  public String source() {
    return source;
  }

  /// A page of its source.
  public String href() {
    return href;
  }

  /// The rule of this code; empty when there is none.
  public static Optional<DeadlineRule> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code.equals(code)).findFirst();
  }

  /// The rule that a question is judged by; empty where there is none.
  ///
  /// @param dated whether the record gives it a date for answer
  public static Optional<DeadlineRule> of(TimingKind kind, boolean dated, Convention convention) {
    return switch (kind) {
      case NAMED_DAY -> Optional.of(NAMED_DAY);
      case LORDS -> Optional.of(dated ? LORDS_DATE : LORDS_WORKING_DAYS);
      case ORDINARY ->
          Optional.of(
              switch (convention) {
                case SITTING_DAYS -> SITTING_DAYS;
                case WORKING_DAYS -> WORKING_DAYS;
                case CALENDAR_DAYS -> CALENDAR_DAYS;
              });
      case NOT_REACHED, OTHER -> Optional.empty();
    };
  }
}
