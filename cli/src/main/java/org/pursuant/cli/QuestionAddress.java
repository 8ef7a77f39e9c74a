package org.pursuant.cli;

import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.legislature.House;
import org.pursuant.domain.provenance.SourceId;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.question.QuestionKey;
import org.pursuant.domain.question.Uin;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Finds the question that a person means: by UIN, by House, date and UIN, by a source's id, or by
/// an address on this site or on Parliament's.
final class QuestionAddress {
  private static final Pattern DATED =
      Pattern.compile(
          "(?:([a-z-]+)/)?(answered-)?(\\d{4}-\\d\\d-\\d\\d)/([^/]+)$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ID =
      Pattern.compile(
          "(?:id[:/])?(id|official|twfy|search|provisional)[:/](.+)", Pattern.CASE_INSENSITIVE);

  private final RecordReader record;

  QuestionAddress(RecordReader record) {
    this.record = record;
  }

  /// Every question that may be meant, newest first; empty when there is none.
  List<QuestionId> find(String text) {
    String address = path(text.strip());
    Matcher id = ID.matcher(address);
    if (id.matches()) {
      return byId(id.group(1).toLowerCase(java.util.Locale.ROOT), id.group(2));
    }
    Matcher dated = DATED.matcher(address);
    if (dated.find()) {
      return byDate(dated.group(1), dated.group(2) != null, dated.group(3), dated.group(4));
    }
    return Uin.parse(address)
        .map(uin -> record.findByUin(uin.value()).stream().map(QuestionSummary::id).toList())
        .orElse(List.of());
  }

  /// The path of an address on the web, without what comes before the question and without the
  /// ending of its data form.
  private static String path(String text) {
    String path = text;
    if (text.startsWith("http://") || text.startsWith("https://")) {
      try {
        path = String.valueOf(URI.create(text).getPath());
      } catch (IllegalArgumentException e) {
        return text;
      }
    }
    return path.replaceFirst("^/?(?:written-)?questions/", "")
        .replaceFirst("^detail/", "")
        .replaceFirst("\\.json$", "");
  }

  private List<QuestionId> byId(String scheme, String value) {
    String own = scheme.equals("id") ? SourceId.OFFICIAL : scheme;
    return record.find(new SourceId(own, value)).stream().toList();
  }

  private List<QuestionId> byDate(
      @Nullable String house, boolean answered, String date, String number) {
    Optional<Uin> uin = Uin.parse(number);
    List<QuestionId> found = new ArrayList<>();
    if (uin.isPresent()) {
      try {
        LocalDate day = LocalDate.parse(date);
        House.all().stream()
            .filter(h -> house == null || h.code().equalsIgnoreCase(house))
            .map(h ->
                answered
                    ? record.findAnswered(h, day, uin.get())
                    : record.find(new QuestionKey(h, day, uin.get())))
            .forEach(id -> id.ifPresent(found::add));
      } catch (DateTimeException e) {
        throw new FailureException(date + " is no date: write it as 2025-09-30");
      }
    }
    return found;
  }
}
