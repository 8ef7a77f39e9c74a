package org.pursuant.web.page.name;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pursuant.domain.mention.MemberNaming;
import org.pursuant.domain.mention.NameFacts;
import org.pursuant.domain.mention.NameProfile;
import org.pursuant.domain.question.QuestionId;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.record.RecordReader;
import org.pursuant.web.site.Facts;

/// Reads what the page of a name shows.
public final class NameEntries {
  /// So many lines, figures and promises are shown beside the timeline.
  private static final int FEW = 5;

  private final RecordReader record;
  private final Facts facts;
  private final NameFacts names;
  private final LocalDate today;

  public NameEntries(RecordReader record, Facts facts, LocalDate today) {
    this.record = record;
    this.facts = facts;
    this.names = facts.names();
    this.today = today;
  }

  /// The page of a name.
  ///
  /// @param page of the timeline, from 1
  /// @param rows questions on a page
  public NamePage page(NameProfile profile, int page, int rows) {
    String slug = profile.name().slug();
    List<NameProfile.Entry> found = names.timeline(slug, (page - 1) * rows, rows + 1);
    boolean more = found.size() > rows;
    List<NameEntry> entries = entries(slug, more ? found.subList(0, rows) : found);
    Map<String, String> memberNames = memberNames();
    return new NamePage(
        profile,
        entries,
        page,
        more,
        memberNames,
        bodyNames(),
        members(profile, memberNames),
        Elsewhere.of(profile.name(), entries.stream().map(NameEntry::question).toList()),
        new NameSurroundings(record, facts, today).first(profile.name(), FEW));
  }

  private List<MemberNamed> members(NameProfile profile, Map<String, String> called) {
    Map<QuestionId, QuestionSummary> questions = new HashMap<>();
    record
        .summaries(profile.members().stream().map(MemberNaming::question).toList())
        .forEach(q -> questions.put(q.id(), q));
    return profile.members().stream()
        .map(m ->
            new MemberNamed(
                m,
                called.getOrDefault(m.member(), "Member " + m.member()),
                questions.get(m.question())))
        .toList();
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
