package org.pursuant.web.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.follow.FollowedEvent;
import org.pursuant.domain.follow.Notice;
import org.pursuant.domain.follow.SavedSearch;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Dates;
import org.pursuant.web.html.EventName;
import org.pursuant.web.html.Links;

/// What was told of a saved search as an Atom feed in pages (RFC 5005): a reader that comes seldom
/// follows `next` until it meets what it knows. An entry's id and time never change; its words are
/// those of the question as it is known now.
public final class NoticeFeed {
  private static final String AUTHORITY = "tag:pursuant.org,2026:followed/";

  private final String origin;

  private NoticeFeed(String origin) {
    this.origin = origin;
  }

  /// A notice with the question it is of.
  ///
  /// @param question null where the record does not hold it any more
  public record Item(Notice notice, @Nullable QuestionSummary question) {}

  /// The id of a notice's entry.
  public static String id(Notice notice) {
    return AUTHORITY + notice.search() + "/" + notice.id();
  }

  /// One page of the feed as XML.
  ///
  /// @param origin scheme, host and port of the site
  /// @param self address of this page of the feed
  /// @param next address of the page with the earlier entries; null on the last
  public static String atom(
      String origin, SavedSearch search, List<Item> items, String self, @Nullable String next) {
    return new NoticeFeed(origin).write(search, items, self, next);
  }

  private String write(SavedSearch search, List<Item> items, String self, @Nullable String next) {
    String page = "/followed/" + search.id();
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setId(AUTHORITY + search.id());
    feed.setTitle(QuestionFeed.clean(search.name()) + " · Pursuant");
    feed.setAlternateLinks(List.of(link("alternate", "text/html", page)));
    List<Link> links = new ArrayList<>();
    links.add(link("self", "application/atom+xml", self));
    links.add(link("first", "application/atom+xml", page + ".atom"));
    if (next != null) {
      links.add(link("next", "application/atom+xml", next));
    }
    feed.setOtherLinks(links);
    Person author = new Person();
    author.setName("Pursuant");
    feed.setAuthors(List.of(author));
    feed.setUpdated(
        Date.from(items.isEmpty() ? search.created() : items.getFirst().notice().noticed()));
    feed.setEntries(items.stream().map(this::entry).toList());
    try {
      return new WireFeedOutput().outputString(feed, true);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed made here can be written", e);
    }
  }

  private Entry entry(Item item) {
    Notice notice = item.notice();
    Entry entry = new Entry();
    entry.setId(id(notice));
    String title = item.question() == null ? notice.title() : Links.title(item.question());
    entry.setTitle(QuestionFeed.clean(EventName.of(notice) + ": " + title));
    String href =
        item.question() == null
            ? Links.questionPath(notice.path())
            : Links.question(item.question());
    entry.setAlternateLinks(List.of(link("alternate", "text/html", href)));
    if (notice.cause() != null) {
      entry.setOtherLinks(
          List.of(link("related", "text/html", Links.questionPath(notice.cause()))));
    }
    entry.setUpdated(Date.from(notice.noticed()));
    entry.setPublished(Date.from(happened(notice)));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(QuestionFeed.clean(words(item)));
    entry.setSummary(summary);
    return entry;
  }

  /// The event's own day, but never after it was noticed.
  private static Instant happened(Notice notice) {
    Instant day =
        notice.day() == null
            ? notice.noticed()
            : notice.day().atTime(LocalTime.MIN).toInstant(ZoneOffset.UTC);
    return day.isAfter(notice.noticed()) ? notice.noticed() : day;
  }

  private static String words(Item item) {
    List<String> parts = new ArrayList<>();
    Notice notice = item.notice();
    parts.add(
        EventName.of(notice) + (notice.day() == null ? "" : " on " + Dates.of(notice.day())) + ".");
    if (notice.event() == FollowedEvent.CITED) {
      parts.add("The later question: " + notice.detail());
    }
    QuestionSummary question = item.question();
    if (question != null) {
      add(parts, "Question: ", question.state().question());
      Answer answer = question.state().answer();
      if (answer != null) {
        add(parts, answer.holding() ? "Holding answer: " : "Answer: ", answer.text());
      }
    }
    return String.join("\n\n", parts);
  }

  private static void add(List<String> parts, String label, @Nullable SourceText text) {
    if (text != null) {
      parts.add(label + text.text().plain());
    }
  }

  private Link link(String rel, String type, String path) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(origin + path);
    return link;
  }
}
