package org.pursuant.web.feed;

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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pursuant.domain.person.MemberRef;
import org.pursuant.domain.question.Answer;
import org.pursuant.domain.question.QuestionState;
import org.pursuant.domain.record.QuestionSummary;
import org.pursuant.domain.text.SourceText;
import org.pursuant.web.html.Links;

/// Questions as an Atom feed. An entry keeps its id for as long as the question keeps its path, and
/// is updated on the day of its last event.
public final class QuestionFeed {
  /// Names the ids as ours; the date is that of the form of the ids.
  private static final String AUTHORITY = "tag:pursuant.org,2026:";

  private QuestionFeed() {}

  /// What stands above the entries.
  ///
  /// @param origin scheme, host and port of the site
  /// @param title in words
  /// @param page path of the page that shows the same
  /// @param self path of this feed
  /// @param now taken as the time of an empty feed
  public record Head(String origin, String title, String page, String self, Instant now) {}

  /// The feed as XML.
  public static String atom(Head head, List<QuestionSummary> questions) {
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding("UTF-8");
    feed.setId(AUTHORITY + head.page());
    feed.setTitle(clean(head.title()) + " · Pursuant");
    feed.setAlternateLinks(List.of(link("alternate", "text/html", head.origin() + head.page())));
    feed.setOtherLinks(List.of(link("self", "application/atom+xml", head.origin() + head.self())));
    List<Entry> entries = questions.stream().map(q -> entry(head.origin(), q)).toList();
    feed.setUpdated(
        entries.stream()
            .map(Entry::getUpdated)
            .max(Comparator.naturalOrder())
            .orElse(Date.from(head.now())));
    feed.setEntries(entries);
    try {
      return new WireFeedOutput().outputString(feed, true);
    } catch (FeedException e) {
      throw new IllegalStateException("a feed of our own making is not valid", e);
    }
  }

  private static Entry entry(String origin, QuestionSummary q) {
    Entry entry = new Entry();
    entry.setId(AUTHORITY + "question/" + q.path());
    entry.setTitle(clean(Links.title(q)));
    entry.setAlternateLinks(List.of(link("alternate", "text/html", origin + Links.question(q))));
    MemberRef asker = q.state().askedBy();
    if (asker != null) {
      Person author = new Person();
      author.setName(clean(Links.name(asker)));
      entry.setAuthors(List.of(author));
    }
    LocalDate tabled = q.state().tabled();
    if (tabled != null) {
      entry.setPublished(date(tabled));
    }
    entry.setUpdated(updated(q));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(clean(words(q.state())));
    entry.setSummary(summary);
    return entry;
  }

  private static String words(QuestionState s) {
    List<String> parts = new ArrayList<>();
    add(parts, "Question: ", s.question());
    Answer answer = s.answer();
    if (answer != null) {
      add(parts, answer.holding() ? "Holding answer: " : "Answer: ", answer.text());
    }
    return String.join("\n\n", parts);
  }

  private static void add(List<String> parts, String label, @Nullable SourceText text) {
    if (text != null) {
      parts.add(label + text.text().plain());
    }
  }

  private static Date updated(QuestionSummary q) {
    if (q.changed() != null) {
      return date(q.changed());
    }
    if (q.lastSeen() != null) {
      return Date.from(q.lastSeen());
    }
    LocalDate tabled = q.state().tabled();
    return tabled == null ? Date.from(Instant.EPOCH) : date(tabled);
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Link link(String rel, String type, String href) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href);
    return link;
  }

  /// Without the characters that XML cannot hold.
  public static String clean(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }
}
