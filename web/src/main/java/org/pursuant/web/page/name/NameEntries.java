package org.pursuant.web.page.name;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;

/// Reads what the page of a name shows.
public final class NameEntries {
  private final RecordReader record;
  private final NameFacts names;
  private final LocalDate today;

  public NameEntries(RecordReader record, NameFacts names, LocalDate today) {
    this.record = record;
    this.names = names;
    this.today = today;
  }

  /// The page of a name that there is.
  ///
  /// @param page of the timeline, from 1
  /// @param rows questions on a page
  /// @throws java.util.NoSuchElementException if there is no name of this slug
  public NamePage page(String slug, int page, int rows) {
    NameProfile profile = names.profile(slug).orElseThrow();
    List<NameProfile.Entry> found = names.timeline(slug, (page - 1) * rows, rows + 1);
    boolean more = found.size() > rows;
    List<NameEntry> entries = entries(slug, more ? found.subList(0, rows) : found);
    return new NamePage(
        profile,
        entries,
        page,
        more,
        memberNames(),
        bodyNames(),
        Elsewhere.of(profile.name(), entries.stream().map(NameEntry::question).toList()));
  }

  /// The newest questions that mention a name.
  public List<NameEntry> newest(String slug, int rows) {
    return entries(slug, names.timeline(slug, 0, rows));
  }

  private List<NameEntry> entries(String slug, List<NameProfile.Entry> found) {
    Map<QuestionId, QuestionSummary> summaries = new HashMap<>();
    record
        .summaries(found.stream().map(NameProfile.Entry::question).toList())
        .forEach(q -> summaries.put(q.id(), q));
    return found.stream()
        .map(e -> summaries.get(e.question()))
        .filter(Objects::nonNull)
        .map(q -> NameEntry.of(q, today, names.places(q.id()), slug))
        .toList();
  }

  private Map<String, String> memberNames() {
    Map<String, String> called = new HashMap<>();
    record.members().forEach(m -> called.put(m.path(), m.name()));
    return called;
  }

  private Map<String, String> bodyNames() {
    Map<String, String> called = new HashMap<>();
    record.bodies().forEach(b -> called.put(b.slug(), b.name()));
    return called;
  }
}
