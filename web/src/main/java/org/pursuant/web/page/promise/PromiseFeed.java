package org.pursuant.web.page.promise;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.pursuant.domain.commitment.Evidence;
import org.pursuant.domain.commitment.Verdict;
import org.pursuant.web.feed.QuestionFeed;

/// Promises as an Atom feed. An entry is updated on the day of the last answer that makes it, or
/// says that it was kept, or of the last verdict.
public final class PromiseFeed {
  private static final String AUTHORITY = "tag:pursuant.org,2026:promise/";

  private PromiseFeed() {}

  /// The feed as XML.
  ///
  /// @param origin scheme, host and port of the site
  /// @param parameters of the address of the page and the feed
  public static String atom(
      String origin, String title, String parameters, List<PromiseRow> rows, Instant now) {
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setId(AUTHORITY + "list" + parameters);
    feed.setTitle("Promises: " + title + " · Pursuant");
    feed.setAlternateLinks(
        List.of(link("alternate", "text/html", origin + "/promises" + parameters)));
    feed.setOtherLinks(
        List.of(link("self", "application/atom+xml", origin + "/promises.atom" + parameters)));
    Person author = new Person();
    author.setName("Pursuant");
    feed.setAuthors(List.of(author));
    List<Entry> entries = rows.stream().map(row -> entry(origin, row)).toList();
    feed.setEntries(entries);
    feed.setUpdated(
        entries.stream()
            .map(Entry::getUpdated)
            .max(Comparator.naturalOrder())
            .orElse(Date.from(now)));
    try {
      return new WireFeedOutput().outputString(feed, true);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed of our own making is not valid", e);
    }
  }

  private static Entry entry(String origin, PromiseRow row) {
    Entry entry = new Entry();
    entry.setId(AUTHORITY + row.promise().key());
    entry.setTitle(QuestionFeed.clean(row.quote()));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", origin + row.href())));
    entry.setUpdated(Date.from(changed(row).atStartOfDay(ZoneOffset.UTC).toInstant()));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(
        QuestionFeed.clean(
            "Due: "
                + row.due()
                + ". As the record stands: "
                + row.ruleState().words()
                + row.verdict()
                    .map(v -> ". A person found: " + v.ruling().words() + ": " + v.reason())
                    .orElse("")));
    entry.setSummary(summary);
    return entry;
  }

  /// The last day of those on which it was made, said to be done, or judged.
  private static LocalDate changed(PromiseRow row) {
    LocalDate said = row.promise().latest().day();
    return Stream.of(
            Stream.ofNullable(said),
            row.promise().evidence().stream().map(Evidence::day),
            row.verdicts().stream().map(Verdict::day))
        .flatMap(days -> days)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.EPOCH);
  }

  private static Link link(String rel, String type, String href) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href);
    return link;
  }
}
